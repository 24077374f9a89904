package org.zhongzhi.governance.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.zhongzhi.governance.model.deliberation.Deliberation;
import org.zhongzhi.governance.model.deliberation.DeliberationStep;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.mandate.Admission;
import org.zhongzhi.governance.model.mandate.Allocation;
import org.zhongzhi.governance.model.mandate.ListItem;
import org.zhongzhi.governance.model.mandate.ListKind;
import org.zhongzhi.governance.model.mandate.MandateList;
import org.zhongzhi.governance.model.mandate.Need;
import org.zhongzhi.governance.model.mandate.Project;
import org.zhongzhi.governance.model.mandate.ProjectKind;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.partnership.Reach;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.PlaceId;

/** System 2 a second time: shared resources. */
final class ReferenceResources {
    private final NaiveCity city;
    private final Settings settings;
    private final ReferenceOutcomes outcomes;

    ReferenceResources(NaiveCity city, Settings settings, ReferenceOutcomes outcomes) {
        this.city = city;
        this.settings = settings;
        this.outcomes = outcomes;
    }

    void judge(Entity entity) {
        if (entity instanceof Division division) {
            judge(division);
        } else if (entity instanceof Estate estate) {
            circle("service-circle-15-minutes", estate, Facility.class);
            circle("response-circle-15-minutes", estate, Team.class);
            outcomes.holds("estate-forum-held", estate, hasForum(estate));
        } else if (entity instanceof Organization unit
                && unit.kind() == OrganizationKind.STATIONED_UNIT
                && city.isInForce(unit)) {
            judge(unit);
        } else if (entity instanceof ListItem item) {
            MandateList list = city.findInForce(item.list(), MandateList.class);
            if (list != null && list.kind() == ListKind.COMMUNITY_TASKS) {
                outcomes.mayBe(
                        "community-task-admitted",
                        item,
                        ReferenceOutcomes.violatedUnless(isAdmittedAndFunded(item, true)),
                        ReferenceOutcomes.violatedUnless(isAdmittedAndFunded(item, false)));
            }
        } else if (entity instanceof Need need && city.isInForce(need)) {
            outcomes.holds("need-answered", need, isAnsweredOrNew(need));
        } else if (entity instanceof Deliberation matter && isTaken(matter, DeliberationStep.DECISION)) {
            outcomes.holds("deliberation-complete", matter, isComplete(matter) && isInOrder(matter));
        }
    }

    private void judge(Division division) {
        switch (division.kind()) {
            case CITY, MUNICIPAL_DISTRICT -> {
                outcomes.holds("governance-centre-at-each-level", division, hasGovernanceCentre(division));
                outcomes.holds(
                        "command-centre-established", division, facilities(division, FacilityKind.COMMAND_CENTRE) >= 1);
            }
            case SUBDISTRICT ->
                outcomes.holds("governance-centre-at-each-level", division, hasGovernanceCentre(division));
            case COMMUNITY -> {
                outcomes.holds("governance-centre-at-each-level", division, hasGovernanceCentre(division));
                outcomes.holds("emergency-team", division, emergencyTeams(division) == 1);
                outcomes.holds("mediation-room", division, facilities(division, FacilityKind.MEDIATION_ROOM) == 1);
                outcomes.holds("micro-project-each-year", division, hasMicroProject(division));
            }
            default -> {}
        }
    }

    private void judge(Organization unit) {
        outcomes.holds("unit-checked-in", unit, hasCheckedIn(unit, each -> true));
        outcomes.holdsWhere(
                "checked-in-unit-active",
                unit,
                hasCheckedIn(unit, city::wasInForceLastYear),
                !city.ofYear(ActivityKind.SERVICE, each -> each.actors().contains(unit.id()))
                        .isEmpty());
    }

    private boolean hasGovernanceCentre(Division division) {
        return facilities(division, FacilityKind.GOVERNANCE_CENTRE) >= 1;
    }

    private long facilities(Division place, FacilityKind kind) {
        return city.count(Facility.class, each -> each.place().equals(place.id()) && each.kind() == kind);
    }

    private long emergencyTeams(Division community) {
        return city.count(Team.class, each -> each.place().equals(community.id()) && each.kind() == TeamKind.EMERGENCY);
    }

    /** Begun by the date, and going on on some day of this year or of the last one. */
    private boolean hasMicroProject(Division community) {
        LocalDate firstDay = LocalDate.of(city.asOf().getYear() - 1, 1, 1);
        return city.all(Project.class).stream()
                .anyMatch(each -> each.kind() == ProjectKind.MICRO_PROJECT
                        && each.place().equals(community.id())
                        && each.period().from().forAll(city::hasCome)
                        && each.period().until().forAll(firstDay::isBefore));
    }

    /** With a community, or in a place that is no division, as an estate. */
    private boolean hasCheckedIn(Organization unit, Predicate<Commitment> which) {
        return city.has(
                Commitment.class,
                each -> each.kind() == CommitmentKind.CHECK_IN
                        && each.actors().contains(unit.id())
                        && each.place().exists(ReferenceResources::isCommunityOrWithinOne)
                        && which.test(each));
    }

    private static boolean isCommunityOrWithinOne(PlaceId place) {
        return !(place instanceof DivisionCode code) || code.value().length() == 12;
    }

    private boolean isAdmittedAndFunded(ListItem task, boolean unrecordedAreFunded) {
        return city.has(
                Admission.class,
                each -> each.item().equals(task.id())
                        && each.funding().map(money -> money.fen() > 0).getOrElse(unrecordedAreFunded));
    }

    private boolean isAnsweredOrNew(Need need) {
        boolean isNew = !need.raised().plusDays(settings.answerDays()).isBefore(city.asOf());
        return isNew
                || need.refusal().isDefined()
                || city.has(Allocation.class, each -> each.need().equals(need.id()));
    }

    /** Whether some of what the estate is reached from is near; unknown if no time to any of it is on record. */
    private <T extends Entity> void circle(String rule, Estate estate, Class<T> from) {
        Set<OutcomeKind> found = EnumSet.noneOf(OutcomeKind.class);
        for (Reach reach : city.inForce(Reach.class)) {
            if (reach.estate().equals(estate.id()) && city.findInForce(reach.servicePoint(), from) != null) {
                found.add(ReferenceOutcomes.violatedUnless(reach.minutes() <= 15));
            }
        }
        if (found.isEmpty()) {
            outcomes.mayBe(rule, estate, OutcomeKind.SATISFIED, OutcomeKind.VIOLATED);
        } else {
            outcomes.holds(rule, estate, found.contains(OutcomeKind.SATISFIED));
        }
    }

    private boolean hasForum(Estate estate) {
        return city.has(
                Activity.class,
                each -> each.kind() == ActivityKind.FORUM
                        && each.place().contains(estate.id())
                        && Set.of(10, 20, 30).contains(each.date().getDayOfMonth())
                        && city.isWithinMonths(each.date(), settings.forumMonths()));
    }

    private boolean isTaken(Deliberation matter, DeliberationStep step) {
        return matter.steps().get(step).exists(city::hasCome);
    }

    /** The result is due to be disclosed only once there is one. */
    private boolean isComplete(Deliberation matter) {
        boolean isCarriedOut = matter.carriedOut().exists(city::hasCome);
        boolean hasAll = true;
        for (DeliberationStep step : DeliberationStep.values()) {
            hasAll &= isTaken(matter, step) || (step == DeliberationStep.RESULT_DISCLOSURE && !isCarriedOut);
        }
        return hasAll;
    }

    private boolean isInOrder(Deliberation matter) {
        Map<DeliberationStep, LocalDate> steps =
                matter.steps().filterValues(city::hasCome).toJavaMap();
        return steps.keySet().stream()
                .allMatch(one -> steps.keySet().stream()
                        .allMatch(other ->
                                one.compareTo(other) >= 0 || !steps.get(one).isAfter(steps.get(other))));
    }
}

package org.zhongzhi.governance.rules;

import static org.zhongzhi.governance.model.organization.OrganizationKind.GOVERNMENT;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_WORKING_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PEOPLES_CONGRESS;
import static org.zhongzhi.governance.model.organization.OrganizationKind.POLITICAL_CONSULTATIVE_CONFERENCE;
import static org.zhongzhi.governance.model.organization.Role.COMMITTEE_MEMBER;
import static org.zhongzhi.governance.model.organization.Role.DEPUTY_HEAD;
import static org.zhongzhi.governance.model.organization.Role.DEPUTY_SECRETARY;
import static org.zhongzhi.governance.model.organization.Role.HEAD;
import static org.zhongzhi.governance.model.organization.Role.SECRETARY;
import static org.zhongzhi.governance.model.organization.Role.STANDING_COMMITTEE_MEMBER;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.partnership.Liaison;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.rules.NaiveCity.Held;

/** System 5 a second time: accountability. */
final class ReferenceAccountability {
    private final NaiveCity city;
    private final ReferenceOutcomes outcomes;

    ReferenceAccountability(NaiveCity city, ReferenceOutcomes outcomes) {
        this.city = city;
        this.outcomes = outcomes;
    }

    void judge(Entity entity) {
        if (entity instanceof Division division && division.kind() == DivisionKind.COMMUNITY) {
            judge(division);
        } else if (entity instanceof Organization body
                && Set.of(PARTY_COMMITTEE, PARTY_WORKING_COMMITTEE).contains(body.kind())
                && city.isInForce(body)) {
            outcomes.holds(
                    "three-leads-pledged",
                    body,
                    hasPledge(body, CommitmentKind.COMMITTEE_PLEDGE)
                            && hasPledge(body, CommitmentKind.SECRETARY_PLEDGE)
                            && hasPledge(body, CommitmentKind.MEMBER_PLEDGE));
        } else if (entity instanceof Person person) {
            judge(person);
        } else if (entity instanceof Liaison liaison && city.isInForce(liaison)) {
            int deeds = city.ofYear(ActivityKind.DEED, each -> each.liaison().contains(liaison.id()))
                    .size();
            outcomes.holdsWhere("liaison-deeds", liaison, city.wasInForceLastYear(liaison), deeds == 1 || deeds == 2);
        }
    }

    private void judge(Division community) {
        outcomes.holds(
                "random-visit",
                community,
                !city.ofYear(ActivityKind.RANDOM_VISIT, each -> each.place().contains(community.id()))
                        .isEmpty());
        outcomes.holds(
                "community-liaison-city", community, hasLiaison(community, 4, person -> true, this::isStandingMember));
        outcomes.mayBe(
                "community-liaison-district",
                community,
                districtLiaison(community, true),
                districtLiaison(community, false));
    }

    private OutcomeKind districtLiaison(Division community, boolean doubtfulAreMembers) {
        return ReferenceOutcomes.violatedUnless(hasLiaison(
                community, 6, liaison -> city.isMember(liaison.person(), doubtfulAreMembers), this::isInFourGroups));
    }

    private boolean hasLiaison(Division community, int digits, Predicate<Liaison> counted, Predicate<Held> leads) {
        List<Division> seats = city.divisionsAbove(community.id()).stream()
                .filter(above -> above.code().value().length() == digits)
                .toList();
        return city.has(
                Liaison.class,
                liaison -> liaison.place().equals(community.id())
                        && counted.test(liaison)
                        && city.heldBy(liaison.person()).stream()
                                .anyMatch(post -> leads.test(post)
                                        && seats.stream()
                                                .anyMatch(seat -> seat.id()
                                                        .equals(post.body().seat()))));
    }

    private void judge(Person person) {
        List<Held> secretaryships = city.heldBy(person.id()).stream()
                .filter(each -> each.role() == SECRETARY && ReferenceOrganization.isOfParty(each.body()))
                .toList();
        if (!secretaryships.isEmpty()) {
            outcomes.holdsWhere(
                    "secretary-appraised",
                    person,
                    secretaryships.stream().anyMatch(each -> city.wasInForceLastYear(each.appointment())),
                    !city.ofYear(ActivityKind.APPRAISAL, each -> each.actors().contains(person.id()))
                            .isEmpty());
        }
        if (city.heldBy(person.id()).stream().anyMatch(this::isSubdistrictLeader)) {
            outcomes.mayBe(
                    "subdistrict-leader-estates", person, leaderEstates(person, true), leaderEstates(person, false));
        }
    }

    private OutcomeKind leaderEstates(Person leader, boolean doubtfulAreMembers) {
        Set<PlaceId> estates = new HashSet<>();
        for (Liaison liaison : city.inForce(Liaison.class)) {
            if (liaison.person().equals(leader.id()) && liaison.place() instanceof EstateId estate) {
                estates.add(estate);
            }
        }
        return ReferenceOutcomes.violatedUnlessMoot(
                city.isMember(leader.id(), doubtfulAreMembers), estates.size() == 1 || estates.size() == 2);
    }

    private boolean hasPledge(Organization committee, CommitmentKind kind) {
        return city.has(
                Commitment.class,
                each -> each.kind() == kind
                        && each.counterpart().contains(committee.id())
                        && !each.actors().isEmpty());
    }

    /** In a body of the division itself, not in one within another body that lies there. */
    private boolean isOfDivision(Held post) {
        return post.body().host().isEmpty();
    }

    private boolean isStandingMember(Held post) {
        return post.body().kind() == PARTY_COMMITTEE
                && isOfDivision(post)
                && Set.of(SECRETARY, DEPUTY_SECRETARY, STANDING_COMMITTEE_MEMBER)
                        .contains(post.role());
    }

    private boolean isInFourGroups(Held post) {
        return isStandingMember(post)
                || (isOfDivision(post)
                        && Set.of(PEOPLES_CONGRESS, GOVERNMENT, POLITICAL_CONSULTATIVE_CONFERENCE)
                                .contains(post.body().kind())
                        && Set.of(HEAD, DEPUTY_HEAD).contains(post.role()));
    }

    private boolean isSubdistrictLeader(Held post) {
        return isOfDivision(post)
                && post.body().seat() instanceof DivisionCode seat
                && seat.value().length() == 9
                && switch (post.body().kind()) {
                    case PARTY_WORKING_COMMITTEE ->
                        Set.of(SECRETARY, DEPUTY_SECRETARY, COMMITTEE_MEMBER).contains(post.role());
                    case SUBDISTRICT_OFFICE -> Set.of(HEAD, DEPUTY_HEAD).contains(post.role());
                    default -> false;
                };
    }
}

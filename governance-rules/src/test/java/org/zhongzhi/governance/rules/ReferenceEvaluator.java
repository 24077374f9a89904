package org.zhongzhi.governance.rules;

import static java.util.stream.Collectors.toSet;
import static org.zhongzhi.governance.model.organization.OrganizationKind.GOVERNMENT;
import static org.zhongzhi.governance.model.organization.OrganizationKind.OWNERS_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_BRANCH;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_GENERAL_BRANCH;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PEOPLES_CONGRESS;
import static org.zhongzhi.governance.model.organization.OrganizationKind.POLITICAL_CONSULTATIVE_CONFERENCE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PROPERTY_FIRM;
import static org.zhongzhi.governance.model.organization.OrganizationKind.RESIDENTS_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.VOLUNTEER_ORGANIZATION;
import static org.zhongzhi.governance.model.organization.Role.COMMITTEE_MEMBER;
import static org.zhongzhi.governance.model.organization.Role.DEPUTY_HEAD;
import static org.zhongzhi.governance.model.organization.Role.DEPUTY_SECRETARY;
import static org.zhongzhi.governance.model.organization.Role.HEAD;
import static org.zhongzhi.governance.model.organization.Role.SECRETARY;
import static org.zhongzhi.governance.model.organization.Role.STAFF;
import static org.zhongzhi.governance.model.organization.Role.STANDING_COMMITTEE_MEMBER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.partnership.Liaison;
import org.zhongzhi.governance.model.partnership.PropertyService;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.rules.NaiveCity.Held;

/**
 * The rules of the programme and of integrity a second time, from their text: loops over a list of entities, without
 * dossiers, measures, sums or ranges. A missing datum is tried out: where the guesses disagree, the outcome is unknown.
 */
final class ReferenceEvaluator {
    private static final LocalDate IN_FORCE_FROM = LocalDate.of(2022, 6, 20);
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);

    private final NaiveCity city;
    private final LocalDate asOf;
    private final boolean bothAreas;
    private final Map<String, Map<EntityId, OutcomeKind>> outcomes = new HashMap<>();

    ReferenceEvaluator(List<Entity> entities, LocalDate asOf, boolean bothAreas) {
        this.city = new NaiveCity(entities, asOf);
        this.asOf = asOf;
        this.bothAreas = bothAreas;
    }

    /** The outcome of every rule for every subject. */
    Map<String, Map<EntityId, OutcomeKind>> outcomes() {
        for (Entity entity : city.entities()) {
            new ReferenceIntegrity(city).outcomes(entity).forEach((rule, holds) -> required(rule, entity, holds));
            if (!asOf.isBefore(IN_FORCE_FROM)) {
                judge(entity);
            }
        }
        return outcomes;
    }

    private void judge(Entity entity) {
        if (entity instanceof Division division) {
            switch (division.kind()) {
                case CITY, MUNICIPAL_DISTRICT -> {
                    put("property-service-coverage", entity, propertyService(division));
                    put("service-centre-area", entity, serviceCentre(division));
                }
                case SUBDISTRICT -> put("service-centre-area", entity, serviceCentre(division));
                case COMMUNITY -> judgeCommunity(division);
                default -> {}
            }
        } else if (entity instanceof Estate estate) {
            put("two-way-entry", entity, agreed(twoWayEntry(estate, true), twoWayEntry(estate, false)));
        } else if (entity instanceof Person person) {
            required("incompatible-posts", entity, !hasIncompatiblePosts(person));
            if (city.held().stream().anyMatch(post -> post.person().equals(person.id()) && isSubdistrictLeader(post))) {
                put("subdistrict-leader-estates", entity, agreed(leader(person, true), leader(person, false)));
            }
        }
    }

    private void judgeCommunity(Division community) {
        long teams = city.count(
                Team.class, each -> each.place().equals(community.id()) && each.kind() == TeamKind.EMERGENCY);
        required("emergency-team", community, teams == 1);
        required("mediation-room", community, city.facilities(community, FacilityKind.MEDIATION_ROOM) == 1);
        required("social-work-station", community, city.facilities(community, FacilityKind.SOCIAL_WORK_STATION) >= 1);
        required(
                "volunteer-organizations",
                community,
                city.count(
                                Organization.class,
                                each -> each.seat().equals(community.id()) && each.kind() == VOLUNTEER_ORGANIZATION)
                        >= 2);
        put("volunteer-share", community, volunteerShare(community));
        put("community-centre-area", community, communityCentre(community));
        required("community-liaison-city", community, hasLiaison(community, 4, true, this::isStandingMember));
        put(
                "community-liaison-district",
                community,
                agreed(
                        violatedUnless(hasLiaison(community, 6, true, this::isInFourGroups)),
                        violatedUnless(hasLiaison(community, 6, false, this::isInFourGroups))));
    }

    private OutcomeKind volunteerShare(Division community) {
        Set<OutcomeKind> found = new HashSet<>();
        for (long residents : city.headcounts(community, HeadcountSubject.PERMANENT_RESIDENTS)) {
            for (long volunteers : city.headcounts(community, HeadcountSubject.REGISTERED_VOLUNTEERS)) {
                found.add(residents == 0 ? OutcomeKind.NOT_APPLICABLE : dueUnless(volunteers * 100 >= residents * 18));
            }
        }
        return agreed(found);
    }

    private OutcomeKind communityCentre(Division community) {
        Set<OutcomeKind> found = new HashSet<>();
        for (long area : city.areas(community, false)) {
            for (long households : city.headcounts(community, HeadcountSubject.HOUSEHOLDS)) {
                boolean large = area >= 50_000;
                boolean largeForTheHouseholds = area * 100 >= households * 3_000;
                boolean either = large || (households > 0 && largeForTheHouseholds);
                boolean both = large && (households == 0 || largeForTheHouseholds);
                found.add(violatedUnless(bothAreas ? both : either));
            }
        }
        return agreed(found);
    }

    private OutcomeKind serviceCentre(Division division) {
        return agreed(city.areas(division, true).stream()
                .map(area -> violatedUnless(area >= 100_000))
                .collect(toSet()));
    }

    private OutcomeKind propertyService(Division division) {
        long estates = 0;
        long served = 0;
        for (Estate estate : city.all(Estate.class)) {
            if (city.divisionsAbove(estate).contains(division)) {
                estates++;
                served += city.count(
                                        PropertyService.class,
                                        each -> each.estate().equals(estate.id())
                                                && each.mode() != PropertyServiceMode.SELF_MANAGEMENT)
                                > 0
                        ? 1
                        : 0;
            }
        }
        return estates == 0 ? OutcomeKind.NOT_APPLICABLE : dueUnless(served * 100 >= estates * 80);
    }

    private OutcomeKind twoWayEntry(Estate estate, boolean doubtfulAreMembers) {
        List<Organization> bodies = city.inForce(Organization.class).stream()
                .filter(body -> (body.kind() == OWNERS_COMMITTEE && body.seat().equals(estate.id()))
                        || (body.kind() == PROPERTY_FIRM && city.serves(body, estate.id())))
                .toList();
        boolean out = false;
        boolean in = false;
        for (Held principal : city.held()) {
            for (Held entry : city.held()) {
                if (principal.person().equals(entry.person()) && !principal.concurrent() && entry.concurrent()) {
                    out |= isInTwoCommittees(principal, estate)
                            && bodies.contains(entry.body())
                            && (entry.body().kind() == PROPERTY_FIRM || entry.role() != STAFF);
                    in |= bodies.contains(principal.body())
                            && ((principal.body().kind() == OWNERS_COMMITTEE && principal.role() != STAFF)
                                    || (Set.of(HEAD, SECRETARY).contains(principal.role())
                                            && city.isMember(principal.person(), doubtfulAreMembers)))
                            && isInTwoCommittees(entry, estate);
                }
            }
        }
        return bodies.isEmpty() ? OutcomeKind.NOT_APPLICABLE : violatedUnless(out && in);
    }

    private boolean hasIncompatiblePosts(Person person) {
        boolean found = false;
        for (Held one : city.held()) {
            for (Held other : city.held()) {
                found |= one.person().equals(person.id())
                        && other.person().equals(person.id())
                        && one.body().kind() == OWNERS_COMMITTEE
                        && one.role() != STAFF
                        && other.body().kind() == PROPERTY_FIRM
                        && city.serves(other.body(), one.body().seat());
            }
        }
        return found;
    }

    private OutcomeKind leader(Person person, boolean doubtfulAreMembers) {
        Set<PlaceId> estates = new HashSet<>();
        for (Liaison liaison : city.inForce(Liaison.class)) {
            if (liaison.person().equals(person.id()) && liaison.place() instanceof EstateId estate) {
                estates.add(estate);
            }
        }
        return city.isMember(person.id(), doubtfulAreMembers)
                ? violatedUnless(estates.size() == 1 || estates.size() == 2)
                : OutcomeKind.NOT_APPLICABLE;
    }

    private boolean hasLiaison(Division community, int digits, boolean doubtfulAreMembers, Predicate<Held> post) {
        boolean cityLevel = digits == 4;
        return city.count(
                        Liaison.class,
                        liaison -> liaison.place().equals(community.id())
                                && (cityLevel || city.isMember(liaison.person(), doubtfulAreMembers))
                                && city.held().stream()
                                        .anyMatch(each -> each.person().equals(liaison.person())
                                                && post.test(each)
                                                && city.divisionsAbove(community).stream()
                                                        .anyMatch(above -> above.code()
                                                                                .value()
                                                                                .length()
                                                                        == digits
                                                                && above.id()
                                                                        .equals(each.body()
                                                                                .seat()))))
                > 0;
    }

    private boolean isStandingMember(Held post) {
        return post.body().kind() == PARTY_COMMITTEE
                && Set.of(SECRETARY, DEPUTY_SECRETARY, STANDING_COMMITTEE_MEMBER)
                        .contains(post.role());
    }

    private boolean isInFourGroups(Held post) {
        return isStandingMember(post)
                || (Set.of(PEOPLES_CONGRESS, GOVERNMENT, POLITICAL_CONSULTATIVE_CONFERENCE)
                                .contains(post.body().kind())
                        && Set.of(HEAD, DEPUTY_HEAD).contains(post.role()));
    }

    private boolean isSubdistrictLeader(Held post) {
        boolean ofSubdistrict =
                post.body().seat() instanceof DivisionCode seat && seat.value().length() == 9;
        return ofSubdistrict
                && switch (post.body().kind()) {
                    case PARTY_WORKING_COMMITTEE ->
                        Set.of(SECRETARY, DEPUTY_SECRETARY, COMMITTEE_MEMBER).contains(post.role());
                    case SUBDISTRICT_OFFICE -> Set.of(HEAD, DEPUTY_HEAD).contains(post.role());
                    default -> false;
                };
    }

    private boolean isInTwoCommittees(Held post, Estate estate) {
        return Set.of(PARTY_COMMITTEE, PARTY_GENERAL_BRANCH, PARTY_BRANCH, RESIDENTS_COMMITTEE)
                        .contains(post.body().kind())
                && post.role() != STAFF
                && post.body().seat().equals(estate.community());
    }

    private OutcomeKind dueUnless(boolean reached) {
        return reached || asOf.isAfter(LAST_DAY) ? violatedUnless(reached) : OutcomeKind.PENDING;
    }

    private static OutcomeKind violatedUnless(boolean holds) {
        return holds ? OutcomeKind.SATISFIED : OutcomeKind.VIOLATED;
    }

    private static OutcomeKind agreed(OutcomeKind one, OutcomeKind other) {
        return one == other ? one : OutcomeKind.UNKNOWN;
    }

    private static OutcomeKind agreed(Set<OutcomeKind> found) {
        return found.size() == 1 ? found.iterator().next() : OutcomeKind.UNKNOWN;
    }

    private void required(String rule, Entity subject, boolean holds) {
        put(rule, subject, violatedUnless(holds));
    }

    private void put(String rule, Entity subject, OutcomeKind kind) {
        outcomes.computeIfAbsent(rule, absent -> new HashMap<>()).put(subject.id(), kind);
    }
}

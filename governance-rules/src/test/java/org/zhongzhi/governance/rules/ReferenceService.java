package org.zhongzhi.governance.rules;

import static org.zhongzhi.governance.model.organization.OrganizationKind.OWNERS_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PROPERTY_FIRM;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PROPERTY_INDUSTRY_PARTY_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.VOLUNTEER_ORGANIZATION;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.partnership.PropertyService;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.HeadcountSubject;

/** System 3 a second time: serving people. */
final class ReferenceService {
    private static final LocalDate END_OF_2024 = LocalDate.of(2024, 12, 31);

    private final NaiveCity city;
    private final Settings settings;
    private final ReferenceOutcomes outcomes;
    private final ReferenceEntry entry;

    ReferenceService(NaiveCity city, Settings settings, ReferenceOutcomes outcomes) {
        this.city = city;
        this.settings = settings;
        this.outcomes = outcomes;
        this.entry = new ReferenceEntry(city, outcomes);
    }

    void judge(Entity entity) {
        if (entity instanceof Division division) {
            judge(division);
        } else if (entity instanceof Estate estate) {
            entry.judge(estate);
        } else if (entity instanceof Person person) {
            entry.judge(person);
            long posts = city.count(Appointment.class, each -> each.person().equals(person.id()));
            outcomes.holds("concurrent-posts", person, posts <= settings.mostPosts());
        } else if (entity instanceof Post post && city.findInForce(post.organization(), Organization.class) != null) {
            judge(post);
        } else if (entity instanceof Appointment appointment && city.isInForce(appointment)) {
            entry.judge(appointment);
        } else if (entity instanceof Organization body && city.isInForce(body)) {
            if (body.kind() == PROPERTY_FIRM) {
                outcomes.holds("property-standard-adopted", body, keepsToStandard(body));
            } else if (body.kind() == OWNERS_COMMITTEE) {
                outcomes.holds("owners-committee-led", body, isLed(body));
            }
        }
    }

    private void judge(Division division) {
        switch (division.kind()) {
            case CITY -> {
                outcomes.holds(
                        "property-party-committee",
                        division,
                        hasBodies(division, PROPERTY_INDUSTRY_PARTY_COMMITTEE, 1));
                judgeCityOrDistrict(division);
            }
            case MUNICIPAL_DISTRICT -> {
                outcomes.holds(
                        "social-organization-base",
                        division,
                        hasFacility(division, FacilityKind.SOCIAL_ORGANIZATION_BASE));
                judgeCityOrDistrict(division);
            }
            case SUBDISTRICT -> outcomes.holds("volunteer-team-at-each-level", division, hasVolunteerTeam(division));
            case COMMUNITY -> judgeCommunity(division);
            default -> {}
        }
    }

    private void judgeCityOrDistrict(Division division) {
        outcomes.holds("volunteer-team-at-each-level", division, hasVolunteerTeam(division));
        long estates = 0;
        long served = 0;
        long old = 0;
        long selfManaged = 0;
        for (Estate estate : city.all(Estate.class)) {
            if (city.divisionsAbove(estate.id()).contains(division)) {
                estates++;
                served += isProvided(estate, false) ? 1 : 0;
                old += estate.old() ? 1 : 0;
                selfManaged += estate.old() && isProvided(estate, true) ? 1 : 0;
            }
        }
        outcomes.mayBe("property-service-coverage", division, reachesShare(served, estates, 80));
        outcomes.mayBe("old-estate-self-management", division, reachesShare(selfManaged, old, 80));
    }

    private boolean isProvided(Estate estate, boolean byOwners) {
        return city.has(
                PropertyService.class,
                each -> each.estate().equals(estate.id())
                        && (each.mode() == PropertyServiceMode.SELF_MANAGEMENT) == byOwners);
    }

    private void judgeCommunity(Division community) {
        outcomes.holds("volunteer-team-at-each-level", community, hasVolunteerTeam(community));
        outcomes.holds("volunteer-organizations", community, hasBodies(community, VOLUNTEER_ORGANIZATION, 2));
        outcomes.holds("social-work-station", community, hasFacility(community, FacilityKind.SOCIAL_WORK_STATION));
        outcomes.holds("time-bank-offered", community, offers(community, CommitmentKind.TIME_BANK));
        outcomes.holds("agency-service-offered", community, offers(community, CommitmentKind.AGENCY_SERVICE));
        Set<OutcomeKind> share = EnumSet.noneOf(OutcomeKind.class);
        for (long residents : city.headcounts(community.id(), HeadcountSubject.PERMANENT_RESIDENTS)) {
            for (long volunteers : city.headcounts(community.id(), HeadcountSubject.REGISTERED_VOLUNTEERS)) {
                share.add(reachesShare(volunteers, residents, 18));
            }
        }
        outcomes.mayBe("volunteer-share", community, share);
    }

    /** A share of nothing is moot; one that is not reached is not yet a violation until the end of 2024. */
    private OutcomeKind reachesShare(long part, long whole, int percent) {
        if (whole == 0) {
            return OutcomeKind.NOT_APPLICABLE;
        } else if (part * 100 >= whole * percent) {
            return OutcomeKind.SATISFIED;
        }
        return city.asOf().isAfter(END_OF_2024) ? OutcomeKind.VIOLATED : OutcomeKind.PENDING;
    }

    private boolean hasBodies(Division division, OrganizationKind kind, int least) {
        return city.count(Organization.class, each -> each.seat().equals(division.id()) && each.kind() == kind)
                >= least;
    }

    private boolean hasFacility(Division division, FacilityKind kind) {
        return city.has(Facility.class, each -> each.place().equals(division.id()) && each.kind() == kind);
    }

    private boolean hasVolunteerTeam(Division division) {
        return city.has(Team.class, each -> each.place().equals(division.id()) && each.kind() == TeamKind.VOLUNTEER);
    }

    private boolean offers(Division community, CommitmentKind kind) {
        return city.has(
                Commitment.class, each -> each.kind() == kind && each.place().contains(community.id()));
    }

    private boolean keepsToStandard(Organization firm) {
        return city.has(
                Commitment.class,
                each -> each.kind() == CommitmentKind.PROPERTY_SERVICE_STANDARD
                        && each.actors().contains(firm.id()));
    }

    /** By a Party organisation inside, or by a member who is in the community's two committees, too. */
    private boolean isLed(Organization owners) {
        boolean isLed = city.has(
                Organization.class,
                each -> ReferenceOrganization.isOfParty(each) && each.host().contains(owners.id()));
        if (city.find(owners.seat()) instanceof Estate estate) {
            for (NaiveCity.Held seat : city.held()) {
                isLed |= seat.body().equals(owners)
                        && ReferenceEntry.isMember(seat)
                        && city.heldBy(seat.person()).stream()
                                .anyMatch(each -> ReferenceEntry.isInTwoCommittees(each, estate));
            }
        }
        return isLed;
    }

    private void judge(Post post) {
        long held = 0;
        long beyondTerm = 0;
        long doubtful = 0;
        for (Appointment each : city.inForce(Appointment.class)) {
            if (each.post().equals(post.id())) {
                held++;
                beyondTerm += isBeyondTerm(each, post) ? 1 : 0;
                doubtful += post.termYears().isDefined() && each.period().from().isEmpty() ? 1 : 0;
            }
        }
        outcomes.mayBe(
                "term-in-force",
                post,
                ReferenceOutcomes.violatedUnless(beyondTerm == 0),
                ReferenceOutcomes.violatedUnless(beyondTerm + doubtful == 0));
        outcomes.holds("seat-vacant", post, held >= post.seats());
    }

    private boolean isBeyondTerm(Appointment appointment, Post post) {
        return post.termYears().isDefined()
                && appointment
                        .period()
                        .from()
                        .exists(from ->
                                city.hasCome(from.plusYears(post.termYears().get())));
    }
}

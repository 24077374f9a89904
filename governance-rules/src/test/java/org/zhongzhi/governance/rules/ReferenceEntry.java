package org.zhongzhi.governance.rules;

import static org.zhongzhi.governance.model.organization.AppointmentBasis.APPOINTED;
import static org.zhongzhi.governance.model.organization.AppointmentBasis.ELECTED;
import static org.zhongzhi.governance.model.organization.AppointmentBasis.HIRED;
import static org.zhongzhi.governance.model.organization.OrganizationKind.OWNERS_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_BRANCH;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_GENERAL_BRANCH;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PROPERTY_FIRM;
import static org.zhongzhi.governance.model.organization.OrganizationKind.RESIDENTS_COMMITTEE;
import static org.zhongzhi.governance.model.organization.Role.COMMITTEE_MEMBER;
import static org.zhongzhi.governance.model.organization.Role.DEPUTY_HEAD;
import static org.zhongzhi.governance.model.organization.Role.DEPUTY_SECRETARY;
import static org.zhongzhi.governance.model.organization.Role.HEAD;
import static org.zhongzhi.governance.model.organization.Role.PART_TIME_COMMITTEE_MEMBER;
import static org.zhongzhi.governance.model.organization.Role.SECRETARY;
import static org.zhongzhi.governance.model.organization.Role.STAFF;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.AppointmentBasis;
import org.zhongzhi.governance.model.organization.ConflictOfInterest;
import org.zhongzhi.governance.model.organization.Credential;
import org.zhongzhi.governance.model.organization.CredentialKind;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.partnership.PropertyService;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.rules.NaiveCity.Held;

/** Clause 3.1e a second time: two-way entry, cross-appointments, and posts that exclude each other. */
final class ReferenceEntry {
    private final NaiveCity city;
    private final ReferenceOutcomes outcomes;

    ReferenceEntry(NaiveCity city, ReferenceOutcomes outcomes) {
        this.city = city;
        this.outcomes = outcomes;
    }

    void judge(Estate estate) {
        outcomes.mayBe("two-way-entry", estate, twoWayEntry(estate, true), twoWayEntry(estate, false));
    }

    void judge(Person person) {
        outcomes.holds("incompatible-posts", person, !hasIncompatiblePosts(person) && !hasConflictOfInterest(person));
    }

    void judge(Appointment appointment) {
        Set<OutcomeKind> found = EnumSet.noneOf(OutcomeKind.class);
        List<AppointmentBasis> bases = appointment.basis() == AppointmentBasis.UNRECORDED
                ? List.of(ELECTED, APPOINTED, HIRED)
                : List.of(appointment.basis());
        for (AppointmentBasis basis : bases) {
            found.add(crossAppointment(appointment, basis, true));
            found.add(crossAppointment(appointment, basis, false));
        }
        outcomes.mayBe("cross-appointment-eligible", appointment, found);
    }

    private OutcomeKind twoWayEntry(Estate estate, boolean doubtfulAreMembers) {
        List<Organization> bodies = city.inForce(Organization.class).stream()
                .filter(body -> (body.kind() == OWNERS_COMMITTEE && body.seat().equals(estate.id()))
                        || (body.kind() == PROPERTY_FIRM && serves(body.id(), estate.id())))
                .toList();
        boolean out = false;
        boolean in = false;
        for (Held principal : city.held()) {
            for (Held entry : city.heldBy(principal.person())) {
                if (!principal.concurrent() && entry.concurrent()) {
                    out |= isInTwoCommittees(principal, estate)
                            && bodies.contains(entry.body())
                            && (entry.body().kind() == PROPERTY_FIRM || isMember(entry));
                    in |= bodies.contains(principal.body())
                            && isSentByBodyOfEstate(principal, doubtfulAreMembers)
                            && isInTwoCommittees(entry, estate);
                }
            }
        }
        return ReferenceOutcomes.violatedUnlessMoot(!bodies.isEmpty(), out && in);
    }

    private boolean isSentByBodyOfEstate(Held principal, boolean doubtfulAreMembers) {
        return principal.body().kind() == OWNERS_COMMITTEE
                ? isMember(principal)
                : Set.of(HEAD, SECRETARY).contains(principal.role())
                        && city.isMember(principal.person(), doubtfulAreMembers);
    }

    private boolean serves(EntityId firm, EntityId estate) {
        return city.has(
                PropertyService.class,
                each -> each.provider().equals(firm) && each.estate().equals(estate));
    }

    private boolean hasIncompatiblePosts(Person person) {
        boolean found = false;
        for (Held owner : city.heldBy(person.id())) {
            for (Held employee : city.heldBy(person.id())) {
                found |= isOnOwnersCommittee(owner)
                        && employee.body().kind() == PROPERTY_FIRM
                        && serves(employee.body().id(), owner.body().seat());
            }
        }
        return found;
    }

    private boolean hasConflictOfInterest(Person person) {
        return city.has(
                ConflictOfInterest.class,
                each -> each.person().equals(person.id())
                        && city.heldBy(person.id()).stream()
                                .anyMatch(seat -> isOnOwnersCommittee(seat)
                                        && serves(
                                                each.organization(), seat.body().seat())));
    }

    static boolean isMember(Held post) {
        return post.role() != STAFF;
    }

    private static boolean isOnOwnersCommittee(Held post) {
        return post.body().kind() == OWNERS_COMMITTEE && isMember(post);
    }

    /** The Party organisation of the community itself, not one within another body that lies there. */
    static boolean isInTwoCommittees(Held post, Estate estate) {
        return Set.of(PARTY_COMMITTEE, PARTY_GENERAL_BRANCH, PARTY_BRANCH, RESIDENTS_COMMITTEE)
                        .contains(post.body().kind())
                && post.body().host().isEmpty()
                && isMember(post)
                && post.body().seat().equals(estate.community());
    }

    /** Between which bodies one may cross, PARTY for the Party organisation of a community. */
    private enum Body {
        PARTY,
        RESIDENTS,
        OWNERS,
        FIRM
    }

    private OutcomeKind crossAppointment(Appointment appointment, AppointmentBasis basis, boolean doubtfulAreMembers) {
        boolean crosses = false;
        boolean isProvidedFor = false;
        for (Held entered : city.heldBy(appointment.person())) {
            if (entered.appointment().equals(appointment) && appointment.concurrent() && body(entered) != null) {
                for (Held from : city.heldBy(appointment.person())) {
                    boolean isCrossing = !from.concurrent()
                            && body(from) != null
                            && body(from) != body(entered)
                            && haveCommunityInCommon(from.body(), entered.body());
                    crosses |= isCrossing;
                    isProvidedFor |= isCrossing && isProvidedFor(from, entered, basis, doubtfulAreMembers);
                }
            }
        }
        return ReferenceOutcomes.violatedUnlessMoot(crosses, isProvidedFor);
    }

    /**
     * Owners' committee and firm never enter each other; the firm enters the Party organisation part-time alone; of the
     * owners' committee members enter the residents' committee part-time too.
     */
    private boolean isProvidedFor(Held from, Held entered, AppointmentBasis basis, boolean doubtfulAreMembers) {
        Role role = entered.role();
        boolean isSeat = Set.of(HEAD, DEPUTY_HEAD, COMMITTEE_MEMBER).contains(role);
        return switch (body(entered)) {
            case PARTY ->
                city.isMember(entered.person(), doubtfulAreMembers)
                        && Set.of(ELECTED, APPOINTED).contains(basis)
                        && (role == PART_TIME_COMMITTEE_MEMBER
                                || (body(from) != Body.FIRM
                                        && Set.of(SECRETARY, DEPUTY_SECRETARY, COMMITTEE_MEMBER)
                                                .contains(role)));
            case RESIDENTS ->
                body(from) != Body.FIRM
                        && (isSeat || (body(from) == Body.OWNERS && role == PART_TIME_COMMITTEE_MEMBER))
                        && basis == ELECTED;
            case OWNERS -> body(from) != Body.FIRM && isSeat && basis == ELECTED && isOwner(entered);
            case FIRM ->
                body(from) != Body.OWNERS
                        && Set.of(SECRETARY, DEPUTY_SECRETARY, STAFF).contains(role)
                        && Set.of(APPOINTED, HIRED).contains(basis);
        };
    }

    private boolean isOwner(Held seat) {
        return city.has(
                Credential.class,
                each -> each.kind() == CredentialKind.ESTATE_OWNER
                        && each.person().equals(seat.person())
                        && each.place().contains(seat.body().seat()));
    }

    private static Body body(Held post) {
        Organization body = post.body();
        boolean isOfCommunity = body.seat() instanceof DivisionCode code
                && code.value().length() == 12
                && body.host().isEmpty();
        OrganizationKind kind = body.kind();
        if (kind == OWNERS_COMMITTEE) {
            return Body.OWNERS;
        } else if (kind == PROPERTY_FIRM) {
            return Body.FIRM;
        } else if (isOfCommunity && kind == RESIDENTS_COMMITTEE) {
            return Body.RESIDENTS;
        }
        boolean isParty =
                Set.of(PARTY_COMMITTEE, PARTY_GENERAL_BRANCH, PARTY_BRANCH).contains(kind);
        return isOfCommunity && isParty ? Body.PARTY : null;
    }

    private boolean haveCommunityInCommon(Organization one, Organization other) {
        return communities(one).stream().anyMatch(communities(other)::contains);
    }

    /** Those of the estates that a firm serves; for other bodies that in which they are. */
    private Set<DivisionCode> communities(Organization body) {
        Set<DivisionCode> found = new HashSet<>();
        for (Estate estate : city.all(Estate.class)) {
            if (body.kind() == PROPERTY_FIRM
                    ? serves(body.id(), estate.id())
                    : body.seat().equals(estate.id())) {
                found.add(estate.community());
            }
        }
        if (body.kind() != PROPERTY_FIRM && body.seat() instanceof DivisionCode code) {
            found.add(code);
        }
        return found;
    }
}

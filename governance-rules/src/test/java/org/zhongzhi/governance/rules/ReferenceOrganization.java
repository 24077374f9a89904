package org.zhongzhi.governance.rules;

import static org.zhongzhi.governance.model.organization.OrganizationKind.JOINT_CONFERENCE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.LEADING_FIRM_SITE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_BRANCH;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_GENERAL_BRANCH;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_WORKING_COMMITTEE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.mandate.ItemKind;
import org.zhongzhi.governance.model.mandate.ListItem;
import org.zhongzhi.governance.model.mandate.ListKind;
import org.zhongzhi.governance.model.mandate.MandateList;
import org.zhongzhi.governance.model.mandate.PowerGrant;
import org.zhongzhi.governance.model.mandate.SubdistrictPower;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.territory.PlaceId;

/** System 1 a second time: organisation that executes, without the network of grids. */
final class ReferenceOrganization {
    private static final List<String> LEVELS = List.of("city", "district", "subdistrict", "community");

    private final NaiveCity city;
    private final Settings settings;
    private final ReferenceOutcomes outcomes;

    ReferenceOrganization(NaiveCity city, Settings settings, ReferenceOutcomes outcomes) {
        this.city = city;
        this.settings = settings;
        this.outcomes = outcomes;
    }

    void judge(Entity entity) {
        if (entity instanceof Division division) {
            switch (division.kind()) {
                case CITY -> jointConference(division, "city");
                case MUNICIPAL_DISTRICT -> jointConference(division, "district");
                case SUBDISTRICT -> judgeSubdistrict(division);
                case COMMUNITY -> jointConference(division, "community");
                default -> {}
            }
        } else if (entity instanceof Estate estate) {
            estatePartyOrganization(estate);
        } else if (entity instanceof ListItem item) {
            judge(item);
        } else if (entity instanceof Organization body && city.isInForce(body)) {
            judge(body);
        }
    }

    private void judgeSubdistrict(Division subdistrict) {
        jointConference(subdistrict, "subdistrict");
        outcomes.holds(
                "subdistrict-lists-in-force",
                subdistrict,
                lists(subdistrict, ListKind.POWERS_AND_RESPONSIBILITIES) == 1
                        && lists(subdistrict, ListKind.PUBLIC_SERVICES) == 1);
        Set<SubdistrictPower> missing = EnumSet.allOf(SubdistrictPower.class);
        for (PowerGrant grant : city.inForce(PowerGrant.class)) {
            if (grant.place().equals(subdistrict.id())) {
                missing.remove(grant.power());
            }
        }
        outcomes.holds("six-powers-granted", subdistrict, missing.isEmpty());
    }

    private void judge(ListItem item) {
        MandateList list = city.findInForce(item.list(), MandateList.class);
        if (list != null) {
            outcomes.holds("list-item-one-lead", item, item.leads().size() == 1);
            if (item.kind() == ItemKind.DUTY) {
                outcomes.holds("list-duty-has-power", item, hasPower(list.place(), item));
            }
        }
    }

    private void judge(Organization body) {
        switch (body.kind()) {
            case STATIONED_UNIT -> outcomes.holds("stationed-unit-contracted", body, hasContract(body));
            case SECTOR_AUTHORITY ->
                outcomes.holdsWhere(
                        "sector-consultation-held", body, !districts(body).isEmpty(), hasConsulted(body));
            case STATIONED_AGENCY ->
                outcomes.holdsWhere(
                        "stationed-agency-duty-report", body, city.wasInForceLastYear(body), hasReported(body));
            case PARTY_COMMITTEE, PARTY_GENERAL_BRANCH, PARTY_BRANCH -> form(body);
            case LEADING_FIRM_SITE -> outcomes.holds("leading-firm-party-presence", body, hasPartyOrganization(body));
            default -> {}
        }
    }

    private void jointConference(Division division, String level) {
        outcomes.holdsWhere(
                "joint-conference-established",
                division,
                LEVELS.indexOf(level) <= LEVELS.indexOf(settings.conferenceLevel()),
                city.has(
                        Organization.class,
                        each -> each.kind() == JOINT_CONFERENCE && each.seat().equals(division.id())));
    }

    private long lists(Division subdistrict, ListKind kind) {
        return city.count(
                MandateList.class, each -> each.kind() == kind && each.place().equals(subdistrict.id()));
    }

    private boolean hasPower(DivisionCode place, ListItem duty) {
        boolean found = false;
        for (MandateList list : city.inForce(MandateList.class)) {
            for (ListItem item : city.all(ListItem.class)) {
                found |= list.place().equals(place)
                        && item.list().equals(list.id())
                        && item.kind() == ItemKind.POWER
                        && item.matter().equals(duty.matter());
            }
        }
        return found;
    }

    private boolean hasContract(Organization unit) {
        return city.has(
                Commitment.class,
                each -> each.kind() == CommitmentKind.CO_BUILDING_CONTRACT
                        && each.actors().contains(unit.id())
                        && !each.items().isEmpty()
                        && each.counterpart().exists(to -> isLocalPartyOrganization(to, unit)));
    }

    /** Of the subdistrict or the community itself: not one within another body that lies there. */
    private boolean isLocalPartyOrganization(EntityId id, Organization unit) {
        Organization party = city.findInForce(id, Organization.class);
        return party != null
                && isOfParty(party)
                && party.host().isEmpty()
                && Set.of(9, 12).contains(party.seat().value().length())
                && isIn(party.seat(), unit);
    }

    private boolean isIn(PlaceId division, Organization body) {
        return city.divisionsAbove(body.seat()).stream()
                .anyMatch(each -> each.id().equals(division));
    }

    private boolean hasConsulted(Organization authority) {
        boolean hasAll = true;
        for (Division district : districts(authority)) {
            hasAll &= city.has(
                    Activity.class,
                    each -> each.kind() == ActivityKind.CONSULTATION
                            && (each.actors().contains(authority.id())
                                    || each.counterpart().contains(authority.id()))
                            && each.place().contains(district.id())
                            && city.isWithinMonths(each.date(), settings.consultationMonths()));
        }
        return hasAll;
    }

    /** Its own municipal district, or all of the city that it is of; none of a county. */
    private List<Division> districts(Organization authority) {
        for (Division above : city.divisionsAbove(authority.seat())) {
            if (above.kind() == DivisionKind.MUNICIPAL_DISTRICT) {
                return List.of(above);
            } else if (above.kind() == DivisionKind.CITY) {
                return city.all(Division.class).stream()
                        .filter(each -> each.kind() == DivisionKind.MUNICIPAL_DISTRICT
                                && each.parent().contains(above.code()))
                        .toList();
            } else if (Set.of(4, 6).contains(above.code().value().length())) {
                return List.of();
            }
        }
        return List.of();
    }

    private boolean hasReported(Organization agency) {
        return !city.ofYear(
                        ActivityKind.DUTY_REPORT,
                        each -> each.actors().contains(agency.id())
                                && each.counterpart().exists(to -> isWorkingCommitteeAbove(to, agency)))
                .isEmpty();
    }

    private boolean isWorkingCommitteeAbove(EntityId id, Organization agency) {
        Organization committee = city.findInForce(id, Organization.class);
        return committee != null
                && committee.kind() == PARTY_WORKING_COMMITTEE
                && committee.seat().value().length() == 9
                && isIn(committee.seat(), agency);
    }

    private void estatePartyOrganization(Estate estate) {
        List<Organization> own = city.inForce(Organization.class).stream()
                .filter(each ->
                        isOfParty(each) && each.host().isEmpty() && each.seat().equals(estate.id()))
                .toList();
        boolean hasFitting = !own.isEmpty()
                && settings.criteria().stream()
                        .allMatch(word ->
                                own.stream().anyMatch(each -> each.criteria().contains(word)));
        Set<OutcomeKind> found = EnumSet.noneOf(OutcomeKind.class);
        for (long members : city.headcounts(estate.id(), HeadcountSubject.PARTY_MEMBERS)) {
            found.add(ReferenceOutcomes.violatedUnlessMoot(members >= settings.estateMembers(), hasFitting));
        }
        outcomes.mayBe("estate-party-organization", estate, found);
    }

    /** Within another body, or of a community, an estate or a smaller place. */
    private void form(Organization party) {
        boolean isAboveCommunities =
                party.seat() instanceof DivisionCode code && code.value().length() < 12;
        if (party.host().isDefined() || !isAboveCommunities) {
            Set<OutcomeKind> found = EnumSet.noneOf(OutcomeKind.class);
            List<Integer> possible = new ArrayList<>(settings.forms());
            possible.add(0);
            for (int members :
                    party.members().isDefined() ? List.of(party.members().get()) : possible) {
                found.add(ReferenceOutcomes.violatedUnless(isRightForm(party.kind(), members)));
            }
            outcomes.mayBe("party-organization-form", party, found);
        }
    }

    private boolean isRightForm(OrganizationKind kind, int members) {
        if (members >= settings.forms().get(2)) {
            return kind == PARTY_COMMITTEE;
        } else if (members >= settings.forms().get(1)) {
            return kind == PARTY_GENERAL_BRANCH;
        }
        return members >= settings.forms().get(0) && kind == PARTY_BRANCH;
    }

    private boolean hasPartyOrganization(Organization body) {
        return city.has(
                Organization.class, each -> isOfParty(each) && each.host().contains(body.id()));
    }

    static boolean isOfParty(Organization body) {
        return Set.of(PARTY_COMMITTEE, PARTY_WORKING_COMMITTEE, PARTY_GENERAL_BRANCH, PARTY_BRANCH)
                .contains(body.kind());
    }
}

package org.zhongzhi.governance.examples.benchmarks.national;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord;
import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.data.Draw;
import org.zhongzhi.governance.examples.benchmarks.ours.Entities;
import org.zhongzhi.governance.examples.madeup.Chance;
import org.zhongzhi.governance.examples.madeup.Community;
import org.zhongzhi.governance.examples.madeup.FiveSystems;
import org.zhongzhi.governance.examples.madeup.OwnedEstate;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.partnership.PropertyService;
import org.zhongzhi.governance.model.partnership.PropertyServiceId;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.EstateId;

/** Urban communities, with their estates, the owners' committees there, and the firm that serves them. */
final class Neighbourhoods {
    private static final int ESTATES_OF_A_COMMUNITY = 2;
    private static final int HEAD = 2;
    private static final int DEPUTY_HEAD = 3;

    /** So many of a thousand estates are old, and so many of these do their owners manage themselves. */
    private static final int OLD = 180;

    private static final int SELF_MANAGED = 850;
    private static final int SELDOM = 30;
    private static final int RARELY = 10;

    private final Ledger ledger;
    private final FiveSystems systems;
    private final int leaders;

    Neighbourhoods(Ledger ledger, FiveSystems systems, int leaders) {
        this.ledger = ledger;
        this.systems = systems;
        this.leaders = leaders;
    }

    /** The firm that serves the estates of a subdistrict. */
    OrganizationId firm(String subdistrict) {
        DivisionCode place = DivisionCode.of(subdistrict);
        OrganizationId firm = ledger.body("firm-" + subdistrict, OrganizationKind.PROPERTY_FIRM, place);
        systems.propertyFirm(firm, place);
        return firm;
    }

    /** What an urban community has beyond its divisions, its committee and its social organisations. */
    void record(CommunityRecord drawn, OrganizationId above, String subdistrict, OrganizationId firm, int number) {
        Community community = community(drawn, above);
        Chance chance = Chance.of(Data.SEED, drawn.id(), "neighbourhood");
        systems.partyOrganization(community.party(), community.code(), community.secretary());
        systems.community(community);
        if (!chance.inThousand(SELDOM)) {
            ledger.put(Entities.facility(
                    "station-" + drawn.id(), FacilityKind.SOCIAL_WORK_STATION, community.code(), Option.none()));
        }
        for (int each = 0; each < ESTATES_OF_A_COMMUNITY; each++) {
            EstateId estate = community.estates().get(each);
            OwnedEstate owned = estate(community, estate, firm, chance);
            systems.crossings(community, person(drawn, each == 0 ? 0 : DEPUTY_HEAD), owned);
            ways(drawn, estate);
            leader(subdistrict, estate, number, chance);
        }
    }

    private static Community community(CommunityRecord drawn, OrganizationId above) {
        List<EstateId> estates = new ArrayList<>();
        for (int each = 0; each < ESTATES_OF_A_COMMUNITY; each++) {
            estates.add(EstateId.of("estate-" + drawn.id() + "-" + each));
        }
        return new Community(
                DivisionCode.of(drawn.id()),
                above,
                OrganizationId.of("party-" + drawn.id()),
                OrganizationId.of("committee-" + drawn.id()),
                person(drawn, 0),
                person(drawn, HEAD),
                estates);
    }

    private static PersonId person(CommunityRecord drawn, int post) {
        return PersonId.of(drawn.posts().get(post).holder());
    }

    private OwnedEstate estate(Community community, EstateId id, OrganizationId firm, Chance chance) {
        boolean isOld = chance.inThousand(OLD);
        ledger.put(Estate.builder()
                .id(id)
                .name("小区")
                .community(community.code())
                .old(isOld)
                .build());
        OrganizationId owners = ledger.body("owners-" + id, OrganizationKind.OWNERS_COMMITTEE, id);
        PersonId chair = ledger.person("owner-" + id + "-0", PartyMembership.UNKNOWN);
        PersonId member = ledger.person("owner-" + id + "-1", PartyMembership.UNKNOWN);
        ledger.held(owners, "0", Role.HEAD, chair);
        ledger.held(owners, "1", Role.COMMITTEE_MEMBER, member);
        if (isOld && chance.inThousand(SELF_MANAGED)) {
            service(id, owners, PropertyServiceMode.SELF_MANAGEMENT);
        } else if (!chance.inThousand(SELDOM)) {
            service(id, firm, PropertyServiceMode.FIRM);
            if (chance.inThousand(RARELY)) {
                // Forbidden: a member of the owners' committee in the pay of the firm.
                ledger.held(firm, "staff-" + id, Role.STAFF, member);
            }
        }
        systems.estate(id);
        return new OwnedEstate(id, owners, chair);
    }

    private void service(EstateId estate, OrganizationId provider, PropertyServiceMode mode) {
        ledger.put(PropertyService.builder()
                .id(PropertyServiceId.of("service-" + estate))
                .estate(estate)
                .provider(provider)
                .mode(mode)
                .period(Entities.SINCE_2022)
                .build());
    }

    /** How long it takes from the service centre and from the emergency team, if there is one. */
    private void ways(CommunityRecord drawn, EstateId estate) {
        systems.reached(estate, FacilityId.of(drawn.centres().get(0).id()));
        drawn.teams().stream().limit(1).forEach(team -> systems.reached(estate, TeamId.of(team.id())));
    }

    /** Each leader of the subdistrict has the estates of one of its first communities; now and then of another, too. */
    private void leader(String subdistrict, EstateId estate, int number, Chance chance) {
        boolean isOfLeader = number <= leaders && !chance.inThousand(SELDOM);
        if (isOfLeader || chance.inThousand(RARELY)) {
            ledger.liaison("s-" + estate, Draw.leader(subdistrict, number % leaders), estate);
        }
    }
}

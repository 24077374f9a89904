package org.zhongzhi.governance.examples.benchmarks.national;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord;
import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.data.Draw;
import org.zhongzhi.governance.examples.benchmarks.ours.Entities;
import org.zhongzhi.governance.examples.madeup.Chance;
import org.zhongzhi.governance.examples.madeup.FiveSystems;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;

/**
 * A country of the size of the real one, with bodies drawn from the seed, entity by entity: about 330 cities, 2,900
 * districts and 41,000 subdistricts and towns. Every rule of the shipped policy finds subjects in it; what the five
 * systems ask for is there in towns and cities, while villages have little of it.
 */
final class Country {
    private static final int CITIES_OF_A_PROVINCE = 11;
    private static final int DISTRICTS_OF_A_CITY = 9;
    private static final int SUBDISTRICTS_OF_A_DISTRICT = 14;
    private static final int COMMUNITIES_OF_A_SUBDISTRICT = 15;

    /** About every fifth place below the county is urban. */
    private static final int URBAN = 5;

    /** Of a thousand communities, so many have no liaison with a leader of the district. */
    private static final int WITHOUT_LIAISON = 30;

    private static final List<Role> DISTRICT_ROLES =
            List.of(Role.HEAD, Role.DEPUTY_HEAD, Role.DEPUTY_HEAD, Role.DEPUTY_HEAD);
    private static final List<Role> SUBDISTRICT_ROLES = List.of(
            Role.SECRETARY, Role.DEPUTY_SECRETARY, Role.COMMITTEE_MEMBER, Role.COMMITTEE_MEMBER, Role.COMMITTEE_MEMBER);

    private final Draw draw = new Draw(Data.SEED);
    private final FiveSystems systems;
    private final Ledger ledger;
    private final Neighbourhoods neighbourhoods;

    Country(Consumer<Entity> sink) {
        this.systems = new FiveSystems(Data.SEED, sink);
        this.ledger = new Ledger(sink, systems);
        this.neighbourhoods = new Neighbourhoods(ledger, systems, SUBDISTRICT_ROLES.size());
    }

    void generate(int places) {
        int left = places;
        for (int province = 0; left > 0; province++) {
            String code = Integer.toString(11 + province);
            ledger.put(Entities.division(DivisionCode.of(code), DivisionKind.PROVINCE, Option.none()));
            for (int city = 1; city <= CITIES_OF_A_PROVINCE && left > 0; city++) {
                left = city(child(code, city, 2), code, left);
            }
        }
    }

    private int city(String code, String province, int places) {
        ledger.division(code, DivisionKind.CITY, province);
        ledger.centre(code, 1_500);
        List<Role> roles = new ArrayList<>(Collections.nCopies(Draw.LEADERS_OF_A_CITY, Role.STANDING_COMMITTEE_MEMBER));
        roles.set(0, Role.SECRETARY);
        partyCommittee("city-" + code, OrganizationKind.PARTY_COMMITTEE, roles, code);
        systems.city(DivisionCode.of(code));
        int left = places;
        for (int district = 1; district <= DISTRICTS_OF_A_CITY && left > 0; district++) {
            left = district(child(code, district, 2), code, left, district % 3 == 1);
        }
        return left;
    }

    private int district(String code, String city, int places, boolean urban) {
        ledger.division(code, urban ? DivisionKind.MUNICIPAL_DISTRICT : DivisionKind.COUNTY, city);
        ledger.centre(code, 1_200);
        ledger.leaders("district-" + code, OrganizationKind.GOVERNMENT, DISTRICT_ROLES, code);
        if (urban) {
            systems.municipalDistrict(DivisionCode.of(code), DivisionCode.of(city));
        }
        int left = places;
        for (int each = 1; each <= SUBDISTRICTS_OF_A_DISTRICT && left > 0; each++) {
            left = each % URBAN == 1
                    ? subdistrict(child(code, each, 3), code, city, left)
                    : town(child(code, each, 3), code, city, left);
        }
        return left;
    }

    private int subdistrict(String code, String district, String city, int places) {
        ledger.division(code, DivisionKind.SUBDISTRICT, district);
        ledger.centre(code, 900 + 10 * (places % 40));
        OrganizationId committee = partyCommittee(
                "subdistrict-" + code, OrganizationKind.PARTY_WORKING_COMMITTEE, SUBDISTRICT_ROLES, code);
        systems.subdistrict(DivisionCode.of(code), committee);
        OrganizationId firm = neighbourhoods.firm(code);
        int count = Math.min(places, COMMUNITIES_OF_A_SUBDISTRICT);
        for (int each = 1; each <= count; each++) {
            String community = child(code, each, 3);
            ledger.division(community, DivisionKind.COMMUNITY, code);
            CommunityRecord drawn = draw.community(community, city, community);
            Entities.hangingOn(drawn).forEach(ledger::put);
            liaison(community, district, each);
            neighbourhoods.record(drawn, committee, code, firm, each);
        }
        return places - count;
    }

    private void liaison(String community, String district, int number) {
        if (!Chance.of(Data.SEED, community, "liaison of the district").inThousand(WITHOUT_LIAISON)) {
            String leader = Draw.leader(district, number % DISTRICT_ROLES.size());
            ledger.liaison("d-" + community, leader, DivisionCode.of(community));
        }
    }

    private int town(String code, String district, String city, int places) {
        ledger.division(code, DivisionKind.TOWN, district);
        ledger.centre(code, 900 + 10 * (places % 40));
        partyCommittee("subdistrict-" + code, OrganizationKind.PARTY_COMMITTEE, SUBDISTRICT_ROLES, code);
        int count = Math.min(places, COMMUNITIES_OF_A_SUBDISTRICT);
        for (int each = 1; each <= count; each++) {
            String village = child(code, each, 3);
            ledger.division(village, DivisionKind.VILLAGE, code);
            Entities.hangingOn(draw.community(village, city, village).asVillage())
                    .forEach(ledger::put);
        }
        return places - count;
    }

    /** A Party committee whose first leader is its secretary. */
    private OrganizationId partyCommittee(String id, OrganizationKind kind, List<Role> roles, String code) {
        OrganizationId committee = ledger.leaders(id, kind, roles, code);
        systems.partyCommittee(committee, PersonId.of(Draw.leader(code, 0)), PersonId.of(Draw.leader(code, 1)));
        return committee;
    }

    private static String child(String code, int number, int digits) {
        String padded = "000" + number;
        return code + padded.substring(padded.length() - digits);
    }
}

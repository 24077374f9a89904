package org.zhongzhi.governance.examples.nationwide.country;

import io.vavr.control.Option;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhongzhi.governance.examples.madeup.Chance;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.FloorArea;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;

/** The leading groups and service centres of a city, its districts and its subdistricts. */
final class Offices {
    /** How many members of a city's standing committee, and of a district's, there are to keep liaison. */
    static final int CITY_LEADERS = 9;

    static final int DISTRICT_LEADERS = 6;
    static final int SUBDISTRICT_LEADERS = 5;

    private final long seed;
    private final Records records;

    Offices(long seed, Records records) {
        this.seed = seed;
        this.records = records;
    }

    /** The Party committee or working committee of a division above the community. */
    static String party(DivisionCode division) {
        return "o-" + division + "-party";
    }

    static String leader(String division, int index) {
        return "p-" + division + "-l" + index;
    }

    /** Who is a Party member, unless recorded otherwise or not at all, as happens now and then outside the Party's bodies. */
    private static PartyMembership membership(Chance chance) {
        if (chance.inThousand(100)) {
            return chance.inThousand(500) ? PartyMembership.UNKNOWN : PartyMembership.NO;
        }
        return PartyMembership.YES;
    }

    void record(List<Division> divisions) {
        Set<DivisionCode> recorded = new HashSet<>();
        for (Division each : divisions) {
            recorded.add(each.code());
            switch (each.kind().level()) {
                case CITY -> {
                    leadingGroup(each, CITY_LEADERS, OrganizationKind.PARTY_COMMITTEE);
                    records.systems().city(each.code());
                }
                case DISTRICT -> {
                    leadingGroup(each, DISTRICT_LEADERS, OrganizationKind.PARTY_COMMITTEE);
                    if (each.kind() == DivisionKind.MUNICIPAL_DISTRICT) {
                        each.code()
                                .parent()
                                .filter(recorded::contains)
                                .forEach(city -> records.systems().municipalDistrict(each.code(), city));
                    }
                }
                case SUBDISTRICT -> subdistrict(each);
                case PROVINCE, COMMUNITY -> {}
            }
        }
    }

    private void subdistrict(Division of) {
        if (of.kind() == DivisionKind.SUBDISTRICT) {
            leadingGroup(of, SUBDISTRICT_LEADERS, OrganizationKind.PARTY_WORKING_COMMITTEE);
            records.systems().subdistrict(of.code(), OrganizationId.of(party(of.code())));
        } else {
            leadingGroup(of, SUBDISTRICT_LEADERS, OrganizationKind.PARTY_COMMITTEE);
        }
    }

    private void leadingGroup(Division of, int leaders, OrganizationKind kind) {
        String code = of.code().value();
        Chance chance = Chance.of(seed, code, "office");
        String body = party(of.code());
        records.body(body, of.name() + kind.label().chinese(), kind, of.code());
        Role members =
                kind == OrganizationKind.PARTY_COMMITTEE ? Role.STANDING_COMMITTEE_MEMBER : Role.COMMITTEE_MEMBER;
        for (int index = 0; index < leaders; index++) {
            records.holder(
                    body + "-" + index,
                    body,
                    index == 0 ? Role.SECRETARY : members,
                    leader(code, index),
                    membership(chance));
        }
        records.systems()
                .partyCommittee(OrganizationId.of(body), PersonId.of(leader(code, 0)), PersonId.of(leader(code, 1)));
        if (!chance.inThousand(50)) {
            records.facility(
                    "f-" + code + "-centre",
                    FacilityKind.SERVICE_CENTRE,
                    of.code(),
                    Option.when(!chance.inThousand(50), FloorArea.ofSquareMetres(700 + chance.below(1500))));
        }
    }
}

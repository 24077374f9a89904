package org.zhongzhi.governance.examples.nationwide.country;

import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.EstateId;

/** The estates of a community, their owners' committees, and who serves them. */
final class Estates {
    private static final int ESTATES = 2;
    private static final PropertyServiceMode[] MODES = PropertyServiceMode.values();

    private final City city;
    private final Neighbours neighbours;
    private final Records records;

    Estates(City city, Neighbours neighbours, Records records) {
        this.city = city;
        this.neighbours = neighbours;
        this.records = records;
    }

    static String estate(String community, int index) {
        return "e-" + community + "-" + index;
    }

    private static String owners(String estate) {
        return "o-" + estate + "-owners";
    }

    void record(Division community, Chance chance) {
        String code = community.code().value();
        for (int index = 0; index < ESTATES; index++) {
            String estate = estate(code, index);
            records.estate(estate, "第" + index + "小区", within(community.code(), chance), chance.inThousand(300));
            // The first estate of a community always has owners' committee and firm, so that others can enter there.
            boolean isOrganized = index == 0 || chance.inThousand(600);
            if (isOrganized) {
                ownersCommittee(community, estate, chance);
            }
            String firm = Neighbours.anyFirm(provider(chance), chance);
            if (index == 0 || chance.inThousand(800)) {
                records.propertyService(
                        estate, firm, chance.inThousand(900) ? MODES[0] : MODES[chance.below(MODES.length)]);
            }
            if (isOrganized && chance.inThousand(10)) {
                // Forbidden: a member of the owners' committee in the pay of the firm.
                records.post("w-" + estate, firm, Role.STAFF, "p-" + estate + "-o1", true);
            }
        }
        leaderLiaison(code, chance);
    }

    /** A further member of the owners' committee of the first estate, who is recorded elsewhere. */
    void ownersCommittee(String community, String member) {
        String body = owners(estate(community, 0));
        records.post(body + "-guest", body, Role.COMMITTEE_MEMBER, member, true);
    }

    private void ownersCommittee(Division community, String estate, Chance chance) {
        String code = community.code().value();
        String body = owners(estate);
        records.body(body, community.name() + "业委会", OrganizationKind.OWNERS_COMMITTEE, EstateId.of(estate));
        records.holder(body + "-0", body, Role.HEAD, "p-" + estate + "-o0", PartyMembership.UNKNOWN);
        records.holder(body + "-1", body, Role.COMMITTEE_MEMBER, "p-" + estate + "-o1", PartyMembership.NO);
        if (chance.inThousand(800)) {
            records.post(body + "-entry", body, Role.COMMITTEE_MEMBER, Communities.secretary(code), true);
        }
        if (chance.inThousand(800)) {
            String committee = Communities.committee(code);
            records.post(
                    committee + "-entry-" + estate,
                    committee,
                    Role.PART_TIME_COMMITTEE_MEMBER,
                    "p-" + estate + "-o0",
                    true);
        }
    }

    /** The community that the estate lies in, or by a rare mistake of the records another city. */
    private DivisionCode within(DivisionCode community, Chance chance) {
        return chance.below(20_000) == 0
                ? neighbours
                        .other(city.code(), chance)
                        .map(other -> DivisionCode.of(other.code()))
                        .orElse(community)
                : community;
    }

    private Neighbours.Line provider(Chance chance) {
        Neighbours.Line own = new Neighbours.Line(city.code(), city.communities());
        return chance.inThousand(5) ? neighbours.other(city.code(), chance).orElse(own) : own;
    }

    private void leaderLiaison(String community, Chance chance) {
        String estate = estate(community, 0);
        if (chance.inThousand(600)) {
            for (DivisionCode subdistrict : DivisionCode.of(community).parent()) {
                records.liaison(
                        "l-" + estate + "-leader",
                        Offices.leader(subdistrict.value(), chance.below(Offices.SUBDISTRICT_LEADERS)),
                        EstateId.of(estate));
            }
        }
    }
}

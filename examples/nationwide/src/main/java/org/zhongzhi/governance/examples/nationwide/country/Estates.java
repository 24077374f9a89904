package org.zhongzhi.governance.examples.nationwide.country;

import java.util.List;
import java.util.stream.IntStream;
import org.zhongzhi.governance.examples.madeup.Chance;
import org.zhongzhi.governance.examples.madeup.Community;
import org.zhongzhi.governance.examples.madeup.OwnedEstate;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.organization.TeamId;
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

    static List<EstateId> of(String community) {
        return IntStream.range(0, ESTATES)
                .mapToObj(index -> EstateId.of(estate(community, index)))
                .toList();
    }

    void record(Division division, Community community, boolean hasTeam, Chance chance) {
        String code = community.code().value();
        for (int index = 0; index < ESTATES; index++) {
            String estate = estate(code, index);
            boolean isOld = chance.inThousand(150);
            records.estate(estate, "第" + index + "小区", within(community.code(), chance), isOld);
            // The first estate of a community always has an owners' committee, so that others can enter there.
            boolean isOrganized = index == 0 || chance.inThousand(600);
            if (isOrganized) {
                boolean isSecretary = index == 0 || chance.inThousand(200);
                String entering = isSecretary ? Communities.secretary(code) : Communities.member(code, 1);
                ownersCommittee(division, community, estate, entering);
            }
            systems(code, estate, hasTeam);
            String firm = Neighbours.anyFirm(provider(chance), chance);
            if (isOrganized && isOld && chance.inThousand(950)) {
                records.propertyService(estate, owners(estate), PropertyServiceMode.SELF_MANAGEMENT);
            } else if (index == 0 || chance.inThousand(950)) {
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

    private void ownersCommittee(Division division, Community community, String estate, String entering) {
        String body = owners(estate);
        records.body(body, division.name() + "业委会", OrganizationKind.OWNERS_COMMITTEE, EstateId.of(estate));
        records.holder(body + "-0", body, Role.HEAD, "p-" + estate + "-o0", PartyMembership.UNKNOWN);
        records.holder(body + "-1", body, Role.COMMITTEE_MEMBER, "p-" + estate + "-o1", PartyMembership.NO);
        OwnedEstate owned =
                new OwnedEstate(EstateId.of(estate), OrganizationId.of(body), PersonId.of("p-" + estate + "-o0"));
        records.systems().crossings(community, PersonId.of(entering), owned);
    }

    /** What the five systems ask of an estate, and the ways to it from the centre and the team of its community. */
    private void systems(String community, String estate, boolean hasTeam) {
        EstateId id = EstateId.of(estate);
        records.systems().estate(id);
        records.systems().reached(id, FacilityId.of(Communities.centre(community)));
        if (hasTeam) {
            records.systems().reached(id, TeamId.of(Communities.team(community, 0)));
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

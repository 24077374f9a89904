package org.zhongzhi.governance.examples.nationwide.country;

import io.vavr.control.Option;
import org.zhongzhi.governance.examples.madeup.Chance;
import org.zhongzhi.governance.examples.madeup.Community;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.FloorArea;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.HeadcountSubject;

/** The bodies of the communities and villages of a city. */
final class Communities {
    private static final int MEMBERS = 3;

    private final long seed;
    private final City city;
    private final Neighbours neighbours;
    private final Records records;
    private final Estates estates;

    Communities(long seed, City city, Neighbours neighbours, Records records) {
        this.seed = seed;
        this.city = city;
        this.neighbours = neighbours;
        this.records = records;
        this.estates = new Estates(city, neighbours, records);
    }

    static String branch(String community) {
        return "o-" + community + "-branch";
    }

    static String committee(String community) {
        return "o-" + community + "-committee";
    }

    static String centre(String community) {
        return "f-" + community + "-centre";
    }

    static String team(String community, int index) {
        return "t-" + community + "-" + index;
    }

    /** A member of the residents' committee; the first heads it, unless the secretary does. */
    static String member(String community, int index) {
        return "p-" + community + "-c" + index;
    }

    static String secretary(String community) {
        return "p-" + community + "-b0";
    }

    /**
     * Records what there is in a community or village.
     *
     * @param of the division
     * @param isUrban true for a community, false for a village, which has less
     * @param index the so manieth of the city it is, from 0
     */
    void record(Division of, boolean isUrban, int index) {
        String code = of.code().value();
        Chance chance = Chance.of(seed, code, "community");
        headcounts(of.code(), chance);
        String head = twoCommittees(of, chance);
        if (isUrban) {
            organizations(of, chance);
            boolean hasTeam = places(of.code(), chance);
            liaisons(of, chance);
            Community community = community(of.code(), head);
            records.systems().community(community);
            estates.record(of, community, hasTeam, chance);
        }
        if (Neighbours.isHomeOfMobile(index)) {
            records.holder(
                    branch(code) + "-mobile",
                    branch(code),
                    Role.COMMITTEE_MEMBER,
                    Neighbours.mobile(city.code(), index),
                    PartyMembership.YES);
        }
        if (chance.inThousand(10)) {
            neighbours
                    .other(city.code(), chance)
                    .ifPresent(other -> fromElsewhere(code, isUrban, Neighbours.anyMobile(other, chance), chance));
        }
    }

    /** A post that somebody of another city holds beside the one at home: in a body of an estate or of the community. */
    private void fromElsewhere(String code, boolean isUrban, String person, Chance chance) {
        if (isUrban && chance.inThousand(500)) {
            estates.ownersCommittee(code, person);
        } else {
            records.post(branch(code) + "-guest", branch(code), Role.COMMITTEE_MEMBER, person, true);
        }
    }

    private void headcounts(DivisionCode code, Chance chance) {
        int residents = 1_500 + chance.below(6_000);
        if (!chance.inThousand(10)) {
            records.headcount(code, HeadcountSubject.PERMANENT_RESIDENTS, residents);
        }
        records.headcount(code, HeadcountSubject.HOUSEHOLDS, residents / 3);
        records.headcount(code, HeadcountSubject.REGISTERED_VOLUNTEERS, residents * (15L + chance.below(12)) / 100);
    }

    private static Community community(DivisionCode code, String head) {
        return new Community(
                code,
                OrganizationId.of(Offices.party(code.parent().getOrElse(code))),
                OrganizationId.of(branch(code.value())),
                OrganizationId.of(committee(code.value())),
                PersonId.of(secretary(code.value())),
                PersonId.of(head),
                Estates.of(code.value()));
    }

    /** The Party organisation and the residents' committee, whose head is given back. */
    private String twoCommittees(Division of, Chance chance) {
        String code = of.code().value();
        records.person(secretary(code), PartyMembership.YES);
        records.systems().partyOrganization(OrganizationId.of(branch(code)), of.code(), PersonId.of(secretary(code)));
        records.body(committee(code), of.name() + "居委会", OrganizationKind.RESIDENTS_COMMITTEE, of.code());
        // The secretary heads the other committee, too, where the two are led as one.
        boolean isOneHead = chance.inThousand(400);
        for (int index = 0; index < MEMBERS; index++) {
            String post = committee(code) + "-" + index;
            Role role = index == 0 ? Role.HEAD : Role.COMMITTEE_MEMBER;
            if (index == 0 && isOneHead) {
                records.post(post, committee(code), role, secretary(code), true);
            } else {
                records.holder(post, committee(code), role, member(code, index), PartyMembership.UNKNOWN);
            }
        }
        return isOneHead ? secretary(code) : member(code, 0);
    }

    private void organizations(Division of, Chance chance) {
        for (int index = 0; index < 3; index++) {
            records.body(
                    "o-" + of.code() + "-social" + index,
                    of.name() + "第" + index + "社会组织",
                    chance.inThousand(850)
                            ? OrganizationKind.VOLUNTEER_ORGANIZATION
                            : OrganizationKind.SOCIAL_ORGANIZATION,
                    of.code());
        }
    }

    /** Teams, rooms and centres; whether there is a team is given back. */
    private boolean places(DivisionCode code, Chance chance) {
        int teams = oneAsARule(chance);
        for (int index = 0; index < teams; index++) {
            records.emergencyTeam(team(code.value(), index), code);
        }
        int rooms = oneAsARule(chance);
        for (int index = 0; index < rooms; index++) {
            records.facility("f-" + code + "-room" + index, FacilityKind.MEDIATION_ROOM, code, Option.none());
        }
        if (!chance.inThousand(30)) {
            records.facility("f-" + code + "-station", FacilityKind.SOCIAL_WORK_STATION, code, Option.none());
        }
        records.facility(
                centre(code.value()),
                FacilityKind.SERVICE_CENTRE,
                code,
                Option.when(!chance.inThousand(20), FloorArea.ofSquareMetres(300 + chance.below(700))));
        return teams > 0;
    }

    /** None in two of a hundred, two in one. */
    private static int oneAsARule(Chance chance) {
        int drawn = chance.below(100);
        return drawn < 2 ? 0 : drawn == 2 ? 2 : 1;
    }

    private void liaisons(Division of, Chance chance) {
        String code = of.code().value();
        if (!chance.inThousand(30)) {
            String home = chance.inThousand(3)
                    ? neighbours
                            .other(city.code(), chance)
                            .map(Neighbours.Line::code)
                            .orElse(city.code())
                    : city.code();
            // Now and then somebody who has left, and is recorded no more.
            int left = chance.inThousand(5) ? Offices.CITY_LEADERS : 0;
            records.liaison(
                    "l-" + code + "-city", Offices.leader(home, left + chance.below(Offices.CITY_LEADERS)), of.code());
        }
        for (DivisionCode district : of.code().parent().flatMap(DivisionCode::parent)) {
            records.liaison(
                    "l-" + code + "-district",
                    Offices.leader(district.value(), chance.below(Offices.DISTRICT_LEADERS)),
                    of.code());
        }
        if (chance.inThousand(1)) {
            neighbours
                    .other(city.code(), chance)
                    .ifPresent(other ->
                            records.liaison("l-" + code + "-afar", secretary(code), DivisionCode.of(other.code())));
        }
    }
}

package org.zhongzhi.governance.examples.madeup;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.territory.DivisionCode;

/** The units and firms in a community, what they bring in, and what the community offers to its residents. */
final class CommunityPartners {
    private static final int WITH_SITE = 300;
    private static final int SELDOM = 40;
    private static final int AT_TIMES = 100;
    private static final LocalDate LONG_AGO = LocalDate.of(Sheet.YEAR - 2, 5, 4);

    private final long seed;
    private final Sheet sheet;

    CommunityPartners(long seed, Sheet sheet) {
        this.seed = seed;
        this.sheet = sheet;
    }

    void record(Community community) {
        DivisionCode code = community.code();
        Chance chance = Chance.of(seed, code.value(), "partners");
        if (!chance.inThousand(SELDOM)) {
            sheet.facility(FacilityKind.GOVERNANCE_CENTRE, code);
        }
        if (!chance.inThousand(SELDOM)) {
            sheet.team(TeamKind.VOLUNTEER, code);
        }
        offer(CommitmentKind.TIME_BANK, community, chance);
        offer(CommitmentKind.AGENCY_SERVICE, community, chance);
        visit(community, chance);
        unit(community, chance);
        if (chance.inThousand(WITH_SITE)) {
            site(community, chance);
        }
    }

    private void offer(CommitmentKind kind, Community community, Chance chance) {
        if (!chance.inThousand(AT_TIMES)) {
            sheet.commitment(kind, community.committee(), community.code());
        }
    }

    /** A visit for which the community was drawn by lot; in some it is long ago. */
    private void visit(Community community, Chance chance) {
        LocalDate date = chance.inThousand(SELDOM) ? LONG_AGO : chance.dayOf(Sheet.YEAR);
        sheet.put(sheet.activity(ActivityKind.RANDOM_VISIT, community.code().value(), date)
                .actors(HashSet.of(community.above()))
                .place(Option.some(community.code()))
                .build());
    }

    /** A unit stationed there, with its contract, its check-in and its service of the year. */
    private void unit(Community community, Chance chance) {
        OrganizationId unit =
                sheet.body("o-" + community.code() + "-unit", OrganizationKind.STATIONED_UNIT, community.code());
        if (!chance.inThousand(SELDOM)) {
            String[] items = chance.inThousand(SELDOM) ? new String[0] : new String[] {"场地共享", "结对帮扶"};
            sheet.promise(CommitmentKind.CO_BUILDING_CONTRACT, unit, community.party(), items);
        }
        if (!chance.inThousand(SELDOM)) {
            sheet.commitment(CommitmentKind.CHECK_IN, unit, community.code());
            LocalDate date = chance.inThousand(SELDOM) ? LONG_AGO : chance.dayOf(Sheet.YEAR);
            sheet.put(sheet.activity(ActivityKind.SERVICE, unit.value(), date)
                    .actors(HashSet.of(unit))
                    .place(Option.some(community.code()))
                    .build());
        }
    }

    /** A site of a leading firm, with a courier; most have a Party branch of their own and check in. */
    private void site(Community community, Chance chance) {
        OrganizationId site =
                sheet.body("o-" + community.code() + "-site", OrganizationKind.LEADING_FIRM_SITE, community.code());
        if (!chance.inThousand(AT_TIMES)) {
            sheet.party(
                    OrganizationId.of(site + "-branch"),
                    OrganizationKind.PARTY_BRANCH,
                    community.code(),
                    Option.some(site),
                    3 + chance.below(20));
        }
        PersonId courier = sheet.person("p-" + community.code() + "-courier", PartyMembership.UNKNOWN);
        sheet.held(sheet.post(site + "-courier", site, Role.STAFF, Option.none()), courier, 1, Sheet.SINCE_2021);
        if (!chance.inThousand(AT_TIMES)) {
            sheet.commitment(CommitmentKind.CHECK_IN, courier, community.code());
        }
    }
}

package org.zhongzhi.governance.examples.madeup;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.zhongzhi.governance.model.organization.CredentialKind;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.partnership.Grade;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.time.Period;

/** What Party committees promise, and the Party organisations of communities, with their secretaries and their terms. */
final class Committees {
    private static final int SELDOM = 40;
    private static final int LONG_IN_OFFICE = 120;
    private static final int BEYOND_THE_TERM = 30;
    private static final int FEWEST_MEMBERS = 8;
    private static final int TERM = 5;
    private static final LocalDate FIRST_TERM = LocalDate.of(2011, 1, 1);
    private static final LocalDate SECOND_TERM = LocalDate.of(2016, 1, 1);
    private static final LocalDate THIRD_TERM = LocalDate.of(2021, 1, 1);

    private final long seed;
    private final Sheet sheet;

    Committees(long seed, Sheet sheet) {
        this.seed = seed;
        this.sheet = sheet;
    }

    /** The pledges of a Party committee: of the committee, of its secretary and of its members. */
    void pledges(OrganizationId committee, PersonId secretary, PersonId member) {
        Chance chance = Chance.of(seed, committee.value(), "pledged");
        pledge(CommitmentKind.COMMITTEE_PLEDGE, secretary, committee, chance);
        pledge(CommitmentKind.SECRETARY_PLEDGE, secretary, committee, chance);
        pledge(CommitmentKind.MEMBER_PLEDGE, member, committee, chance);
    }

    private void pledge(CommitmentKind kind, PersonId actor, OrganizationId committee, Chance chance) {
        if (!chance.inThousand(SELDOM)) {
            sheet.promise(kind, actor, committee);
        }
    }

    /** The appraisal of a secretary for the year; at times there is none. */
    void appraisal(PersonId secretary) {
        Chance chance = Chance.of(seed, secretary.value(), "appraised");
        if (!chance.inThousand(SELDOM)) {
            appraisal(secretary, Sheet.YEAR, chance.inThousand(300) ? Grade.EXCELLENT : Grade.GOOD);
        }
    }

    private void appraisal(PersonId secretary, int year, Grade grade) {
        sheet.put(sheet.activity(ActivityKind.APPRAISAL, secretary.value(), LocalDate.of(year, 12, 5))
                .actors(HashSet.of(secretary))
                .grade(Option.some(grade))
                .build());
    }

    /**
     * The Party organisation of a community, in the form that its members make of it, with its secretary. Some have been
     * secretary for two full terms, and well; some are beyond their term. A committee makes the pledges of one.
     */
    void ofCommunity(OrganizationId party, DivisionCode code, PersonId secretary) {
        Chance chance = Chance.of(seed, party.value(), "Party organisation");
        int members = FEWEST_MEMBERS + chance.below(100);
        OrganizationKind form = form(chance.inThousand(SELDOM) ? FEWEST_MEMBERS : members);
        sheet.party(party, form, code, Option.none(), members);
        if (form == OrganizationKind.PARTY_COMMITTEE) {
            pledges(party, secretary, secretary);
        }
        PostId post = sheet.post(party.value() + "-secretary", party, Role.SECRETARY, Option.some(TERM));
        if (chance.inThousand(BEYOND_THE_TERM)) {
            sheet.held(post, secretary, 2, Period.from(SECOND_TERM));
            appraisal(secretary);
        } else if (chance.inThousand(LONG_IN_OFFICE)) {
            longInOffice(post, secretary, chance);
        } else {
            sheet.held(post, secretary, 3, Period.from(THIRD_TERM));
            appraisal(secretary);
        }
    }

    /** The form of a Party organisation that fits its members: branch, general branch or committee. */
    static OrganizationKind form(int members) {
        if (members < 50) {
            return OrganizationKind.PARTY_BRANCH;
        }
        return members < 100 ? OrganizationKind.PARTY_GENERAL_BRANCH : OrganizationKind.PARTY_COMMITTEE;
    }

    private void longInOffice(PostId post, PersonId secretary, Chance chance) {
        sheet.held(post, secretary, 1, Period.of(FIRST_TERM, SECOND_TERM));
        sheet.held(post, secretary, 2, Period.of(SECOND_TERM, THIRD_TERM));
        sheet.held(post, secretary, 3, Period.from(THIRD_TERM));
        for (int year = Sheet.YEAR - 1; year <= Sheet.YEAR; year++) {
            appraisal(secretary, year, Grade.EXCELLENT);
        }
        if (chance.inThousand(800)) {
            sheet.credential(CredentialKind.ADVANCEMENT, secretary, Option.none(), LocalDate.of(Sheet.YEAR, 3, 1));
        }
    }

    /** A second seat of the Party organisation; in some it is vacant. */
    void secondSeat(OrganizationId party) {
        Chance chance = Chance.of(seed, party.value(), "second seat");
        PostId post = sheet.post(party.value() + "-organizer", party, Role.COMMITTEE_MEMBER, Option.some(TERM));
        if (!chance.inThousand(SELDOM)) {
            sheet.held(
                    post, sheet.person("p-" + party + "-organizer", PartyMembership.YES), 3, Period.from(THIRD_TERM));
        }
    }
}

package org.zhongzhi.governance.examples.madeup;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.zhongzhi.governance.model.organization.AppointmentBasis;
import org.zhongzhi.governance.model.organization.CredentialKind;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.organization.ServicePointId;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.partnership.Reach;
import org.zhongzhi.governance.model.partnership.ReachId;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.Headcount;
import org.zhongzhi.governance.model.territory.HeadcountSubject;

/** What is on record of an estate: its Party members, its forums, the ways to it, and who enters its bodies and leaves them. */
final class Estates {
    private static final int SELDOM = 40;
    private static final int AT_TIMES = 100;
    private static final int MOST_MINUTES = 17;
    private static final LocalDate COUNTED = LocalDate.of(Sheet.YEAR, 6, 30);
    private static final LocalDate LAST_FORUM = LocalDate.of(Sheet.YEAR, 12, 20);

    private final long seed;
    private final Sheet sheet;

    Estates(long seed, Sheet sheet) {
        this.seed = seed;
        this.sheet = sheet;
    }

    void record(EstateId estate) {
        Chance chance = Chance.of(seed, estate.value(), "estate");
        partyMembers(estate, chance);
        forum(estate, chance);
    }

    /** The members counted there, and their organisation from three on; it does not always keep to its form. */
    private void partyMembers(EstateId estate, Chance chance) {
        int members = 1 + chance.below(45);
        sheet.put(Headcount.builder()
                .place(estate)
                .subject(HeadcountSubject.PARTY_MEMBERS)
                .date(COUNTED)
                .count(members)
                .build());
        if (members >= 3 && !chance.inThousand(SELDOM)) {
            int registered = chance.inThousand(SELDOM) ? members + 30 : members;
            sheet.party(
                    OrganizationId.of("o-" + estate + "-party"),
                    Committees.form(members),
                    estate,
                    Option.none(),
                    registered);
        }
    }

    /** The last forum: on a day that is a ten as a rule; at times some months ago. */
    private void forum(EstateId estate, Chance chance) {
        LocalDate date = chance.inThousand(SELDOM)
                ? LAST_FORUM.minusMonths(3)
                : chance.inThousand(SELDOM) ? LAST_FORUM.minusDays(3) : LAST_FORUM;
        sheet.put(sheet.activity(ActivityKind.FORUM, estate.value(), date)
                .place(Option.some(estate))
                .build());
    }

    /** How long it takes to the estate from a facility or a team; at times longer than the programme has it. */
    void reached(EstateId estate, ServicePointId from) {
        Chance chance = Chance.of(seed, estate.value(), "reached from " + from);
        sheet.put(Reach.builder()
                .id(ReachId.of("w-" + estate + "-" + from))
                .estate(estate)
                .servicePoint(from)
                .minutes(2 + chance.below(MOST_MINUTES - 2))
                .period(Sheet.SINCE_2021)
                .build());
    }

    /** Whoever of the community enters the owners' committee, and the chair of it the residents' committee, as a rule. */
    void crossings(Community community, PersonId entering, OwnedEstate estate) {
        Chance chance = Chance.of(seed, estate.id().value(), "crossings");
        if (!chance.inThousand(AT_TIMES)) {
            sheet.entered(estate.owners() + "-entry", estate.owners(), Role.COMMITTEE_MEMBER, entering, basis(chance));
            if (!chance.inThousand(SELDOM)) {
                sheet.credential(
                        CredentialKind.ESTATE_OWNER,
                        entering,
                        Option.some(estate.id()),
                        LocalDate.of(Sheet.YEAR - 6, 3, 1));
            }
        }
        if (!chance.inThousand(AT_TIMES)) {
            sheet.entered(
                    community.committee() + "-of-" + estate.id(),
                    community.committee(),
                    Role.PART_TIME_COMMITTEE_MEMBER,
                    estate.chair(),
                    basis(chance));
        }
    }

    private static AppointmentBasis basis(Chance chance) {
        return chance.inThousand(SELDOM) ? AppointmentBasis.APPOINTED : AppointmentBasis.ELECTED;
    }
}

package org.zhongzhi.governance.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.casework.Cast.VOLUNTEER;
import static org.zhongzhi.governance.rules.casework.Cast.words;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.timebank.Account;
import org.zhongzhi.governance.model.timebank.AccountId;
import org.zhongzhi.governance.model.timebank.TimeBank;
import org.zhongzhi.governance.model.timebank.Transfer;
import org.zhongzhi.governance.rules.procedures.Procedures;

class CreditTest {
    private static final Actor RESIDENT = Cast.resident("r-1", "resident");
    private static final Actor COMMUNITY = Cast.body("qiaotou", "community");
    private static final Casework ORDERS = Casework.of(Procedures.serviceOrder());
    private static final AccountId ISSUING = AccountId.of("issuing");
    private static final AccountId ACCOUNT = AccountId.of("volunteer");

    private static Story served(Story story, PersonId volunteer, int assignment, long minutes) {
        Actor member = Actor.of(volunteer, RoleId.of("volunteer"));
        return story.does(COMMUNITY, "dispatch", each -> each.giving("volunteer", FieldValue.parties(volunteer)))
                .does(member, "accept", each -> each.on(assignment))
                .does(member, "fulfil", each -> each.on(assignment).giving("minutes", FieldValue.whole(minutes)));
    }

    private static Story ordered() {
        return Story.of(ORDERS).does(RESIDENT, "order", ServiceOrderStoryTest::ordering);
    }

    private static TimeBank bank() {
        return TimeBank.empty()
                .open(Account.issuer(ISSUING))
                .flatMap(each -> each.open(Account.member(ACCOUNT)))
                .get();
    }

    @Test
    void a_service_earns_its_minutes_when_it_is_confirmed_and_not_before() {
        Story story = served(ordered(), VOLUNTEER, 1, 90);
        assertThat(Credit.of(story.standing())).isEmpty();

        story.does(RESIDENT, "confirm");
        assertThat(Credit.of(story.standing()))
                .containsExactly(new Credit(CaseId.of("c-1"), 1, VOLUNTEER, 90, story.now()));
    }

    @Test
    void a_service_that_the_community_confirms_in_the_end_earns_its_minutes_too() {
        Story story =
                served(ordered(), VOLUNTEER, 1, 90).on("2022-07-20", "09:00").does(COMMUNITY, "confirm");

        assertThat(Credit.of(story.standing()).map(Credit::minutes)).containsExactly(90L);
    }

    @Test
    void a_time_bank_books_a_credit_once_however_often_it_is_given() {
        Case confirmed =
                served(ordered(), VOLUNTEER, 1, 90).does(RESIDENT, "confirm").standing();
        Case replayed = ORDERS.replay(CaseId.of("c-1"), confirmed.events()).get();
        Transfer transfer = Credit.of(confirmed).head().transfer(ISSUING, ACCOUNT, Cast.SHANGHAI);
        Transfer again = Credit.of(replayed).head().transfer(ISSUING, ACCOUNT, Cast.SHANGHAI);
        TimeBank booked =
                bank().apply(transfer).flatMap(each -> each.apply(again)).get();

        assertThat(transfer.id().value()).isEqualTo("c-1.1");
        assertThat(transfer.date()).isEqualTo(LocalDate.of(2022, 6, 20));
        assertThat(booked.balance(ACCOUNT)).contains(90L);
        assertThat(booked.transfers()).hasSize(1);
    }

    @Test
    void a_service_that_was_disputed_earns_nothing_and_the_one_after_it_does() {
        PersonId other = PersonId.of("p-other");
        Story story = served(ordered(), VOLUNTEER, 1, 90)
                .does(RESIDENT, "dispute", each -> each.giving("reason", words("not done")));
        served(story, other, 2, 60).does(RESIDENT, "confirm");

        assertThat(Credit.of(story.standing()).map(Credit::party)).containsExactly(other);
        assertThat(Credit.of(story.standing()).map(Credit::minutes)).containsExactly(60L);
    }

    @Test
    void what_the_community_serves_itself_earns_nobody_minutes() {
        Story story = served(ordered(), VOLUNTEER, 1, 90)
                .does(RESIDENT, "dispute", each -> each.giving("reason", words("not done")))
                .does(COMMUNITY, "serve", each -> each.giving("result", words("done")))
                .does(RESIDENT, "confirm");

        assertThat(Credit.of(story.standing())).isEmpty();
    }

    @Test
    void an_identifier_of_a_transfer_has_room_for_every_case() {
        String longest = "c".repeat(80);
        Credit credit = new Credit(CaseId.of(longest), 1_000_000, VOLUNTEER, 1, Cast.at("2022-06-20", "09:00"));

        assertThat(credit.transfer(ISSUING, ACCOUNT, Cast.SHANGHAI).id().value())
                .isEqualTo(longest + ".1000000");
    }
}

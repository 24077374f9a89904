package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.organization.OrganizationKind.RESIDENTS_COMMITTEE;
import static org.zhongzhi.governance.model.organization.PartyMembership.NO;
import static org.zhongzhi.governance.model.organization.Role.COMMITTEE_MEMBER;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.appointment;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.person;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.until;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;

import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.AppointmentId;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Things;
import org.zhongzhi.governance.rules.testing.RuleVerifier;

/** hezhou-2022 § 3.1e: how many posts one person holds, and how posts are held. */
class PostsTest {
    private static final PostId POST = PostId.of("post");
    private static final Organization COMMITTEE = body("residents", RESIDENTS_COMMITTEE, COMMUNITY);

    @Nested
    class ConcurrentPosts {
        private static final String RULE = "concurrent-posts";
        private static final PersonId PERSON = PersonId.of("p-1");

        @Test
        void three_posts_are_not_too_many() {
            verify(RULE)
                    .with(person("p-1", NO))
                    .with(posts(3))
                    .asOf(TODAY)
                    .isSatisfiedBy(PERSON)
                    .measuring(3)
                    .because("hezhou-2022 § 3.1e");
            verify(RULE)
                    .with(person("p-1", NO))
                    .asOf(TODAY)
                    .isSatisfiedBy(PERSON)
                    .measuring(0);
        }

        @Test
        void four_posts_are_too_many() {
            verify(RULE)
                    .with(person("p-1", NO))
                    .with(posts(4))
                    .asOf(TODAY)
                    .isViolatedBy(PERSON)
                    .explainedAs(
                            "人员（p-1）：“任职数量”不符合。现状：所任职务4个。要求：所任职务不多于3个。"
                                    + "最小改动：所任职务减少1个。依据：任职（a-1）、任职（a-2）、任职（a-3）、任职（a-4）。"
                                    + "〔hezhou-2022 § 3.1e，倡导〕",
                            "person (p-1): \"Number of posts\" is violated. Measured — posts held: 4."
                                    + " Required — posts held: at most 3. Smallest change — posts held: 1 fewer."
                                    + " Evidence: appointment (a-1), appointment (a-2), appointment (a-3), appointment (a-4)."
                                    + " [hezhou-2022 § 3.1e, advisory]");
        }

        @Test
        void a_post_that_was_given_up_or_is_somebody_elses_does_not_count() {
            verify(RULE)
                    .with(person("p-1", NO))
                    .with(posts(3))
                    .with(
                            appointment("a-4", "p-1", "post-4", true, until(TODAY)),
                            appointment("a-5", "p-1", "post-5", true, Period.from(TODAY.plusDays(1))),
                            appointment("a-6", "p-2", "post-6", true, Period.always()))
                    .asOf(TODAY)
                    .isSatisfiedBy(PERSON)
                    .measuring(3);
        }

        @Test
        void how_many_are_too_many_is_a_parameter() {
            var two = Hezhou2022.policy().with("concurrent-posts.most", 2);

            verify(two, RULE).with(person("p-1", NO)).with(posts(2)).asOf(TODAY).isSatisfiedBy(PERSON);
            verify(two, RULE).with(person("p-1", NO)).with(posts(3)).asOf(TODAY).isViolatedBy(PERSON);
        }

        private static Seq<Appointment> posts(int number) {
            return Stream.rangeClosed(1, number)
                    .map(each -> appointment("a-" + each, "p-1", "post-" + each, each > 1, Period.always()));
        }
    }

    @Nested
    class Terms {
        private static final String RULE = "term-in-force";

        @Test
        void a_term_ends_on_the_day_before_its_anniversary() {
            Appointment fiveYearsAgo = held("1", Period.from(TODAY.minusYears(5)));

            verify(RULE)
                    .with(COMMITTEE, post(1, 5), fiveYearsAgo)
                    .asOf(TODAY.minusDays(1))
                    .isSatisfiedBy(POST)
                    .measuring(0)
                    .because("hezhou-2022 § 3.1e");
            verify(RULE)
                    .with(COMMITTEE, post(1, 5), fiveYearsAgo)
                    .asOf(TODAY)
                    .isViolatedBy(POST)
                    .measuring(1)
                    .onEvidence(AppointmentId.of("a-1"));
        }

        @Test
        void a_holder_beyond_the_term_is_told_of() {
            verify(RULE)
                    .with(COMMITTEE, post(1, 5), held("1", Period.from(LocalDate.of(2018, 1, 1))))
                    .asOf(TODAY)
                    .isViolatedBy(POST)
                    .explainedAs(
                            "职位post（post）：“任期有效”不符合。现状：任期已满仍在任者1人。"
                                    + "要求：无任期已满仍在任者。最小改动：任期已满仍在任者减少1人。"
                                    + "依据：任职（a-1）。〔hezhou-2022 § 3.1e，必须〕",
                            "职位post (post): \"Terms are in force\" is violated."
                                    + " Measured — holders beyond their term: 1. Required — holders beyond their term: none."
                                    + " Smallest change — holders beyond their term: 1 fewer. Evidence: appointment (a-1)."
                                    + " [hezhou-2022 § 3.1e, required]");
        }

        @Test
        void who_was_elected_again_is_in_a_new_term_and_who_left_is_in_none() {
            verify(RULE)
                    .with(
                            COMMITTEE,
                            post(1, 5),
                            held("1", Period.of(LocalDate.of(2018, 1, 1), LocalDate.of(2023, 1, 1))),
                            held("2", Period.from(LocalDate.of(2023, 1, 1))))
                    .asOf(TODAY)
                    .isSatisfiedBy(POST);
        }

        @Test
        void each_holder_of_several_seats_has_a_term_of_his_own() {
            verify(RULE)
                    .with(
                            COMMITTEE,
                            post(3, 3),
                            held("1", Period.from(TODAY.minusYears(4))),
                            held("2", Period.from(TODAY.minusYears(3))),
                            held("3", Period.from(TODAY.minusYears(2))))
                    .asOf(TODAY)
                    .isViolatedBy(POST)
                    .measuring(2);
        }

        @Test
        void a_post_without_a_term_is_held_without_end() {
            Post forever =
                    Post.builder().from(post(1, 5)).termYears(Option.none()).build();

            verify(RULE)
                    .with(COMMITTEE, forever, held("1", Period.from(LocalDate.of(1990, 1, 1))))
                    .asOf(TODAY)
                    .isSatisfiedBy(POST);
        }

        @Test
        void nobody_can_say_while_it_is_not_recorded_when_the_holder_took_the_post_up() {
            verify(RULE)
                    .with(COMMITTEE, post(1, 5), held("1", Period.always()))
                    .asOf(TODAY)
                    .isUnknownFor(POST)
                    .explainedAs(
                            "职位post（post）：“任期有效”数据不足。现状：任期已满仍在任者0至1人。"
                                    + "要求：无任期已满仍在任者。缺少：任职起始日的登记。〔hezhou-2022 § 3.1e，必须〕",
                            "职位post (post): \"Terms are in force\" is unknown."
                                    + " Measured — holders beyond their term: 0 to 1. Required — holders beyond their term: none."
                                    + " Missing: a record of the day on which an appointment began."
                                    + " [hezhou-2022 § 3.1e, required]");
        }
    }

    @Nested
    class Seats {
        private static final String RULE = "seat-vacant";

        @Test
        void a_post_all_of_whose_seats_are_held_complies() {
            verify(RULE)
                    .with(COMMITTEE, post(2, 5), held("1", Period.always()), held("2", Period.always()))
                    .asOf(TODAY)
                    .isSatisfiedBy(POST)
                    .measuring(0)
                    .because("hezhou-2022 § 3.1e");
        }

        @Test
        void a_vacant_seat_is_told_of() {
            verify(RULE)
                    .with(COMMITTEE, post(2, 5), held("1", Period.always()))
                    .asOf(TODAY)
                    .isViolatedBy(POST)
                    .measuring(1)
                    .explainedAs(
                            "职位post（post）：“席位无空缺”不符合。现状：空缺席位1个。"
                                    + "要求：无空缺席位。最小改动：空缺席位减少1个。依据：职位post（post）。"
                                    + "〔hezhou-2022 § 3.1e，必须〕",
                            "职位post (post): \"No seat is vacant\" is violated. Measured — vacant seats: 1."
                                    + " Required — vacant seats: none. Smallest change — vacant seats: 1 fewer."
                                    + " Evidence: 职位post (post). [hezhou-2022 § 3.1e, required]");
        }

        @Test
        void a_seat_is_vacant_from_the_day_on_which_its_holder_is_no_longer_there_until_the_next_one_comes() {
            RuleVerifier.Given city = verify(RULE)
                    .with(COMMITTEE, post(1, 5), held("1", until(TODAY)), held("2", Period.from(TODAY.plusDays(1))));

            city.asOf(TODAY.minusDays(1)).isSatisfiedBy(POST);
            city.asOf(TODAY).isViolatedBy(POST).measuring(1);
            city.asOf(TODAY.plusDays(1)).isSatisfiedBy(POST);
        }

        @Test
        void one_holder_too_many_leaves_no_seat_vacant() {
            verify(RULE)
                    .with(COMMITTEE, post(1, 5), held("1", Period.always()), held("2", Period.always()))
                    .asOf(TODAY)
                    .isSatisfiedBy(POST)
                    .measuring(0);
        }

        @Test
        void the_posts_of_a_body_that_is_dissolved_or_not_in_the_data_are_not_judged() {
            verify(RULE)
                    .with(body("residents", RESIDENTS_COMMITTEE, COMMUNITY, until(TODAY)), post(1, 5))
                    .asOf(TODAY)
                    .doesNotJudge(POST);
            verify(RULE).with(post(1, 5)).asOf(TODAY).doesNotJudge(POST);
        }
    }

    private static Post post(int seats, int years) {
        return Post.builder()
                .from(Things.post("post", "residents", COMMITTEE_MEMBER))
                .seats(seats)
                .termYears(Option.some(years))
                .build();
    }

    private static Appointment held(String id, Period period) {
        return appointment("a-" + id, "p-" + id, "post", false, period);
    }
}

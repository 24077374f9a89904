package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.partnership.ActivityKind.FORUM;
import static org.zhongzhi.governance.model.partnership.ActivityKind.RANDOM_VISIT;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.activity;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.mandate.Project;
import org.zhongzhi.governance.model.mandate.ProjectId;
import org.zhongzhi.governance.model.mandate.ProjectKind;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;

/** hezhou-2022 § 2.1e and § 5.2: what a community has every year, a micro-project and a random visit. */
class YearlyTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

    @Nested
    class MicroProjects {
        private static final String RULE = "micro-project-each-year";

        @Test
        void a_project_of_the_year_is_enough() {
            verify(RULE)
                    .with(project("1", Period.of(TODAY.minusDays(1), TODAY.plusDays(1))))
                    .asOf(TODAY)
                    .isSatisfiedBy(COMMUNITY)
                    .measuring(1)
                    .onEvidence(ProjectId.of("pr-1"))
                    .because("hezhou-2022 § 2.1e");
        }

        @Test
        void a_project_that_was_finished_counts_until_the_end_of_the_next_year() {
            Project finished = project("1", Period.of(NEW_YEAR, NEW_YEAR.plusDays(1)));

            verify(RULE).with(finished).asOf(LocalDate.of(2024, 12, 31)).isSatisfiedBy(COMMUNITY);
            verify(RULE).with(finished).asOf(LocalDate.of(2025, 12, 31)).isSatisfiedBy(COMMUNITY);
            verify(RULE)
                    .with(finished)
                    .asOf(LocalDate.of(2026, 1, 1))
                    .isViolatedBy(COMMUNITY)
                    .measuring(0);
        }

        @Test
        void a_project_over_the_turn_of_the_year_is_of_both_years() {
            Project long_ = project("1", Period.of(NEW_YEAR.minusDays(1), NEW_YEAR.plusDays(1)));

            verify(RULE).with(long_).asOf(LocalDate.of(2025, 12, 31)).isSatisfiedBy(COMMUNITY);
            verify(RULE)
                    .with(project("1", Period.of(NEW_YEAR.minusDays(1), NEW_YEAR)))
                    .asOf(LocalDate.of(2025, 1, 1))
                    .isViolatedBy(COMMUNITY);
        }

        @Test
        void a_project_counts_from_the_day_on_which_it_begins() {
            Project planned = project("1", Period.from(TODAY));

            verify(RULE).with(planned).asOf(TODAY.minusDays(1)).isViolatedBy(COMMUNITY);
            verify(RULE).with(planned).asOf(TODAY).isSatisfiedBy(COMMUNITY);
        }

        @Test
        void the_projects_of_the_year_are_counted_and_those_of_the_last_only_while_it_has_none() {
            Project last = project("1", Period.of(NEW_YEAR.minusDays(9), NEW_YEAR.minusDays(1)));

            verify(RULE).with(last).asOf(TODAY).isSatisfiedBy(COMMUNITY).measuring(1);
            verify(RULE)
                    .with(last, project("2", Period.from(NEW_YEAR)), project("3", Period.from(TODAY)))
                    .asOf(TODAY)
                    .isSatisfiedBy(COMMUNITY)
                    .measuring(2);
        }

        @Test
        void a_community_without_one_is_told_so() {
            verify(RULE)
                    .with(
                            project("1", ProjectKind.OTHER, COMMUNITY, Period.always()),
                            project("2", ProjectKind.MICRO_PROJECT, OTHER_COMMUNITY, Period.always()))
                    .asOf(TODAY)
                    .isSatisfiedBy(OTHER_COMMUNITY)
                    .isViolatedBy(COMMUNITY)
                    .explainedAs(
                            "甲社区（451102001001）：“民生微实事”不符合。现状：年度民生微实事项目0个。"
                                    + "要求：年度民生微实事项目不少于1个。最小改动：年度民生微实事项目增加1个。"
                                    + "依据：数据中无相关记录。〔hezhou-2022 § 2.1e，必须〕",
                            "甲社区 (451102001001): \"Micro-projects for livelihood\" is violated."
                                    + " Measured — micro-projects of the year: 0."
                                    + " Required — micro-projects of the year: at least 1."
                                    + " Smallest change — micro-projects of the year: 1 more. Evidence: nothing on record."
                                    + " [hezhou-2022 § 2.1e, required]");
        }

        private static Project project(String id, Period period) {
            return project(id, ProjectKind.MICRO_PROJECT, COMMUNITY, period);
        }

        private static Project project(String id, ProjectKind kind, PlaceId place, Period period) {
            return Project.builder()
                    .id(ProjectId.of("pr-" + id))
                    .name("项目" + id)
                    .kind(kind)
                    .place(place)
                    .matters(HashSet.of(MatterCode.of("lighting")))
                    .capacity(1)
                    .period(period)
                    .build();
        }
    }

    @Nested
    class RandomVisits {
        private static final String RULE = "random-visit";

        @Test
        void a_visit_counts_from_its_day_until_the_end_of_the_next_year() {
            Activity visit = record("1", RANDOM_VISIT, NEW_YEAR, COMMUNITY);

            verify(RULE)
                    .with(visit)
                    .asOf(NEW_YEAR)
                    .isSatisfiedBy(COMMUNITY)
                    .measuring(1)
                    .because("hezhou-2022 § 5.2");
            verify(RULE).with(visit).asOf(LocalDate.of(2025, 12, 31)).isSatisfiedBy(COMMUNITY);
            verify(RULE).with(visit).asOf(LocalDate.of(2026, 1, 1)).isViolatedBy(COMMUNITY);
            verify(RULE).with(visit).asOf(NEW_YEAR.minusDays(1)).isViolatedBy(COMMUNITY);
        }

        @Test
        void a_community_without_one_is_told_so_whatever_else_was_done_there() {
            verify(RULE)
                    .with(record("1", FORUM, TODAY, COMMUNITY), record("2", RANDOM_VISIT, TODAY, ESTATE))
                    .asOf(TODAY)
                    .isViolatedBy(COMMUNITY)
                    .measuring(0)
                    .explainedAs(
                            "甲社区（451102001001）：“‘两随机’调研指导”不符合。现状：年度“两随机”调研0次。"
                                    + "要求：年度“两随机”调研不少于1次。最小改动：年度“两随机”调研增加1次。"
                                    + "依据：数据中无相关记录。〔hezhou-2022 § 5.2，倡导〕",
                            "甲社区 (451102001001): \"Random guidance visits\" is violated."
                                    + " Measured — random visits of the year: 0. Required — random visits of the year: at least 1."
                                    + " Smallest change — random visits of the year: 1 more. Evidence: nothing on record."
                                    + " [hezhou-2022 § 5.2, advisory]");
        }

        private static Activity record(String id, ActivityKind kind, LocalDate day, PlaceId place) {
            return activity("x-" + id, kind, day).place(Option.some(place)).build();
        }
    }
}

package org.zhongzhi.governance.examples.madeup.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.casework.StateKind;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.casework.DeadlineStatus;
import org.zhongzhi.governance.rules.procedures.Procedures;

class CasesTest {
    private static final Jurisdiction CITY = GovernanceJson.standard()
            .readJurisdiction(Path.of("../cli/src/main/resources/org/zhongzhi/governance/examples/cli/hezhou.json"));
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant EVENING = Instant.parse("2024-12-31T10:00:00Z");
    private static final Seq<Case> CASES = Cases.onHand(CITY, 2022, EVENING);

    @Test
    void there_are_two_hundred_cases_over_all_procedures_and_most_are_matters() {
        assertThat(CASES).hasSize(200);
        assertThat(CASES.map(each -> each.procedure().id()).distinct())
                .containsExactlyElementsOf(Array.of(
                                Procedures.matter(),
                                Procedures.whistle(),
                                Procedures.serviceOrder(),
                                Procedures.fourDeliberations(),
                                Procedures.admission(),
                                Procedures.microProject())
                        .map(each -> each.id()));
        assertThat(CASES.count(each -> each.procedure().equals(Procedures.matter())))
                .isEqualTo(130);
    }

    @Test
    void every_case_replays_from_its_log() {
        assertThat(CASES)
                .allSatisfy(each -> assertThat(Casework.of(each.procedure())
                                .replay(each.id(), each.events())
                                .get())
                        .isEqualTo(each));
    }

    @Test
    void every_case_was_open_when_the_day_began_or_moved_on_the_day_and_nothing_comes_later() {
        LocalDate day = LocalDate.of(2024, 12, 31);
        assertThat(CASES).allSatisfy(each -> {
            Instant last = each.lastEvent().action().at();
            assertThat(last).isBeforeOrEqualTo(EVENING);
            assertThat(each.state().kind() == StateKind.OPEN
                            || last.atZone(SHANGHAI).toLocalDate().equals(day))
                    .isTrue();
        });
        assertThat(CASES.count(each -> each.events()
                        .head()
                        .action()
                        .at()
                        .atZone(SHANGHAI)
                        .toLocalDate()
                        .equals(day)))
                .isBetween(30, 120);
    }

    @Test
    void every_side_track_is_taken_by_a_case() {
        assertThat(done("matter"))
                .contains("return", "relocate", "rule", "extend", "suspend", "resume", "rework", "not-accept")
                .contains("mark-duplicate", "withdraw", "escalate", "reopen", "close");
        assertThat(done("whistle")).contains("refuse", "withdraw", "release", "escalate", "score", "conclude");
        assertThat(done("service-order"))
                .contains("decline", "fall-back", "give-up", "serve", "dispute", "cancel", "give-notice", "confirm");
        assertThat(done("four-deliberations"))
                .contains("object", "answer", "reject", "withdraw", "set-aside", "carry-out");
        assertThat(done("admission")).contains("decline", "deny", "withdraw", "revoke", "escalate", "admit");
        assertThat(done("micro-project")).contains("pay", "rework", "reject", "cancel", "withdraw", "accept");
    }

    @Test
    void deadlines_stand_in_every_way_that_a_calendar_can_say() {
        Set<DeadlineStatus> statuses = CASES.flatMap(
                        each -> Casework.of(each.procedure()).deadlines(each, EVENING))
                .map(each -> each.status())
                .toSet();

        assertThat(statuses)
                .contains(
                        DeadlineStatus.OWED,
                        DeadlineStatus.AT_RISK,
                        DeadlineStatus.OVERDUE,
                        DeadlineStatus.PAUSED,
                        DeadlineStatus.MET,
                        DeadlineStatus.MISSED)
                .doesNotContain(DeadlineStatus.UNKNOWN);
    }

    @Test
    void an_emergency_whistle_is_answered_late_by_one_of_its_bodies() {
        assertThat(CASES.filter(each -> each.procedure().equals(Procedures.whistle()))
                        .flatMap(each -> Casework.of(each.procedure()).deadlines(each, EVENING))
                        .filter(each -> each.limit().id().value().equals("report-in")
                                && each.allowed().inWords().english().contains("30")))
                .extracting(each -> each.status())
                .contains(DeadlineStatus.MET, DeadlineStatus.MISSED);
    }

    @Test
    void whoever_acts_is_on_record_in_the_city_or_a_resident() {
        Set<ActorId> actors = CASES.flatMap(Case::events)
                .flatMap(each -> each.action().actor().party())
                .toSet();

        assertThat(actors)
                .hasSizeGreaterThan(40)
                .allSatisfy(each -> assertThat(CITY.entity(each).isDefined()).isTrue());
    }

    @Test
    void cases_depend_on_the_seed_alone() {
        assertThat(Cases.onHand(CITY, 2022, EVENING)).isEqualTo(CASES);
        assertThat(Cases.onHand(CITY, 7, EVENING)).hasSize(200).isNotEqualTo(CASES);
    }

    @Test
    void a_city_without_the_bodies_is_refused() {
        Jurisdiction empty = Jurisdiction.of(About.of(Text.of("空", "Empty")), Array.empty());

        assertThatThrownBy(() -> Cases.onHand(empty, 7, EVENING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected buildings with the bodies around them");
    }

    private static Seq<String> done(String procedure) {
        return CASES.filter(each -> each.procedure().id().value().equals(procedure))
                .flatMap(Case::events)
                .map(each -> each.action().action().value())
                .distinct();
    }
}

package org.zhongzhi.governance.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.casework.Cast.CENTRE;
import static org.zhongzhi.governance.rules.casework.Cast.LEAD;
import static org.zhongzhi.governance.rules.casework.Cast.REPORTER;
import static org.zhongzhi.governance.rules.casework.Cast.SANITATION;
import static org.zhongzhi.governance.rules.casework.Cast.chosen;
import static org.zhongzhi.governance.rules.casework.Cast.knowing;
import static org.zhongzhi.governance.rules.casework.Cast.words;

import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.time.TimeLimit;
import org.zhongzhi.governance.rules.procedures.Procedures;

class MigrationTest {
    private static final Casework MATTERS = Casework.of(Procedures.matter())
            .observing(knowing(HashMap.of(
                    Observation.PLACE_IN_ONE_GRID, FieldValue.yesNo(true),
                    Observation.RETURN_GROUNDED, FieldValue.yesNo(true),
                    Observation.RESPONSIBLE_BODIES, FieldValue.parties(SANITATION))));

    private static Story returned() {
        return Story.of(MATTERS)
                .does(REPORTER, "report", MatterStoryTest::reporting)
                .does(CENTRE, "register")
                .does(CENTRE, "dispatch", each -> each.to(SANITATION))
                .does(LEAD, "return", each -> each.on(1).giving("ground", chosen("wrong-competence")));
    }

    private static Migration to(Procedure other, Story story) {
        return Casework.of(other).dryRun(story.standing(), story.now());
    }

    @Test
    void a_version_that_says_the_same_changes_nothing() {
        Migration migration = to(Procedures.matter().inVersion(2), returned());

        assertThat(migration.changesNothing()).isTrue();
        assertThat(migration.moved().get().procedure().version()).isEqualTo(2);
        assertThat(migration.before().procedure().version()).isEqualTo(1);
        assertThat(migration.moved().get().events().map(each -> each.action().fields()))
                .as("what was found then stands in the events again")
                .isEqualTo(migration.before().events().map(each -> each.action().fields()));
    }

    @Test
    void an_event_that_leads_elsewhere_is_told_with_what_follows_from_it() {
        Migration migration = to(Procedures.matter().with("most-returns", 1).inVersion(2), returned());

        assertThat(migration.isPossible()).isTrue();
        assertThat(migration.changesNothing()).isFalse();
        assertThat(migration.turns())
                .containsExactly(new Migration.Turn(4, StateId.of("registered"), StateId.of("ruling")));
        assertThat(migration.gained().map(each -> each.id().value())).containsExactly("rule");
        assertThat(migration.lost().map(each -> each.id().value()))
                .containsExactly("mark-duplicate", "withdraw", "dispatch", "extend");
    }

    @Test
    void a_limit_that_is_shorter_shifts_its_deadline() {
        Migration migration =
                to(Procedures.matter().with("whole", TimeLimit.workingDays(3)).inVersion(2), returned());

        assertThat(migration.deadlines()).hasSize(1);
        assertThat(migration.deadlines().head().was().get().due()).contains(Cast.at("2022-06-28", "00:00"));
        assertThat(migration.deadlines().head().becomes().get().due()).contains(Cast.at("2022-06-24", "00:00"));
        assertThat(migration.turns()).isEmpty();
    }

    @Test
    void a_limit_that_is_new_or_gone_is_told() {
        Procedure without = Procedure.builder()
                .from(Procedures.matter())
                .limits(Procedures.matter()
                        .limits()
                        .reject(each -> each.id().value().equals("registration")))
                .version(2)
                .build();
        Story reported = Story.of(MATTERS).does(REPORTER, "report", MatterStoryTest::reporting);
        Story under = Story.of(Casework.of(without)).does(REPORTER, "report", MatterStoryTest::reporting);

        assertThat(to(without, reported).deadlines().map(Migration.Shift::becomes))
                .containsExactly(Option.none());
        assertThat(to(Procedures.matter(), under).deadlines().map(Migration.Shift::was))
                .containsExactly(Option.none());
    }

    @Test
    void the_first_event_that_is_refused_is_named_with_every_reason() {
        Story story = returned()
                .does(
                        CENTRE,
                        "extend",
                        each -> each.giving("extra", FieldValue.whole(1))
                                .giving("reason", words("parts are on their way")))
                .does(CENTRE, "escalate");
        Migration migration = to(Procedures.matter().with("most-extensions", 0).inVersion(2), story);

        assertThat(migration.isPossible()).isFalse();
        assertThat(migration.changesNothing()).isFalse();
        assertThat(migration.stopsAt().get().event().number()).isEqualTo(5);
        assertThat(migration.stopsAt().get().refusal().reasons().map(Reason::code))
                .containsExactly("unmet");
        assertThat(migration.moved().get().version()).isEqualTo(4);
    }

    @Test
    void a_procedure_that_does_not_open_such_a_case_takes_nothing_of_it() {
        Migration migration = to(Procedures.admission(), returned());

        assertThat(migration.stopsAt().get().event().number()).isEqualTo(1);
        assertThat(migration.moved()).isEmpty();
        assertThat(migration.turns()).isEmpty();
        assertThat(migration.deadlines()).isEmpty();
        assertThat(migration.gained()).isEmpty();
        assertThat(migration.lost()).isEmpty();
    }
}

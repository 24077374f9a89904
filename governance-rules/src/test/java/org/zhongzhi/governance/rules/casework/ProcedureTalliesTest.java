package org.zhongzhi.governance.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.AssignmentKindId;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldType;
import org.zhongzhi.governance.model.casework.LimitId;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.casework.Tallies;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.procedures.Procedures;

class ProcedureTalliesTest {
    static Stream<Procedure> procedures() {
        return Procedures.all().toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void a_shipped_procedure_says_where_a_case_is_reported_registered_handled_and_closed(Procedure procedure) {
        Tallies tallies = procedure.tallies();

        assertThat(tallies.reported()).isNotEmpty();
        assertThat(tallies.registered()).isNotEmpty();
        assertThat(tallies.handled()).isNotEmpty();
        assertThat(tallies.closed()).isNotEmpty();
        assertThat(tallies.work().isDefined())
                .as("work of bodies, where there is any")
                .isEqualTo(!procedure.assignments().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void what_a_shipped_procedure_counts_has_the_type_that_is_read(Procedure procedure) {
        Tallies tallies = procedure.tallies();

        assertThat(tallies.satisfied().forAll(each -> takes(procedure, each, FieldType.YesNo.class)))
                .isTrue();
        assertThat(tallies.category().forAll(each -> takes(procedure, each, FieldType.Choice.class)))
                .isTrue();
        assertThat(tallies.channel().forAll(each -> takes(procedure, each, FieldType.Choice.class)))
                .isTrue();
        assertThat(tallies.place().forAll(each -> takes(procedure, each, FieldType.Place.class)))
                .isTrue();
        assertThat(tallies.limit()
                        .forAll(each -> procedure.limit(each).get().of().isEmpty()))
                .isTrue();
        tallies.work()
                .forEach(work -> assertThat(work.limit()
                                .forAll(each -> procedure.limit(each).get().of().contains(work.assignment())))
                        .isTrue());
    }

    private static boolean takes(Procedure procedure, FieldId field, Class<? extends FieldType> type) {
        return procedure.field(field).map(Field::type).exists(type::isInstance);
    }

    @Test
    void what_a_procedure_counts_and_does_not_have_is_named_and_no_engine_takes_it() {
        Procedure wrong = Procedure.builder()
                .from(Procedures.matter())
                .tallies(Tallies.builder()
                        .closed(Array.of(StateId.of("gone")))
                        .returned(Array.of(ActionId.of("undo")))
                        .category(Option.some(FieldId.of("sort")))
                        .limit(Option.some(LimitId.of("forever")))
                        .work(Option.some(new Tallies.Work(
                                AssignmentKindId.of("task"), Array.of(StateId.of("finished")), Option.none())))
                        .build())
                .build();

        assertThat(Undeclared.in(wrong).map(Undeclared.Gap::toString))
                .containsExactly(
                        "procedure matter names the state gone",
                        "procedure matter names the action undo",
                        "procedure matter names the field sort",
                        "procedure matter names the limit forever",
                        "procedure matter names the state of task finished");
        assertThat(ProcedureLint.of(wrong).map(ProcedureFinding::fault)).contains(ProcedureFault.UNDECLARED);
        assertThatThrownBy(() -> Casework.of(wrong))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("gone");
    }
}

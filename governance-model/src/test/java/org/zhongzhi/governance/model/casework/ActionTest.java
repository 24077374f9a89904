package org.zhongzhi.governance.model.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.value.InvalidValueException;

class ActionTest {
    private static final OrganizationId BODY = OrganizationId.of("b-1");
    private static final OrganizationId HELPER = OrganizationId.of("b-2");
    private static final Actor CENTRE = Actor.of(BODY, RoleId.of("centre"));
    private static final Action DISPATCH = Action.of("dispatch").by(CENTRE).at(Instant.EPOCH);

    @Test
    void an_action_begins_with_who_and_when_and_gives_nothing() {
        assertThat(DISPATCH.action()).isEqualTo(ActionId.of("dispatch"));
        assertThat(DISPATCH.actor()).isEqualTo(CENTRE);
        assertThat(DISPATCH.at()).isEqualTo(Instant.EPOCH);
        assertThat(DISPATCH.event()).isEmpty();
        assertThat(DISPATCH.assignment()).isZero();
        assertThat(DISPATCH.fields()).isEqualTo(Fields.none());
        assertThat(DISPATCH.seen()).isEqualTo(-1);
        assertThat(DISPATCH).hasToString("dispatch by b-1 as centre at 1970-01-01T00:00:00Z");
    }

    @Test
    void what_is_added_leaves_the_rest_as_it_was() {
        Action full = DISPATCH.to(BODY, HELPER)
                .on(3)
                .decidedOn(7)
                .identifiedBy("e-1")
                .giving("reason", new FieldValue.Words("by custom"));

        assertThat(full.fields().find(FieldId.of("bodies"))).isEqualTo(FieldValue.parties(BODY, HELPER));
        assertThat(full.fields().find(FieldId.of("reason"))).isEqualTo(new FieldValue.Words("by custom"));
        assertThat(full.assignment()).isEqualTo(3);
        assertThat(full.seen()).isEqualTo(7);
        assertThat(full.event()).isEqualTo(Option.some(EventId.of("e-1")));
        assertThat(full.with(Fields.none()).fields()).isEqualTo(Fields.none());
        assertThat(full.with(Fields.none()).assignment()).isEqualTo(3);
    }

    @Test
    void an_assignment_or_a_version_that_cannot_be_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> DISPATCH.on(-1));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DISPATCH.decidedOn(-2))
                .withMessage("The version of a case is -2: expected 0 or more, or -1 for none");
    }

    @Test
    void an_event_has_a_number_and_a_way() {
        CaseEvent event = CaseEvent.of(1, DISPATCH, 0, StateId.of("dispatched"));

        assertThat(event).hasToString("1 dispatch by b-1 as centre at 1970-01-01T00:00:00Z -> dispatched");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CaseEvent.of(0, DISPATCH, 0, StateId.of("dispatched")))
                .withMessage("The number of an event is 0: expected 1 or more");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CaseEvent.of(1, DISPATCH, -1, StateId.of("dispatched")))
                .withMessage("The way of an event is -1: expected 0 or more");
    }
}

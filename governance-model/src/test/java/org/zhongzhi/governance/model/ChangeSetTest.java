package org.zhongzhi.governance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;

class ChangeSetTest {
    private static final Jurisdiction CITY = Jurisdiction.of(About.of(Text.of("贺州市", "Hezhou")), OneOfEach.entities());
    private static final Team RENAMED =
            Team.builder().from(OneOfEach.TEAM).name("新名").build();

    @Test
    void the_changes_of_a_set_are_applied_one_after_the_other() {
        ChangeSet changes = ChangeSet.of(
                Change.remove(OneOfEach.TEAM.id()), Change.put(RENAMED), Change.remove(OneOfEach.PERSON.id()));

        Jurisdiction after = CITY.after(changes);

        assertThat(after.entity(OneOfEach.TEAM.id())).containsExactly(RENAMED);
        assertThat(after.entity(OneOfEach.PERSON.id())).isEmpty();
        assertThat(after.size()).isEqualTo(CITY.size() - 1);
    }

    @Test
    void of_two_changes_of_one_entity_the_last_one_stands() {
        Change put = Change.put(RENAMED);
        Change remove = Change.remove(RENAMED.id());

        assertThat(CITY.after(ChangeSet.of(put, remove)).entity(RENAMED.id())).isEmpty();
        assertThat(CITY.after(ChangeSet.of(remove, put)).entity(RENAMED.id())).containsExactly(RENAMED);
        assertThat(ChangeSet.of(put, remove)).isNotEqualTo(ChangeSet.of(remove, put));
    }

    @Test
    void a_set_without_changes_gives_the_same_jurisdiction() {
        assertThat(CITY.after(ChangeSet.of())).isSameAs(CITY);
    }

    @Test
    void a_set_keeps_its_changes_when_the_list_it_came_from_changes() {
        List<Change> changes = new ArrayList<>(List.of(Change.put(RENAMED)));
        ChangeSet set = ChangeSet.of(changes);

        changes.clear();

        assertThat(set).isEqualTo(ChangeSet.of(Change.put(RENAMED)));
    }

    @Test
    void a_null_among_changes_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ChangeSet.of(Change.put(OneOfEach.TEAM), null))
                .withMessage("A change set holds a null: expected values only");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ChangeSet.of(Collections.singletonList(null)))
                .withMessage("A change set holds a null: expected values only");
    }
}

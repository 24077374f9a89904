package org.zhongzhi.governance.examples.nationwide.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.zhongzhi.governance.model.identity.EntityType;

class GroupsTest {
    @Example
    void names_that_meet_by_way_of_a_third_are_one_group_known_by_the_least() {
        Groups groups = new Groups();
        groups.tie(List.of(person(7), person(3)));
        groups.tie(List.of(person(5)));
        groups.tie(List.of(person(9), person(7)));

        assertThat(groups.keyOf(person(9))).isEqualTo(person(3));
        assertThat(groups.keysOf(List.of(person(9), person(5))))
                .containsEntry(person(9), "person/p3")
                .containsEntry(person(5), "person/p5");
    }

    @Property(tries = 200)
    void groups_do_not_depend_on_the_order_in_which_names_were_tied(
            @ForAll @Size(max = 20) List<@Size(min = 1, max = 3) List<@IntRange(max = 15) Integer>> ties,
            @ForAll Random random) {
        List<List<Integer>> shuffled = new ArrayList<>(ties);
        Collections.shuffle(shuffled, random);

        Groups one = tied(ties);
        Groups other = tied(shuffled);

        for (int each = 0; each <= 15; each++) {
            assertThat(one.keyOf(person(each))).isEqualTo(other.keyOf(person(each)));
        }
    }

    private static Groups tied(List<List<Integer>> ties) {
        Groups groups = new Groups();
        ties.forEach(tie -> groups.tie(tie.stream().map(GroupsTest::person).toList()));
        return groups;
    }

    private static Name person(int number) {
        return new Name(EntityType.PERSON, "p" + number);
    }
}

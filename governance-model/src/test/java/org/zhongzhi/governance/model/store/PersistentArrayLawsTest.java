package org.zhongzhi.governance.model.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PersistentArrayLawsTest {
    /** Puts a value under a number, or takes it away. */
    record Step(int number, String value) {}

    @Property
    void after_any_steps_it_holds_what_a_map_holds(@ForAll("steps") List<Step> steps) {
        PersistentArray<String> array = PersistentArray.empty();
        TreeMap<Integer, String> map = new TreeMap<>();
        for (Step step : steps) {
            array = array.with(step.number, step.value);
            put(map, step);
        }

        assertThat(content(array)).isEqualTo(map);
        for (Step step : steps) {
            assertThat(array.get(step.number)).isEqualTo(map.get(step.number));
            assertThat(array.get(step.number + 1)).isEqualTo(map.get(step.number + 1));
        }
    }

    @Property
    void an_older_version_stays_as_it_was(@ForAll("steps") List<Step> steps, @ForAll("steps") List<Step> more) {
        PersistentArray<String> array = after(PersistentArray.empty(), steps);
        Map<Integer, String> before = content(array);

        after(array, more);

        assertThat(content(array)).isEqualTo(before);
    }

    @Property
    void made_at_once_it_holds_the_same(@ForAll("values") List<String> values) {
        TreeMap<Integer, String> map = new TreeMap<>();
        for (int number = 0; number < values.size(); number++) {
            put(map, new Step(number, values.get(number)));
        }

        assertThat(content(PersistentArray.of(values.toArray(), values.size()))).isEqualTo(map);
    }

    @Property
    void the_differences_of_two_versions_are_those_of_their_contents(
            @ForAll("steps") List<Step> steps, @ForAll("steps") List<Step> mine, @ForAll("steps") List<Step> theirs) {
        PersistentArray<String> base = after(PersistentArray.empty(), steps);
        PersistentArray<String> one = after(base, mine);
        PersistentArray<String> other = after(base, theirs);
        List<Integer> told = new ArrayList<>();

        one.differences(other, (number, left, right) -> {
            assertThat(left).isEqualTo(one.get(number));
            assertThat(right).isEqualTo(other.get(number));
            if (!Objects.equals(left, right)) {
                told.add(number);
            }
        });

        assertThat(told).isEqualTo(differing(content(one), content(other)));
    }

    @Test
    void what_two_versions_share_is_not_looked_at() {
        Object[] many = new Object[100_000];
        java.util.Arrays.setAll(many, Integer::toString);
        PersistentArray<String> before = PersistentArray.of(many, many.length);
        PersistentArray<String> after = before.with(77_777, "another");
        List<Integer> told = new ArrayList<>();

        after.differences(before, (number, mine, theirs) -> told.add(number));

        assertThat(told).containsExactly(77_777);
    }

    @Test
    void putting_the_very_value_that_is_there_changes_nothing() {
        PersistentArray<String> array = PersistentArray.<String>empty().with(5, "five");

        assertThat(array.with(5, "five")).isSameAs(array);
        assertThat(array.with(6, null)).isSameAs(array);
    }

    private static PersistentArray<String> after(PersistentArray<String> array, List<Step> steps) {
        PersistentArray<String> next = array;
        for (Step step : steps) {
            next = next.with(step.number, step.value);
        }
        return next;
    }

    private static void put(Map<Integer, String> map, Step step) {
        if (step.value == null) {
            map.remove(step.number);
        } else {
            map.put(step.number, step.value);
        }
    }

    private static Map<Integer, String> content(PersistentArray<String> array) {
        Map<Integer, String> content = new TreeMap<>();
        array.forEach((number, value) -> content.put(number, value));
        return content;
    }

    private static List<Integer> differing(Map<Integer, String> one, Map<Integer, String> other) {
        TreeSet<Integer> numbers = new TreeSet<>(one.keySet());
        numbers.addAll(other.keySet());
        numbers.removeIf(number -> Objects.equals(one.get(number), other.get(number)));
        return List.copyOf(numbers);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> numbers = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 40),
                Arbitraries.of(31, 32, 1023, 1024, 32_767, 32_768, 1_048_575, 1_048_576, 40_000_000));
        return Combinators.combine(numbers, Arbitraries.of("a", "b", "c").injectNull(0.3))
                .as(Step::new)
                .list()
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<String>> values() {
        return Arbitraries.of("a", "b").injectNull(0.5).list().ofMaxSize(2_100);
    }

    @Property(tries = 20)
    void a_number_far_beyond_has_no_value(@ForAll @IntRange(min = 2_000) int number) {
        assertThat(PersistentArray.of(new Object[] {"a", "b"}, 2).get(number)).isNull();
    }
}

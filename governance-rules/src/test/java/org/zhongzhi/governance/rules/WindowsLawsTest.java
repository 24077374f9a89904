package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.territory.EstateId;

/** Windows kept in order are what a plain map of them is. */
class WindowsLawsTest {
    private static final int DAYS = 12;

    /** The window of a subject is another one now. */
    record Step(EntityId subject, Window window) {}

    @Property
    void windows_are_found_by_day_whatever_was_kept_and_struck_out_before(
            @ForAll("steps") List<Step> steps, @ForAll @IntRange(max = DAYS) int day) {
        Map<EntityId, Window> plain = new HashMap<>();
        Windows windows = Windows.NONE;
        for (Step step : steps) {
            windows = windows.with(step.subject, step.window);
            plain.put(step.subject, step.window);
            assertThat(windows.isKept(step.subject)).isEqualTo(step.window.isBounded());
        }

        assertThat(windows.without(day).toArray())
                .containsExactlyInAnyOrderElementsOf(plain.keySet().stream()
                        .filter(subject -> !isIn(plain.get(subject), day))
                        .toList());
        assertThat(windows.firstEnd().getOrElse(Long.MAX_VALUE))
                .isEqualTo(
                        plain.values().stream().mapToLong(Window::until).min().orElse(Long.MAX_VALUE));
    }

    @Property
    void once_every_window_holds_every_day_nothing_is_kept(@ForAll("steps") List<Step> steps) {
        Windows windows = Windows.NONE;
        for (Step step : steps) {
            windows = windows.with(step.subject, step.window);
        }
        for (Step step : steps) {
            windows = windows.with(step.subject, Window.ALWAYS);
        }

        assertThat(windows.without(Long.MIN_VALUE + 1).toArray()).isEmpty();
        assertThat(windows.without(Long.MAX_VALUE - 1).toArray()).isEmpty();
        assertThat(windows.firstEnd()).isEmpty();
        assertThat(windows.with(EstateId.of("e"), Window.ALWAYS)).isSameAs(windows);
    }

    private static boolean isIn(Window window, long day) {
        return window.from() <= day && day < window.until();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<EntityId> subjects =
                Arbitraries.of("a", "b", "c", "d", "e", "f").map(EstateId::of);
        Arbitrary<Window> windows = Combinators.combine(
                        Arbitraries.longs().between(0, DAYS - 1).injectNull(0.3),
                        Arbitraries.longs().between(1, DAYS).injectNull(0.3))
                .as((from, length) -> new Window(
                        from == null ? Long.MIN_VALUE : from,
                        length == null ? Long.MAX_VALUE : (from == null ? 0 : from) + length));
        return Combinators.combine(subjects, windows).as(Step::new).list().ofMaxSize(60);
    }
}

package org.zhongzhi.governance.rules.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.LongBinaryOperator;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.casework.Term;
import org.zhongzhi.governance.model.time.LimitUnit;
import org.zhongzhi.governance.model.time.Pauses;
import org.zhongzhi.governance.model.time.WorkingCalendar;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;

/** Makes the terms of guards into numbers that are read without looking anything up. */
final class Quantities {
    private static final int MINUTES_OF_AN_HOUR = 60;

    private final Names names;
    private final Slots slots;

    Quantities(Names names, Slots slots) {
        this.names = names;
        this.slots = slots;
    }

    Quantity of(Term term) {
        if (term instanceof Term.Constant constant) {
            return constant(constant.number());
        }
        if (term instanceof Term.Set set) {
            return constant(names.setting(set.setting()).value());
        }
        if (term instanceof Term.Given given) {
            return new Simple(
                    names.field(given.field()),
                    true,
                    scene -> Sat.numberOf(scene.fields().find(given.field())));
        }
        if (term instanceof Term.Recorded recorded) {
            int slot = slots.latest(recorded.field());
            return new Simple(
                    names.field(recorded.field()),
                    scene -> scene.before() == null
                            ? Sat.UNKNOWN
                            : Sat.numberOf(scene.before().memory().latest(slot)));
        }
        if (term instanceof Term.Sum sum) {
            int slot = slots.sum(sum.field());
            Text field = names.field(sum.field());
            return new Simple(
                    Text.of("累计" + field.chinese(), "the sum of " + field.english()),
                    scene ->
                            scene.before() == null ? 0 : scene.before().memory().sum(slot));
        }
        if (term instanceof Term.Times times) {
            int slot = slots.times(times.action());
            Text action = names.action(times.action());
            return new Simple(
                    Text.of(action.chinese() + "次数", "the times of " + action.english()),
                    scene ->
                            scene.before() == null ? 0 : scene.before().memory().times(slot));
        }
        if (term instanceof Term.Assigned assigned) {
            Text kind = names.assignment(assigned.kind());
            Text state = names.stateOf(assigned.kind(), assigned.state());
            return new Simple(
                    Text.of(
                            "处于“" + state.chinese() + "”的" + kind.chinese(),
                            "the " + kind.english() + " in the state \"" + state.english() + "\""),
                    scene -> count(scene, assigned));
        }
        return compound(term);
    }

    private Quantity compound(Term term) {
        if (term instanceof Term.Waited waited) {
            String unit = waited.unit().label().chinese();
            return new Simple(
                    Text.of(
                            "在本环节已满" + unit + "数",
                            "the whole " + waited.unit().label().english() + " in this state"),
                    scene -> waited(scene, waited.unit()));
        }
        if (term instanceof Term.Ahead ahead) {
            Text field = names.field(ahead.field());
            int slot = slots.latest(ahead.field());
            return new Simple(
                    Text.of(
                            "距“" + field.chinese() + "”的" + ahead.unit().label().chinese() + "数",
                            "the " + ahead.unit().label().english() + " until " + field.english()),
                    true,
                    scene -> ahead(scene, day(scene, ahead.field(), slot), ahead.unit()));
        }
        if (term instanceof Term.Product product) {
            return two(of(product.left()), of(product.right()), "×", Sat::times);
        }
        Term.Plus plus = (Term.Plus) term;
        return two(of(plus.left()), of(plus.right()), "+", Sat::plus);
    }

    private static Quantity two(Quantity left, Quantity right, String sign, LongBinaryOperator operator) {
        return new Simple(
                Text.of(
                        left.words().chinese() + sign + right.words().chinese(),
                        left.words().english() + " " + sign + " "
                                + right.words().english()),
                left.isGiven() || right.isGiven(),
                scene -> {
                    long one = left.in(scene);
                    long other = right.in(scene);
                    return one == Sat.UNKNOWN || other == Sat.UNKNOWN ? Sat.UNKNOWN : operator.applyAsLong(one, other);
                });
    }

    private static Quantity constant(long number) {
        return new Quantity() {
            @Override
            public long in(Scene scene) {
                return number;
            }

            @Override
            public Text words() {
                return Text.of(Long.toString(number), Long.toString(number));
            }

            @Override
            public boolean isConstant() {
                return true;
            }
        };
    }

    private static long count(Scene scene, Term.Assigned assigned) {
        if (scene.before() == null) {
            return 0;
        }
        StateId wanted = assigned.state();
        long count = 0;
        for (Assignment each : scene.before().assignmentsByNumber()) {
            count += each.kind().id().equals(assigned.kind())
                            && each.state().id().equals(wanted)
                    ? 1
                    : 0;
        }
        return count;
    }

    private static long waited(Scene scene, LimitUnit unit) {
        Case before = scene.before();
        if (before == null) {
            return 0;
        }
        Instant since = before.since();
        if (scene.at().isBefore(since)) {
            return 0;
        }
        try {
            long used = scene.calendar().used(since, scene.at(), unit, Pauses.none());
            return unit.isDays() ? used : used / MINUTES_OF_AN_HOUR;
        } catch (InvalidValueException outsideTheCalendar) {
            return Sat.UNKNOWN;
        }
    }

    private static @Nullable FieldValue day(Scene scene, FieldId field, int slot) {
        FieldValue given = scene.fields().find(field);
        return given != null || scene.before() == null
                ? given
                : scene.before().memory().latest(slot);
    }

    private static long ahead(Scene scene, @Nullable FieldValue value, LimitUnit unit) {
        if (!(value instanceof FieldValue.Day wanted)) {
            return Sat.UNKNOWN;
        }
        WorkingCalendar calendar = scene.calendar();
        LocalDate today = scene.at().atZone(calendar.zone()).toLocalDate();
        LocalDate day = wanted.day();
        if (unit == LimitUnit.CALENDAR_DAYS) {
            return ChronoUnit.DAYS.between(today, day);
        }
        try {
            return day.isBefore(today)
                    ? -calendar.workingDays(day.plusDays(1), today.plusDays(1))
                    : calendar.workingDays(today.plusDays(1), day.plusDays(1));
        } catch (InvalidValueException outsideTheCalendar) {
            return Sat.UNKNOWN;
        }
    }

    private record Simple(Text words, boolean isGiven, ToLongFunction<Scene> reading) implements Quantity {
        Simple(Text words, ToLongFunction<Scene> reading) {
            this(words, false, reading);
        }

        @Override
        public long in(Scene scene) {
            return reading.applyAsLong(scene);
        }
    }
}

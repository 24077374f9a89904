package org.zhongzhi.governance.json;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;
import net.jqwik.time.api.Dates;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.territory.BuildingId;
import org.zhongzhi.governance.model.territory.BuildingUnitId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Text;

/** The values that entities are made of, of every shape that the model holds. */
public final class ModelValues {
    private ModelValues() {}

    public static Arbitrary<PlaceId> places() {
        return Arbitraries.oneOf(List.of(
                divisionCodes().map(Function.identity()),
                ids(GridId::of).map(Function.identity()),
                ids(EstateId::of).map(Function.identity()),
                ids(BuildingId::of).map(Function.identity()),
                ids(BuildingUnitId::of).map(Function.identity())));
    }

    public static Arbitrary<DivisionCode> divisionCodes() {
        return Arbitraries.of(2, 4, 6, 9, 12).flatMap(ModelValues::codes);
    }

    /** Codes of one level, of which there are few. */
    public static Arbitrary<DivisionCode> codes(int digits) {
        return Arbitraries.integers().between(10, 16).map(number -> DivisionCode.of("0".repeat(digits - 2) + number));
    }

    /** Identifiers of which most are few, and some are as odd as they may be. */
    public static <I extends EntityId> Arbitrary<I> ids(Function<String, I> of) {
        Arbitrary<String> few = Arbitraries.integers().between(1, 6).map(number -> "n-" + number);
        Arbitrary<String> odd = Arbitraries.of("a/b", "x.y:z_1", "网格-七", "A", "a", "𠮷-1", "0", "É9");
        return Arbitraries.frequencyOf(Tuple.of(4, few), Tuple.of(1, odd)).map(of);
    }

    /** Names of one line: Chinese, outside the basic plane, or of what JSON has to escape. */
    public static Arbitrary<String> names() {
        StringArbitrary mixed = Arbitraries.strings()
                .withChars('"', '\\', '/', '\'', '<', '&', ' ', 'a', 'Z', '9', '\u00e9', '\ufeff')
                .withCharRange('一', '龥')
                .ofMaxLength(12);
        return Arbitraries.oneOf(
                mixed.map(text -> text + "社区"), mixed.map(text -> "𠮷" + text), Arbitraries.of("新兴社区"));
    }

    public static Arbitrary<Text> texts() {
        return Combinators.combine(names(), names().map(name -> name + "\u2028"))
                .as(Text::of);
    }

    public static Arbitrary<LocalDate> dates() {
        return Dates.dates().between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
    }

    public static Arbitrary<Period> periods() {
        return Combinators.combine(dates(), dates(), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((one, other, starts, ends) -> {
                    LocalDate from = one.isBefore(other) ? one : other;
                    LocalDate until = one.isBefore(other) ? other : one;
                    return Period.of(
                            Option.when(starts, from),
                            Option.when(ends, from.equals(until) ? until.plusDays(1) : until));
                });
    }
}

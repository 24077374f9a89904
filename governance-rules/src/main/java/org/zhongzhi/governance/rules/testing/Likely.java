package org.zhongzhi.governance.rules.testing;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.time.Period;

/**
 * What is likely of the things of a city, and what may be instead. Every choice is one among values that are there
 * already, since a city is made of hundreds of them.
 */
final class Likely {
    private static final int OTHERWISE = 30;

    private static final Seq<Period> PERIODS = Array.of(
            Period.from(LocalDate.of(2022, 6, 20)),
            Period.from(LocalDate.of(2024, 1, 1)),
            Period.from(LocalDate.of(2024, 12, 31)),
            Period.from(LocalDate.of(2025, 1, 1)),
            Period.of(Option.none(), Option.some(LocalDate.of(2024, 6, 30))),
            Period.of(LocalDate.of(2022, 6, 20), LocalDate.of(2024, 12, 31)),
            Period.of(LocalDate.of(2023, 12, 31), LocalDate.of(2025, 1, 1)),
            Period.of(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1)));

    private static final Seq<LocalDate> DAYS = Array.of(
            LocalDate.of(2021, 11, 10),
            LocalDate.of(2022, 5, 20),
            LocalDate.of(2022, 6, 10),
            LocalDate.of(2022, 6, 20),
            LocalDate.of(2023, 12, 30),
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2024, 3, 30),
            LocalDate.of(2024, 5, 30),
            LocalDate.of(2024, 6, 10),
            LocalDate.of(2024, 6, 30),
            LocalDate.of(2024, 9, 30),
            LocalDate.of(2024, 11, 30),
            LocalDate.of(2024, 12, 10),
            LocalDate.of(2024, 12, 31),
            LocalDate.of(2025, 2, 20));

    private Likely() {}

    /** Mostly the one value, at times any of several. */
    static <T> Arbitrary<T> usually(T natural, Iterable<? extends T> any) {
        List<Tuple2<Integer, T>> choices = new ArrayList<>();
        any.forEach(each -> choices.add(Tuple.of(1, each)));
        choices.add(0, Tuple.of(OTHERWISE * choices.size(), natural));
        return Arbitraries.frequency(choices);
    }

    /** Mostly nothing, at times any of several. */
    static <T> Arbitrary<Option<T>> rarely(Iterable<? extends T> any) {
        return usually(Option.none(), Array.ofAll(any).map(Option::<T>some));
    }

    /** Each of several as often as the other. */
    static <T> Arbitrary<T> any(Seq<T> values) {
        return Arbitraries.of(values.asJava());
    }

    /** Mostly in force on every date, at times begun or ended in between. */
    static Arbitrary<Period> period() {
        return usually(Period.always(), PERIODS);
    }

    /** Mostly in one period, at times in any other. */
    static Arbitrary<Period> period(Period natural) {
        return usually(natural, PERIODS.append(Period.always()));
    }

    /** As often always in force as begun in 2024, when the duties of a year do not bind yet. */
    static Arbitrary<Period> oldOrNew() {
        return any(Array.of(Period.always(), Period.from(LocalDate.of(2024, 1, 1))));
    }

    /** Days in the years of the article's targets and on their edges, many of them on a ten of the month. */
    static Arbitrary<LocalDate> day() {
        return any(DAYS);
    }

    /** Mostly there, at times missing. Shrinking tries first whether it is needed at all. */
    static Arbitrary<Option<Entity>> mostly(Arbitrary<? extends Entity> entity) {
        return there(20, entity);
    }

    /** As often there as missing. */
    static Arbitrary<Option<Entity>> maybe(Arbitrary<? extends Entity> entity) {
        return there(1, entity);
    }

    private static Arbitrary<Option<Entity>> there(int often, Arbitrary<? extends Entity> entity) {
        // Not a choice between two arbitraries: that looks the generator of the chosen one up each time, by all it
        // holds.
        return Combinators.combine(Arbitraries.frequency(Tuple.of(1, false), Tuple.of(often, true)), entity)
                .as(Option::<Entity>when);
    }

    /** All that are there. */
    static Arbitrary<List<Entity>> together(List<Arbitrary<Option<Entity>>> things) {
        return Combinators.combine(things)
                .as(all -> all.stream().flatMap(Option::toJavaStream).toList())
                .withoutEdgeCases();
    }
}

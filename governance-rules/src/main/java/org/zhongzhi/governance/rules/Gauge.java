package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Iterator;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Digest;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.Entries;
import org.zhongzhi.governance.model.Tally;
import org.zhongzhi.governance.model.identity.Classified;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.Quantified;
import org.zhongzhi.governance.model.territory.Headcount;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Measure.Pairing;

/** How a subject is measured. What is declared, and not left to a function, can be read from digests too. */
@FunctionalInterface
interface Gauge {
    Measured measured(Reading reading, Dossier subject);

    default void into(Reading reading, Dossier subject, int number, long[] low, long[] high) {
        Measured measured = measured(reading, subject);
        low[number] = measured.low();
        high[number] = measured.high();
    }

    /** The same over digests; null if every dossier has to be looked into. */
    default @Nullable Strip strip() {
        return null;
    }

    private static void put(int value, int number, long[] low, long[] high) {
        low[number] = value;
        high[number] = value;
    }

    /** Counts entities; for a verdict their number is enough. */
    record Count(BiFunction<Reading, Dossier, ? extends Iterable<? extends Entity>> entities) implements Gauge {
        @Override
        public Measured measured(Reading reading, Dossier subject) {
            Iterable<? extends Entity> counted = entities.apply(reading, subject);
            return counted instanceof Entries<? extends Entity> entries
                    ? Measured.count(entries)
                    : Measured.count(Array.ofAll(counted));
        }

        @Override
        public void into(Reading reading, Dossier subject, int number, long[] low, long[] high) {
            Iterable<? extends Entity> counted = entities.apply(reading, subject);
            put(
                    counted instanceof Entries<?> entries
                            ? entries.size()
                            : Iterator.ofAll(counted).size(),
                    number,
                    low,
                    high);
        }
    }

    /** Counts entities of one type. */
    record CountOfType(Class<? extends Entity> type) implements Gauge {
        @Override
        public Measured measured(Reading reading, Dossier subject) {
            return Measured.count(reading.inForce(subject, type));
        }

        @Override
        public void into(Reading reading, Dossier subject, int number, long[] low, long[] high) {
            put(reading.inForce(subject, type).size(), number, low, high);
        }

        @Override
        public Strip strip() {
            return new CountStrip(digest -> digest.tally(type));
        }
    }

    /** Counts entities of one type and kind. */
    record CountOfKind<K extends Enum<K> & Coded, T extends Classified<K>>(Class<T> type, K kind) implements Gauge {
        @Override
        public Measured measured(Reading reading, Dossier subject) {
            return Measured.count(reading.inForce(subject, type, kind));
        }

        @Override
        public void into(Reading reading, Dossier subject, int number, long[] low, long[] high) {
            put(reading.inForce(subject, type, kind).size(), number, low, high);
        }

        @Override
        public Strip strip() {
            return new CountStrip(digest -> digest.tally(type, kind));
        }
    }

    /** Reads the latest headcount of a place. */
    record Latest(HeadcountSubject counted, Text missing) implements Gauge {
        @Override
        public Measured measured(Reading reading, Dossier place) {
            return reading.latest(place, counted)
                    .map(latest -> Measured.of(latest.count(), latest))
                    .getOrElse(() -> Measured.unknown(0, Array.<EntityId>empty(), missing));
        }

        @Override
        public Strip strip() {
            return new FigureStrip(digest -> digest.tally(Headcount.class, counted), Measured.UNBOUNDED);
        }
    }

    /** Takes figures together. */
    record Figures<K extends Enum<K> & Coded, T extends Classified<K> & Quantified>(
            Class<T> type, K kind, LongBinaryOperator together, Text missing) implements Gauge {
        @Override
        public Measured measured(Reading reading, Dossier subject) {
            Entries<T> entries = reading.inForce(subject, type, kind);
            long all = -1;
            boolean isKnown = true;
            for (Quantified each : entries) {
                if (each.figure() < 0) {
                    isKnown = false;
                } else {
                    all = all < 0 ? each.figure() : together.applyAsLong(all, each.figure());
                }
            }
            long least = Math.max(0, all);
            return isKnown ? Measured.of(least, entries) : Measured.unknown(least, entries.map(Entity::id), missing);
        }

        @Override
        public Strip strip() {
            return new FigureStrip(digest -> digest.tally(type, kind), 0);
        }
    }

    /** Counts pairs among the entries of one type. */
    record Pairs<T extends Entity, A>(Class<T> type, BiFunction<Reading, T, Option<A>> attribute, Pairing<A> condition)
            implements Gauge {
        @Override
        public Measured measured(Reading reading, Dossier subject) {
            Set<EntityId> paired = new LinkedHashSet<>();
            int pairs = pairs(reading, subject, (one, other) -> {
                paired.add(one.id());
                paired.add(other.id());
            });
            return Measured.of(pairs, paired);
        }

        @Override
        public void into(Reading reading, Dossier subject, int number, long[] low, long[] high) {
            put(pairs(reading, subject, (one, other) -> {}), number, low, high);
        }

        private int pairs(Reading reading, Dossier subject, BiConsumer<T, T> found) {
            Entries<T> all = reading.inForce(subject, type);
            if (all.size() < 2) {
                return 0;
            }
            List<T> entries = new ArrayList<>(2);
            List<A> attributes = new ArrayList<>(2);
            int pairs = 0;
            for (T entry : all) {
                Option<A> known = attribute.apply(reading, entry);
                if (known.isDefined()) {
                    A mine = known.get();
                    for (int i = 0; i < attributes.size(); i++) {
                        if (condition.holds(reading, attributes.get(i), mine)) {
                            found.accept(entries.get(i), entry);
                            pairs++;
                        }
                    }
                    entries.add(entry);
                    attributes.add(mine);
                }
            }
            return pairs;
        }

        @Override
        public Strip strip() {
            return new PairStrip(digest -> digest.tally(type));
        }
    }

    /** Finds a tally in a digest. */
    @FunctionalInterface
    interface Finder {
        @Nullable
        Tally in(Digest digest);
    }

    /** Over a tally. */
    abstract class TallyStrip implements Strip {
        private final Finder finder;
        private @Nullable Tally tally;

        private TallyStrip(Finder finder) {
            this.finder = finder;
        }

        @Override
        public final void turnTo(Digest digest) {
            tally = finder.in(digest);
        }

        @Override
        public final boolean into(int at, int number, long[] low, long[] high) {
            Tally found = tally;
            return found != null && into(found, at, number, low, high);
        }

        abstract boolean into(Tally tally, int at, int number, long[] low, long[] high);
    }

    /** Reads how many there are. */
    final class CountStrip extends TallyStrip {
        private CountStrip(Finder finder) {
            super(finder);
        }

        @Override
        boolean into(Tally tally, int at, int number, long[] low, long[] high) {
            int count = tally.count(at);
            put(count, number, low, high);
            return count < Tally.MANY;
        }
    }

    /** Reads the figure of the only one. */
    final class FigureStrip extends TallyStrip {
        /** The most that it can be where there is none. */
        private final long mostOfNone;

        private FigureStrip(Finder finder, long mostOfNone) {
            super(finder);
            this.mostOfNone = mostOfNone;
        }

        @Override
        boolean into(Tally tally, int at, int number, long[] low, long[] high) {
            int count = tally.count(at);
            long figure = count == 1 ? tally.figure(at) : -1;
            low[number] = Math.max(0, figure);
            high[number] = count == 0 ? mostOfNone : figure < 0 ? Measured.UNBOUNDED : figure;
            return count <= 1;
        }
    }

    /** Passes over those on which no two entries hang. */
    final class PairStrip extends TallyStrip {
        private PairStrip(Finder finder) {
            super(finder);
        }

        @Override
        boolean into(Tally tally, int at, int number, long[] low, long[] high) {
            put(0, number, low, high);
            return tally.count(at) < 2;
        }
    }
}

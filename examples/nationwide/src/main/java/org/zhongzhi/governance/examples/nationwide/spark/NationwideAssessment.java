package org.zhongzhi.governance.examples.nationwide.spark;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.zhongzhi.governance.examples.nationwide.border.ForeignName;
import org.zhongzhi.governance.examples.nationwide.border.Groups;
import org.zhongzhi.governance.examples.nationwide.border.Name;
import org.zhongzhi.governance.examples.nationwide.border.Parcel;
import org.zhongzhi.governance.examples.nationwide.country.City;
import org.zhongzhi.governance.examples.nationwide.country.CityData;
import org.zhongzhi.governance.examples.nationwide.country.Country;
import org.zhongzhi.governance.rules.OutcomeKind;

/**
 * The country, assessed. Each city is a partition; what no city can judge alone is judged in a second pass, in which each
 * partition has the groups of some persons. The result is that of one assessment of everything together.
 *
 * <ol>
 *   <li>Each city says what it names without holding it; that is little, and every partition gets all of it.
 *   <li>Each city judges its subjects, except where the reading of a rule comes to something named across cities: there it
 *       sends on what it holds of the matter.
 *   <li>What was sent is brought together by person (or whatever else is named across cities; persons who meet in one
 *       subject come together), and the open subjects are judged.
 * </ol>
 */
public final class NationwideAssessment implements AutoCloseable {
    private final JavaRDD<Piece> first;
    private final JavaRDD<Piece> second;
    private final List<Broadcast<?>> shared;
    private final Tally tally;
    private final Work work;

    private NationwideAssessment(
            JavaRDD<Piece> first, JavaRDD<Piece> second, List<Broadcast<?>> shared, Tally tally, Work work) {
        this.first = first;
        this.second = second;
        this.shared = shared;
        this.tally = tally;
        this.work = work;
    }

    /**
     * What the assessment took.
     *
     * @param naming the time until it was known what is named across cities
     * @param firstPass the time of the first pass
     * @param secondPass the time of the second pass
     * @param data how long cores were busy with getting data in both passes, one after the other
     * @param judging how long cores were busy with judging in both passes
     * @param names how many things are named across cities
     * @param groups how many groups they make
     * @param secondFindings how many findings were left to the second pass
     */
    public record Work(
            Duration naming,
            Duration firstPass,
            Duration secondPass,
            Duration data,
            Duration judging,
            int names,
            int groups,
            long secondFindings) {
        /**
         * The time of everything.
         *
         * @return the sum of the times
         */
        public Duration total() {
            return naming.plus(firstPass).plus(secondPass);
        }
    }

    /**
     * Assesses a country.
     *
     * @param spark where it is done
     * @param country the country
     * @param data the data of its cities
     * @param asOf the date
     * @param kept of which kinds findings are kept as rows; all are counted
     * @return the assessment; to be closed, which frees the rows and what the partitions share
     */
    public static NationwideAssessment of(
            JavaSparkContext spark, Country country, CityData data, LocalDate asOf, Set<OutcomeKind> kept) {
        Task task = Task.of(country, data, asOf, kept);
        JavaRDD<City> cities =
                spark.parallelize(country.cities(), country.cities().size());

        long started = System.nanoTime();
        Set<ForeignName> names = new HashSet<>(
                cities.mapPartitions(each -> flat(each, task::foreignNames)).collect());
        long named = System.nanoTime();

        Broadcast<List<ForeignName>> border = spark.broadcast(List.copyOf(names));
        JavaRDD<Piece> first = cities.mapPartitions(each -> flat(each, city -> task.judge(city, border.value())))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        Piece.Counted inFirst = counted(first);
        long firstDone = System.nanoTime();

        Groups groups = new Groups();
        Set<Name> tied = new HashSet<>();
        for (List<Name> each : parcels(first).map(Parcel::names).collect()) {
            groups.tie(each);
            tied.addAll(each);
        }
        Map<Name, String> keyByName = groups.keysOf(tied);
        int groupCount = new HashSet<>(keyByName.values()).size();
        Broadcast<Map<Name, String>> keys = spark.broadcast(keyByName);
        JavaRDD<Piece> second = parcels(first)
                .groupBy(parcel -> keys.value().getOrDefault(parcel.names().get(0), ""), partitions(spark, groupCount))
                .values()
                .mapPartitions(each -> flat(each, task::judge))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        Piece.Counted inSecond = counted(second);
        long secondDone = System.nanoTime();

        Piece.Counted both = inFirst.plus(inSecond);
        Work work = new Work(
                Duration.ofNanos(named - started),
                Duration.ofNanos(firstDone - named),
                Duration.ofNanos(secondDone - firstDone),
                Duration.ofNanos(both.dataNanos()),
                Duration.ofNanos(both.judgingNanos()),
                names.size(),
                groupCount,
                inSecond.tally().findings());
        return new NationwideAssessment(first, second, List.of(border, keys), both.tally(), work);
    }

    /** Enough for every core to have some work left when others end, and none without a group. */
    private static int partitions(JavaSparkContext spark, int groups) {
        return Math.max(1, Math.min(groups, spark.defaultParallelism() * 4));
    }

    private static JavaRDD<Parcel> parcels(JavaRDD<Piece> pieces) {
        return pieces.filter(Piece.Left.class::isInstance).map(piece -> ((Piece.Left) piece).parcel());
    }

    private static Piece.Counted counted(JavaRDD<Piece> pieces) {
        return pieces.filter(Piece.Counted.class::isInstance).map(Piece.Counted.class::cast).collect().stream()
                .reduce(Piece.Counted.nothing(), Piece.Counted::plus);
    }

    /** Works through a partition, one element after the other and none before it is asked for. */
    private static <T, R> Iterator<R> flat(Iterator<T> elements, Function<T, ? extends Collection<R>> step) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(elements, Spliterator.ORDERED), false)
                .flatMap(each -> step.apply(each).stream())
                .iterator();
    }

    /**
     * All findings, counted.
     *
     * @return the counts by rule and kind
     */
    public Tally tally() {
        return tally;
    }

    /**
     * What it took.
     *
     * @return times and numbers
     */
    public Work work() {
        return work;
    }

    /**
     * The findings that were kept.
     *
     * @return a row for each, in no particular order
     */
    public JavaRDD<FindingRow> rows() {
        return first.union(second).filter(Piece.Found.class::isInstance).map(piece -> ((Piece.Found) piece).row());
    }

    @Override
    public void close() {
        first.unpersist(false);
        second.unpersist(false);
        shared.forEach(Broadcast::destroy);
    }
}

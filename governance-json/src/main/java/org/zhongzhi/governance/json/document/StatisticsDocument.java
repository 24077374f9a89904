package org.zhongzhi.governance.json.document;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Form;
import org.zhongzhi.governance.json.codec.Holder;
import org.zhongzhi.governance.json.codec.MapCodec;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.Parts;
import org.zhongzhi.governance.json.codec.Scalars;
import org.zhongzhi.governance.json.codec.SeqCodec;
import org.zhongzhi.governance.json.codec.StringCodec;
import org.zhongzhi.governance.json.codec.WholeCodec;
import org.zhongzhi.governance.json.statistics.Basis;
import org.zhongzhi.governance.json.statistics.CaseStatistics;
import org.zhongzhi.governance.json.statistics.Dimension;
import org.zhongzhi.governance.json.statistics.Figure;
import org.zhongzhi.governance.json.statistics.Figures;
import org.zhongzhi.governance.json.statistics.Group;
import org.zhongzhi.governance.json.statistics.HandlingTimes;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;

/**
 * Statistics of cases as a document: the basis, the figures of all cases, and those of each group. Handling times stand as how many
 * there are by the first minute of their bucket; median and ninth decile follow from these and have to agree with them.
 */
public final class StatisticsDocument {
    static final String FORMAT = "zhongzhi/case-statistics/1";

    private static final StringCodec<ZoneId> ZONE =
            StringCodec.of("a time zone in a string, as Asia/Shanghai", StatisticsDocument::zone, ZoneId::getId);

    private static final StringCodec<YearMonth> MONTH = StringCodec.of(
                    "a month in a string (YYYY-MM)", StatisticsDocument::month, YearMonth::toString)
            .formed(Form.MONTH);

    private static final StringCodec<Long> MINUTES = StringCodec.of(
                    "a whole number of minutes in a string", StatisticsDocument::minutes, String::valueOf)
            .formed(Form.DIGITS);

    private static final Codec<Dimension> DIMENSION = StringCodec.words("a dimension", Dimension.values());

    /** What is said of the handling times of every document, for whoever reads one without the library. */
    private static final Codec<Boolean> SKETCH = ObjectCodec.<Boolean, Holder<Integer, Integer>>of(
                    "how handling times are kept", Holder::new, parts -> true)
            .constant("type", "hdrHistogram")
            .constant("unit", "minute")
            .required(
                    "significantDigits",
                    only(HandlingTimes.SIGNIFICANT_DIGITS),
                    all -> HandlingTimes.SIGNIFICANT_DIGITS,
                    Holder::first)
            .required(
                    "errorPercent",
                    only(HandlingTimes.ERROR_PERCENT),
                    all -> HandlingTimes.ERROR_PERCENT,
                    Holder::second);

    private static final Codec<HandlingTimes> HANDLING_TIME =
            ObjectCodec.<HandlingTimes, Parts<Map<Long, Long>, Long, Long, Void, Void>>of(
                            "handling times", Parts::new, parts -> times(parts.first(), parts.second(), parts.third()))
                    .required(
                            "counts",
                            new MapCodec<>(MINUTES, Values.COUNT.between(1, Figures.MOST)).atLeastOne(),
                            HandlingTimes::counts,
                            Parts::first)
                    .required("median", Values.COUNT, each -> each.median().get(), Parts::second)
                    .required(
                            "ninthDecile",
                            Values.COUNT,
                            each -> each.ninthDecile().get(),
                            Parts::third);

    private static final Codec<Figures> FIGURES = Array.of(Figure.values())
            .foldLeft(
                    ObjectCodec.<Figures, Counts>of("figures", Counts::new, Counts::figures),
                    (codec, figure) -> codec.optional(
                            figure.code(),
                            Values.COUNT.between(0, Figures.MOST),
                            figures -> figures.count(figure),
                            (counts, count) -> counts.take(figure, count),
                            0L))
            .optional("handlingTime", HANDLING_TIME, Figures::handlingTime, Counts::take, HandlingTimes.none());

    private static final Codec<CaseStatistics.Row> ROW =
            ObjectCodec.<CaseStatistics.Row, Parts<Dimension, Option<String>, Figures, Void, Void>>of(
                            "a group of cases",
                            Parts::new,
                            parts -> new CaseStatistics.Row(new Group(parts.first(), parts.second()), parts.third()))
                    .required("dimension", DIMENSION, row -> row.group().dimension(), Parts::first)
                    .optional(
                            "code",
                            Scalars.TEXT.formed(Form.LINE),
                            row -> row.group().code(),
                            Parts::second)
                    .required("figures", FIGURES, CaseStatistics.Row::figures, Parts::third);

    /** How the document stands. */
    public static final Codec<CaseStatistics> CODEC = ObjectCodec.<CaseStatistics, Whole>of(
                    "statistics of cases", Whole::new, Whole::statistics)
            .format("format", FORMAT, Documents.format(FORMAT))
            .required("at", CaseValues.INSTANT, each -> basis(each).at(), (whole, at) -> whole.basis.first(at))
            .required("zone", ZONE, each -> basis(each).zone(), (whole, zone) -> whole.basis.second(zone))
            .required(
                    "level",
                    Words.DIVISION_LEVEL,
                    each -> basis(each).level(),
                    (whole, level) -> whole.basis.third(level))
            .optional("month", MONTH, each -> basis(each).month(), (whole, month) -> whole.basis.fourth(month))
            .required("handlingTimes", SKETCH, each -> true, (whole, known) -> {})
            .required("total", FIGURES, CaseStatistics::total, (whole, total) -> whole.figures.first(total))
            .required(
                    "groups",
                    new SeqCodec<>(new Counted<>(ROW)),
                    CaseStatistics::rows,
                    (whole, rows) -> whole.figures.second(rows));

    private StatisticsDocument() {}

    private static Basis basis(CaseStatistics statistics) {
        return statistics
                .basis()
                .getOrElseThrow(() -> new InvalidValueException(
                        "Statistics of nothing rest on nothing: expected some that were counted"));
    }

    private static Codec<Integer> only(int number) {
        return WholeCodec.of(
                        "the number " + number,
                        found -> {
                            Check.that(found == number, "Found the number %s: expected %s", found, number);
                            return number;
                        },
                        each -> each)
                .between(number, number);
    }

    private static HandlingTimes times(Map<Long, Long> counts, long median, long ninthDecile) {
        Check.that(!counts.isEmpty(), "The handling times count none: expected them to be left out");
        HandlingTimes times = HandlingTimes.counted(counts);
        Check.that(
                times.median().contains(median) && times.ninthDecile().contains(ninthDecile),
                "The median is %s and the ninth decile %s: expected %s and %s by the counts",
                median,
                ninthDecile,
                times.median().get(),
                times.ninthDecile().get());
        return times;
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            throw new InvalidValueException("There is no time zone of this name: expected one as Asia/Shanghai");
        }
    }

    private static YearMonth month(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            if (text.length() == "YYYY-MM".length()) {
                return month;
            }
        } catch (DateTimeException noMonth) {
            throw noMonth();
        }
        throw noMonth();
    }

    private static InvalidValueException noMonth() {
        return new InvalidValueException("Found no month: expected the form YYYY-MM");
    }

    private static Long minutes(String text) {
        try {
            long minutes = Long.parseLong(text);
            if (minutes >= 0 && String.valueOf(minutes).equals(text)) {
                return minutes;
            }
        } catch (NumberFormatException noNumber) {
            throw noMinutes();
        }
        throw noMinutes();
    }

    private static InvalidValueException noMinutes() {
        return new InvalidValueException("Found no number of minutes: expected digits alone, as \"120\"");
    }

    /** Figures while they are read. */
    private static final class Counts {
        private Map<Figure, Long> counts = HashMap.empty();
        private HandlingTimes times = HandlingTimes.none();

        void take(Figure figure, long count) {
            counts = counts.put(figure, count);
        }

        void take(HandlingTimes handlingTime) {
            times = handlingTime;
        }

        Figures figures() {
            return Figures.of(counts, times);
        }
    }

    /** Statistics while they are read. */
    private static final class Whole {
        private final Parts<Instant, ZoneId, DivisionLevel, Option<YearMonth>, Void> basis = new Parts<>();
        private final Holder<Figures, Seq<CaseStatistics.Row>> figures = new Holder<>();

        CaseStatistics statistics() {
            return CaseStatistics.of(
                    new Basis(basis.first(), basis.second(), basis.third(), basis.fourth()),
                    figures.first(),
                    figures.second());
        }
    }
}

package org.zhongzhi.governance.json.document;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Mapped;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.Parts;
import org.zhongzhi.governance.json.codec.Scalars;
import org.zhongzhi.governance.json.codec.SeqCodec;
import org.zhongzhi.governance.model.time.Holiday;
import org.zhongzhi.governance.model.time.HolidayYear;
import org.zhongzhi.governance.model.value.Check;

/**
 * The holidays of a year as files of others have them: {@code {year, days: [{name, date, isOffDay}]}}, one entry for each day
 * that is not as the week has it. Days of the same name are one holiday; a name may be left out.
 */
public final class HolidayDocument {
    /** Of days without a name. */
    private static final String UNNAMED = "节假日";

    private static final Codec<Day> DAY = ObjectCodec.<Day, Parts<Option<String>, LocalDate, Boolean, Void, Void>>of(
                    "a day",
                    Parts::new,
                    parts -> new Day(parts.first().getOrElse(UNNAMED), parts.second(), parts.third()))
            .optional("name", Scalars.TEXT, day -> Option.some(day.name()), Parts::first)
            .required("date", Scalars.DATE, Day::date, Parts::second)
            .required("isOffDay", Scalars.BOOLEAN, Day::isOff, Parts::third);

    /** The holidays of a year. What else such files tell (their schema and the papers they go by) is read over. */
    public static final Codec<HolidayYear> CODEC = new Mapped<>(
            ObjectCodec.<Year, Parts<Integer, Seq<Day>, Option<String>, Option<String>, Seq<String>>>of(
                            "the holidays of a year", Parts::new, parts -> new Year(parts.first(), parts.second()))
                    .required("year", Values.SMALL_COUNT, Year::year, Parts::first)
                    .required("days", new SeqCodec<>(DAY), Year::days, Parts::second)
                    .optional("$schema", Scalars.TEXT, year -> Option.none(), Parts::third)
                    .optional("$id", Scalars.TEXT, year -> Option.none(), Parts::fourth)
                    .optional(
                            "papers", new SeqCodec<>(Scalars.TEXT), year -> Array.empty(), Parts::fifth, Array.empty()),
            Year::holidays,
            Year::of);

    private HolidayDocument() {}

    private record Day(String name, LocalDate date, boolean isOff) {}

    private record Year(int year, Seq<Day> days) {
        static Year of(HolidayYear year) {
            return new Year(
                    year.year(),
                    year.holidays()
                            .flatMap(holiday -> holiday.daysOff()
                                    .toArray()
                                    .map(date -> new Day(holiday.name(), date, true))
                                    .appendAll(holiday.makeUpDays()
                                            .toArray()
                                            .map(date -> new Day(holiday.name(), date, false))))
                            .sortBy(Day::date));
        }

        HolidayYear holidays() {
            Set<LocalDate> known = HashSet.empty();
            for (Day day : days) {
                Check.that(!known.contains(day.date()), "The day %s stands twice: expected each day once", day.date());
                known = known.add(day.date());
            }
            Map<String, Seq<Day>> byName = days.groupBy(Day::name).mapValues(each -> each);
            return HolidayYear.of(
                    year,
                    byName.map(named -> Holiday.of(
                            named._1,
                            named._2.filter(Day::isOff).map(Day::date),
                            named._2.reject(Day::isOff).map(Day::date))));
        }
    }
}

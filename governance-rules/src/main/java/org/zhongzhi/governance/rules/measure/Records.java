package org.zhongzhi.governance.rules.measure;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.rules.Measured;
import org.zhongzhi.governance.rules.Reading;

/**
 * What is on record, by year and by interval. A duty of every calendar year counts as kept from the day on which it is
 * done until the end of the next year, since until then the next time is not overdue.
 */
final class Records {
    private Records() {}

    /**
     * The activities of the calendar year; while it has none, those of the year before.
     *
     * @param subject the dossier of what the activities name
     */
    static Seq<Activity> ofYear(Reading reading, Dossier subject, ActivityKind kind) {
        return ofYear(reading, Array.ofAll(reading.inForce(subject, Activity.class, kind)));
    }

    static Seq<Activity> ofYear(Reading reading, Seq<Activity> activities) {
        if (activities.isEmpty()) {
            return activities;
        }
        int year = reading.year();
        Seq<Activity> current = of(activities, year);
        return current.isEmpty() ? of(activities, year - 1) : current;
    }

    private static Seq<Activity> of(Seq<Activity> activities, int year) {
        return activities.filter(each -> each.date().getYear() == year);
    }

    /** Whether something was in force on the last day of the last calendar year, so that the duties of a year bind it. */
    static boolean wasInForceLastYear(Reading reading, Dated thing) {
        return thing.period().contains(LocalDate.of(reading.year() - 1, 12, 31));
    }

    /** How many months have begun since the latest of some activities; 0 if there is none. */
    static Measured monthsSinceLatest(Reading reading, Seq<Activity> activities) {
        Option<Activity> latest = activities.maxBy(Activity::date);
        return latest.map(each -> Measured.of(reading.monthsBegunSince(each.date()), each))
                .getOrElse(Measured::none);
    }
}

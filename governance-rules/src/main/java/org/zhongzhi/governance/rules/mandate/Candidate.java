package org.zhongzhi.governance.rules.mandate;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Comparator;
import org.zhongzhi.governance.model.mandate.SupplyId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Text;

/**
 * A resource or project that could answer a need, with what speaks for it. The better candidate comes first: one that can be
 * had at once before one that has to be waited for, one that meets all of what is needed before one that meets a part, the
 * nearer before the farther, one that is for less else before one that is for more, and of equals the one whose identifier
 * comes first.
 *
 * @param supply the resource or project
 * @param matters for how many matters it is, the needed one among them: 1 or more
 * @param place where it can be had: at the place of the need or above
 * @param steps how many steps above the place of the need that is: 0 at the place itself
 * @param period when it can be had and is needed, from the day of the question on
 * @param free how much of it is promised to nobody on any day of that period: 1 or more
 * @param needed how much is still needed: 1 or more
 * @param asOf the day of the question
 */
public record Candidate(
        SupplyId supply, int matters, PlaceId place, int steps, Period period, long free, long needed, LocalDate asOf)
        implements Comparable<Candidate> {
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(
                    (Candidate each) -> each.period().firstDay())
            .thenComparing(each -> !each.isEnough())
            .thenComparing(Candidate::steps)
            .thenComparing(Candidate::matters)
            .thenComparing(Candidate::supply);

    /**
     * Whether it meets all that is still needed.
     *
     * @return true if no less is free than is needed
     */
    public boolean isEnough() {
        return free >= needed;
    }

    /**
     * How much of it would go to the need.
     *
     * @return what is needed, or what is free if that is less
     */
    public long meets() {
        return Math.min(free, needed);
    }

    /** The same where less is needed. */
    Candidate needing(long less) {
        return new Candidate(supply, matters, place, steps, period, free, less, asOf);
    }

    /**
     * What speaks for it: what it is for, where it is, when it can be had, and how much of it is free.
     *
     * @return the four reasons, in both languages
     */
    public Seq<Text> reasons() {
        return Array.of(kind(), distance(), time(), capacity());
    }

    private Text kind() {
        return switch (matters) {
            case 1 -> Text.of("专用于该事项", "for this matter alone");
            case 2 -> Text.of("可用于该事项和另1类事项", "for this and one other matter");
            default -> Text.of("可用于该事项和另" + (matters - 1) + "类事项", "for this and " + (matters - 1) + " other matters");
        };
    }

    private Text distance() {
        return switch (steps) {
            case 0 -> Text.of("就在当地", "at the place itself");
            case 1 -> Text.of("在上一级（" + place + "）", "one step up (" + place + ")");
            default -> Text.of("在上" + steps + "级（" + place + "）", steps + " steps up (" + place + ")");
        };
    }

    private Text time() {
        LocalDate from = LocalDate.ofEpochDay(period.firstDay());
        Text start = from.equals(asOf) ? Text.of("即日可用", "at once") : Text.of("自" + from + "起可用", "from " + from);
        return period.until()
                .map(end -> Text.of(
                        start.chinese() + "，至" + end.minusDays(1) + "止",
                        start.english() + " until " + end.minusDays(1)))
                .getOrElse(start);
    }

    private Text capacity() {
        return isEnough()
                ? Text.of("余量" + free + "，足够所需的" + needed, free + " free, enough for the " + needed + " needed")
                : Text.of("余量" + free + "，不足所需的" + needed, free + " free of the " + needed + " needed");
    }

    @Override
    public int compareTo(Candidate other) {
        return BEST_FIRST.compare(this, other);
    }
}

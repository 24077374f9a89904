package org.zhongzhi.governance.rules.mandate;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.value.Text;

/** Who leads a matter at a place on a day and who helps, by which items of which lists; or why nobody does. */
public final class Responsibility {
    private final Names names;
    private final MatterCode matter;
    private final PlaceId place;
    private final LocalDate asOf;
    private final Option<Assignment> assignment;
    private final Seq<PassedOver> passedOver;

    Responsibility(
            Names names,
            MatterCode matter,
            PlaceId place,
            LocalDate asOf,
            Option<Assignment> assignment,
            Seq<PassedOver> passedOver) {
        this.names = names;
        this.matter = matter;
        this.place = place;
        this.asOf = asOf;
        this.assignment = assignment;
        this.passedOver = passedOver;
    }

    /**
     * Whom the lists of a division name.
     *
     * @param division the division whose lists they are
     * @param items the items that name them, all of one kind, ordered by identifier
     * @param leads who leads: one, or several where the lists overlap; ordered by identifier
     * @param helpers who helps and does not lead, ordered by identifier
     */
    public record Assignment(
            DivisionCode division, Seq<ListedItem> items, Seq<OrganizationId> leads, Seq<OrganizationId> helpers) {
        /**
         * Whether the lists leave open who leads.
         *
         * @return true if they name several bodies
         */
        public boolean isContested() {
            return leads.size() > 1;
        }
    }

    /**
     * What it is about.
     *
     * @return the matter that was asked for
     */
    public MatterCode matter() {
        return matter;
    }

    /**
     * Where.
     *
     * @return the place that was asked for
     */
    public PlaceId place() {
        return place;
    }

    /**
     * When.
     *
     * @return the day that was asked for
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Whom the lists name.
     *
     * @return the assignment at the lowest level that has one, or none if nobody is responsible
     */
    public Option<Assignment> assignment() {
        return assignment;
    }

    /**
     * Who leads.
     *
     * @return the leading bodies, ordered by identifier; empty if nobody is responsible
     */
    public Seq<OrganizationId> leads() {
        return assignment.map(Assignment::leads).getOrElse(Array::empty);
    }

    /**
     * Who helps.
     *
     * @return the helping bodies, ordered by identifier; empty if nobody is responsible
     */
    public Seq<OrganizationId> helpers() {
        return assignment.map(Assignment::helpers).getOrElse(Array::empty);
    }

    /**
     * The levels that were passed over on the way up.
     *
     * @return the places with the reasons, the lowest first; if nobody is responsible, why at every level
     */
    public Seq<PassedOver> passedOver() {
        return passedOver;
    }

    /**
     * The answer in a sentence.
     *
     * @param locale the language: Chinese for zh, else English
     * @return the answer with the items of the lists, or the reasons at every level
     */
    public String explain(Locale locale) {
        return message().in(locale);
    }

    /**
     * The answer in a sentence.
     *
     * @return the sentence in both languages
     */
    public Text message() {
        Text where = names.of(place);
        Text what = assignment.map(this::told).getOrElse(() -> Text.of("无单位负责", "nobody is responsible"));
        Seq<Text> way = passedOver.map(this::told);
        return Text.of(
                where.chinese() + "的事项" + matter + "（" + asOf + "）：" + what.chinese() + "。"
                        + ending(way.map(Text::chinese), "未落实的层级：", "；", "。"),
                "Matter " + matter + " at " + where.english() + " on " + asOf + ": " + what.english() + "."
                        + ending(way.map(Text::english), " Passed over: ", "; ", "."));
    }

    private Text told(Assignment found) {
        Text division = names.of(found.division());
        Seq<Text> leads = found.leads().map(names::of);
        Seq<Text> helpers = found.helpers().map(names::of);
        Seq<Text> items = found.items().map(ListedItem::inWords);
        return Text.of(
                leads.map(Text::chinese).mkString("、")
                        + (found.isContested() ? "均为牵头单位，未定由谁牵头" : "牵头")
                        + ending(helpers.map(Text::chinese), "，", "、", "协助")
                        + "。依据：" + division.chinese()
                        + items.map(Text::chinese).mkString("、"),
                (found.isContested() ? "several bodies lead, and which of them is open: " : "led by ")
                        + leads.map(Text::english).mkString(", ")
                        + ending(helpers.map(Text::english), "; helped by ", ", ", "")
                        + "; by " + items.map(Text::english).mkString(", ") + " of " + division.english());
    }

    private Text told(PassedOver passed) {
        Text where = names.of(passed.place());
        Text reason = passed.reason().label();
        Seq<Text> because = passed.because().map(names::of);
        return Text.of(
                where.chinese() + reason.chinese() + ending(because.map(Text::chinese), "（见", "、", "）"),
                where.english() + " " + reason.english() + ending(because.map(Text::english), " (see ", ", ", ")"));
    }

    /** What is added to a sentence if there is anything to add. */
    private static String ending(Seq<String> parts, String before, String between, String after) {
        return parts.isEmpty() ? "" : parts.mkString(before, between, after);
    }

    @Override
    public String toString() {
        return message().english();
    }
}

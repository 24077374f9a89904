package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.format.DateTimeFormatter;
import org.zhongzhi.governance.json.statistics.Basis;
import org.zhongzhi.governance.json.statistics.CaseStatistics;
import org.zhongzhi.governance.json.statistics.Dimension;
import org.zhongzhi.governance.json.statistics.Figure;
import org.zhongzhi.governance.json.statistics.Figures;
import org.zhongzhi.governance.json.statistics.Group;
import org.zhongzhi.governance.json.statistics.HandlingTimes;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldType;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.value.Text;

/**
 * Statistics of cases in lines of text.
 *
 * @param language the reader's language
 * @param procedures the procedures, for the words of categories and channels; of several versions the last
 * @param by what to tell them by; nothing for everything
 */
record StatisticsText(Language language, Seq<Procedure> procedures, Seq<Dimension> by) {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Seq<Figure> COUNTED = Array.of(
            Figure.REPORTED,
            Figure.REGISTERED,
            Figure.DISPATCHED,
            Figure.HANDLED,
            Figure.CLOSED,
            Figure.DUE,
            Figure.DUE_CLOSED,
            Figure.ON_TIME,
            Figure.RETURNED,
            Figure.REWORK,
            Figure.SATISFIED);
    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;

    /** What they are of, a table for each dimension, and how exact the times are. */
    Seq<String> of(CaseStatistics statistics) {
        Seq<Dimension> dimensions = by.isEmpty() ? Array.of(Dimension.values()) : by.distinct();
        Seq<CaseStatistics.Row> rows = dimensions.flatMap(statistics::by);
        Seq<Seq<String>> cells = Array.<Seq<String>>of(head())
                .append(row(in(Text.of("合计", "total")), statistics.total()))
                .appendAll(rows.map(each -> row(name(each.group()), each.figures())));
        long undated = statistics.total().count(Figure.UNDATED);
        return Array.of(statistics.basis().map(this::title).getOrElse(""))
                .appendAll(TextTable.lines(cells))
                .append(in(Text.of(
                        "办理时长：自首次立案至结案；承办单位自首次派遣至处置完毕。中位数和九成位数比实际值至多高" + HandlingTimes.ERROR_PERCENT + "%。",
                        "Handling time: from the first registration to the closing; of a body, from when it was first given work to when"
                                + " it was done. Median and 90th percentile are at most " + HandlingTimes.ERROR_PERCENT
                                + "% above the exact ones.")))
                .appendAll(
                        undated == 0
                                ? Array.empty()
                                : Array.of(in(Text.of(
                                        undated + "个案件的期限超出工作日历，未计入应结。",
                                        "The calendar does not hold the limits of " + undated
                                                + (undated == 1 ? " case, which is" : " cases, which are")
                                                + " not among those due."))));
    }

    private String title(Basis basis) {
        String moment = MINUTES.format(basis.at().atZone(basis.zone()));
        return in(Text.of(
                "案件统计 · " + basis.month().map(each -> each + " · ").getOrElse("") + "截至" + moment,
                "Statistics of cases · "
                        + basis.month().map(each -> each + " · ").getOrElse("") + "as of " + moment));
    }

    private Seq<String> head() {
        return Array.of("")
                .appendAll(COUNTED.map(each -> in(each.label())))
                .append(in(Text.of("结案率", "closing rate")))
                .append(in(Text.of("按期率", "on-time rate")))
                .append(in(Text.of("满意率", "satisfaction")))
                .append(in(Text.of("时长中位数", "median time")))
                .append(in(Text.of("时长九成位数", "90th percentile")));
    }

    private Seq<String> row(String name, Figures figures) {
        return Array.of(name)
                .appendAll(COUNTED.map(each -> String.valueOf(figures.count(each))))
                .append(figures.closingRate().toString())
                .append(figures.onTimeRate().toString())
                .append(figures.satisfactionRate().toString())
                .append(time(figures.handlingTime().median()))
                .append(time(figures.handlingTime().ninthDecile()));
    }

    private String time(Option<Long> minutes) {
        return minutes.map(each -> each >= DAY
                        ? each / DAY
                                + in(Text.of("天", " d "))
                                + each % DAY / HOUR
                                + in(Text.of("时", " h "))
                                + each % HOUR
                                + in(Text.of("分", " min"))
                        : each >= HOUR
                                ? each / HOUR + in(Text.of("时", " h ")) + each % HOUR + in(Text.of("分", " min"))
                                : each + in(Text.of("分", " min")))
                .getOrElse("–");
    }

    private String name(Group group) {
        String code = group.code().getOrElse("");
        Text name = group.code().isEmpty()
                ? Text.of("（不详）", "(not known)")
                : code.equals(Group.PERSONS) ? Text.of("个人", "persons") : word(group.dimension(), code);
        return in(group.dimension().label()) + " · " + in(name);
    }

    private Text word(Dimension dimension, String code) {
        int slash = code.indexOf('/');
        return switch (dimension) {
            case CATEGORY, CHANNEL ->
                procedures
                        .findLast(each -> each.id().value().equals(code.substring(0, Math.max(0, slash))))
                        .flatMap(each -> choice(each, dimension, code.substring(slash + 1)))
                        .getOrElse(() -> Text.of(code, code));
            case BODY, DIVISION, MONTH -> Text.of(code, code);
        };
    }

    private static Option<Text> choice(Procedure procedure, Dimension dimension, String code) {
        Option<FieldId> field = dimension == Dimension.CATEGORY
                ? procedure.tallies().category()
                : procedure.tallies().channel();
        return field.flatMap(procedure::field)
                .filter(each -> each.type() instanceof FieldType.Choice)
                .flatMap(each -> ((FieldType.Choice) each.type())
                        .choices()
                        .find(word -> word.code().equals(code)))
                .map(word -> Text.of(
                        word.label().chinese() + "（" + procedure.label().chinese() + "）",
                        word.label().english() + " (" + procedure.label().english() + ")"));
    }

    private String in(Text text) {
        return text.in(language.locale());
    }
}

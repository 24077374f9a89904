package org.zhongzhi.governance.json.exchange.open311;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhongzhi.governance.json.exchange.Exchanged;
import org.zhongzhi.governance.json.exchange.foreign.Places;
import org.zhongzhi.governance.json.exchange.foreign.Remarks;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.StateKind;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.mandate.ListItem;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.casework.Deadline;

/** Makes requests of cases, and tells what of these they cannot say. */
public final class RequestWriting {
    private static final String MATTER = "matter";
    private static final String WHOLE = "whole";
    private static final String DONE = "done";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private static final Text HISTORY =
            Text.of("中间的办理事件没有位置，只留首末时间", "the events between the first and the last have no place, nor who did them");
    private static final Text PARTIES = Text.of(
            "各承办单位的任务、轮次和时限没有位置，只留主办单位名称",
            "the assignments of bodies with their rounds and limits have no place, but the name of who leads");
    private static final Text LIMITS = Text.of("全程时限以外的时限没有位置", "limits other than the whole one have no place");
    private static final Text OTHERS = Text.of("未导出：其他程序的案件", "left out: a case of another procedure");
    private static final Text CATEGORY = Text.of("紧急程度类别没有位置", "the category has no place");
    private static final Text SATISFIED = Text.of("是否满意没有位置", "whether the reporter is satisfied has no place");

    private final Casework casework;
    private final Jurisdiction city;
    private final Map<MatterCode, String> names;
    private final Instant at;
    private final ZoneId zone;
    private final Locale locale;
    private final Remarks remarks = new Remarks();

    /**
     * @param casework by whose calendar limits run
     * @param city where names are looked up
     * @param at the moment
     * @param zone the offset of moments
     * @param locale the language of words
     */
    public RequestWriting(Casework casework, Jurisdiction city, Instant at, ZoneId zone, Locale locale) {
        this.casework = casework;
        this.city = city;
        this.at = at;
        this.zone = zone;
        this.locale = locale;
        this.names = city.all(EntityType.LIST_ITEM)
                .map(ListItem.class::cast)
                .reverse()
                .foldLeft(HashMap.empty(), (all, item) -> all.put(item.matter(), item.name()));
    }

    /**
     * The requests.
     *
     * @param cases the cases
     * @return a request for each case of the procedure {@code matter} that was opened by the moment, sorted by identifier, and
     *     what has no place
     */
    public Exchanged<Seq<SortedMap<String, String>>> of(Iterable<Case> cases) {
        Seq<SortedMap<String, String>> requests = Array.ofAll(cases)
                .sortBy(Case::id)
                .filter(this::isMatter)
                .flatMap(each -> each.asOf(at))
                .map(this::request);
        return new Exchanged<>(requests, remarks.toSeq());
    }

    private boolean isMatter(Case standing) {
        boolean matter = standing.procedure().id().value().equals(MATTER);
        if (!matter) {
            remarks.add(OTHERS, standing.id().value());
        }
        return matter;
    }

    private SortedMap<String, String> request(Case standing) {
        boolean open = standing.state().kind() == StateKind.OPEN;
        SortedMap<String, String> request = new TreeMap<>();
        request.put("service_request_id", standing.id().value());
        request.put("status", open ? "open" : "closed");
        request.put("status_notes", notes(standing));
        request.put(
                "requested_datetime", moment(standing.events().head().action().at()));
        request.put("updated_datetime", moment(standing.lastEvent().action().at()));
        said(standing, "matter", FieldValue.Matter.class)
                .map(FieldValue.Matter::matter)
                .forEach(matter -> {
                    request.put("service_code", matter.value());
                    request.put("service_name", names.get(matter).getOrElse(matter::value));
                });
        said(standing, "description", FieldValue.Words.class)
                .forEach(words -> request.put("description", words.text()));
        said(standing, "place", FieldValue.Place.class)
                .map(FieldValue.Place::place)
                .forEach(place -> {
                    request.put("address_id", Places.typed(place));
                    name(place).forEach(name -> request.put("address", name));
                });
        agency(standing).forEach(name -> request.put("agency_responsible", name));
        Seq<Deadline> deadlines = casework.deadlines(standing, at);
        deadlines
                .findLast(each -> each.limit().id().value().equals(WHOLE))
                .flatMap(Deadline::due)
                .forEach(due -> request.put("expected_datetime", moment(due)));
        lose(standing, open, deadlines);
        return request;
    }

    private void lose(Case standing, boolean open, Seq<Deadline> deadlines) {
        String where = standing.id().value();
        Text stage = standing.state().label();
        remarks.add(
                Text.of(
                        "环节“" + stage.chinese() + "”成为" + (open ? "“开放”" : "“关闭”"),
                        "the stage \"" + stage.english() + "\" becomes " + (open ? "open" : "closed")),
                where);
        remarks.add(CATEGORY, where);
        if (standing.version() > 1) {
            remarks.add(HISTORY, where);
        }
        if (standing.assignments().nonEmpty()) {
            remarks.add(PARTIES, where);
        }
        if (deadlines.exists(each -> !each.limit().id().value().equals(WHOLE))) {
            remarks.add(LIMITS, where);
        }
        if (said(standing, "satisfied", FieldValue.YesNo.class).isDefined()) {
            remarks.add(SATISFIED, where);
        }
    }

    private String notes(Case standing) {
        String stage = standing.state().label().in(locale);
        return said(standing, "result", FieldValue.Words.class)
                .map(result -> stage + (locale.getLanguage().equals("zh") ? "：" : ": ") + result.text())
                .getOrElse(stage);
    }

    /** Who leads of those who were given the matter last and did not give it back. */
    private Option<String> agency(Case standing) {
        return standing.assignments()
                .filter(each -> each.leads()
                        && (each.isOpen() || each.state().id().value().equals(DONE)))
                .lastOption()
                .map(each -> name(each.party()).getOrElse(() -> each.party().value()));
    }

    private Option<String> name(EntityId id) {
        return city.entity(id).filter(Named.class::isInstance).map(each -> ((Named) each).name());
    }

    private static <T extends FieldValue> Option<T> said(Case standing, String field, Class<T> type) {
        return standing.recorded(FieldId.of(field)).filter(type::isInstance).map(type::cast);
    }

    private String moment(Instant instant) {
        return MOMENT.format(instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}

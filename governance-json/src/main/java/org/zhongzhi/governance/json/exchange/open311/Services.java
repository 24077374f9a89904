package org.zhongzhi.governance.json.exchange.open311;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhongzhi.governance.json.exchange.Exchanged;
import org.zhongzhi.governance.json.exchange.foreign.Remarks;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.mandate.ListItem;
import org.zhongzhi.governance.model.mandate.MandateList;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.value.Text;

/** What may be reported in a city, as services: the matters of its lists. */
public final class Services {
    private static final Text MERGED =
            Text.of("同一事项编码的其他清单事项不另列", "further items of lists on the same matter are no services of their own");
    private static final Text RESPONSIBLE = Text.of("清单事项的牵头和配合单位没有位置", "who leads and who helps has no place");
    private static final Text OUTDATED =
            Text.of("未导出：当日不在有效清单中的事项", "left out: an item of no list in force on the day");

    private Services() {}

    /**
     * The services of a city.
     *
     * @param city the city
     * @param asOf the day on which the lists have to be in force
     * @param locale in which language kinds are written
     * @return a service for each matter, sorted by code, and what has no place
     */
    public static Exchanged<Seq<SortedMap<String, String>>> of(Jurisdiction city, LocalDate asOf, Locale locale) {
        Remarks remarks = new Remarks();
        TreeMap<MatterCode, SortedMap<String, String>> services = new TreeMap<>();
        for (ListItem item : items(city)) {
            String where = EntityType.LIST_ITEM.code() + "/" + item.id().value();
            Option<MandateList> list = city.entity(item.list(), MandateList.class)
                    .filter(each -> each.period().contains(asOf));
            if (list.isEmpty()) {
                remarks.add(OUTDATED, where);
                continue;
            }
            if (item.leads().nonEmpty() || item.helpers().nonEmpty()) {
                remarks.add(RESPONSIBLE, where);
            }
            if (services.putIfAbsent(item.matter(), service(item, list.get(), locale)) != null) {
                remarks.add(MERGED, where);
            }
        }
        return new Exchanged<>(Array.ofAll(services.values()), remarks.toSeq());
    }

    private static Seq<ListItem> items(Jurisdiction city) {
        return city.all(EntityType.LIST_ITEM).map(ListItem.class::cast);
    }

    private static SortedMap<String, String> service(ListItem item, MandateList list, Locale locale) {
        SortedMap<String, String> service = new TreeMap<>();
        service.put("service_code", item.matter().value());
        service.put("service_name", item.name());
        service.put("description", item.name());
        service.put("group", list.kind().label().in(locale));
        service.put("metadata", "false");
        service.put("type", "realtime");
        return service;
    }
}

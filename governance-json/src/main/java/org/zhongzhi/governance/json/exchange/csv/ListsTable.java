package org.zhongzhi.governance.json.exchange.csv;

import io.vavr.collection.Array;
import io.vavr.collection.Iterator;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Locale;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.mandate.ItemKind;
import org.zhongzhi.governance.model.mandate.ListItem;
import org.zhongzhi.governance.model.mandate.ListItemId;
import org.zhongzhi.governance.model.mandate.ListKind;
import org.zhongzhi.governance.model.mandate.MandateList;
import org.zhongzhi.governance.model.mandate.MandateListId;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.time.Period;

/** Lists and items. A row that says nothing of its list but the identifier is an item of a list known elsewhere. */
final class ListsTable implements TableForm {
    private static final Column LIST = Column.required("清单编号", "list");
    private static final Column KIND = Column.optional("清单类型", "kind of list");
    private static final Column PLACE = Column.optional("区划代码", "division");
    private static final Column EDITION = Column.optional("版本", "edition");
    private static final Column FROM = Column.optional("起始日期", "from");
    private static final Column UNTIL = Column.optional("失效日期", "until");
    private static final Column ITEM = Column.optional("事项编号", "item");
    private static final Column NAME = Column.optional("事项名称", "item name");
    private static final Column ITEM_KIND = Column.optional("事项类型", "kind of item");
    private static final Column MATTER = Column.optional("事项编码", "matter");
    private static final Column LEADS = Column.optional("牵头单位", "leads");
    private static final Column HELPERS = Column.optional("配合单位", "helpers");

    private static final Column[] OF_LIST = {KIND, PLACE, EDITION, FROM, UNTIL};
    private static final Column[] OF_ITEM = {ITEM, NAME, ITEM_KIND, MATTER, LEADS, HELPERS};

    @Override
    public Seq<Column> columns() {
        return Array.of(LIST).appendAll(Array.of(OF_LIST)).appendAll(Array.of(OF_ITEM));
    }

    @Override
    public void read(Row row, Gathered gathered) {
        Option<MandateListId> list = row.needed(LIST, row.parsed(LIST, MandateListId::of));
        if (row.holdsAny(OF_LIST)) {
            list(row, list).forEach(each -> gathered.repeated(row, LIST, each));
        } else if (!row.holdsAny(OF_ITEM)) {
            row.wrong("The row names a list and says nothing of it: expected its kind or an item");
        }
        if (row.holdsAny(OF_ITEM)) {
            item(row, list).forEach(each -> gathered.once(row, ITEM, each));
        }
    }

    private static Option<MandateList> list(Row row, Option<MandateListId> id) {
        Option<ListKind> kind = row.needed(KIND, row.word(KIND, Array.of(ListKind.values())));
        Option<DivisionCode> place = row.needed(PLACE, row.parsed(PLACE, DivisionCode::of));
        Option<String> edition = row.needed(EDITION, row.text(EDITION));
        Period period = row.period(FROM, UNTIL);
        return row.built(() -> MandateList.builder()
                .id(id.get())
                .kind(kind.get())
                .place(place.get())
                .edition(edition.get())
                .period(period)
                .build());
    }

    private static Option<ListItem> item(Row row, Option<MandateListId> list) {
        Option<ListItemId> id = row.needed(ITEM, row.parsed(ITEM, ListItemId::of));
        Option<String> name = row.needed(NAME, row.text(NAME));
        Option<ItemKind> kind = row.needed(ITEM_KIND, row.word(ITEM_KIND, Array.of(ItemKind.values())));
        Option<MatterCode> matter = row.needed(MATTER, row.parsed(MATTER, MatterCode::of));
        Set<OrganizationId> leads = row.several(LEADS, OrganizationId::of).toSet();
        Set<OrganizationId> helpers = row.several(HELPERS, OrganizationId::of).toSet();
        return row.built(() -> ListItem.builder()
                .id(id.get())
                .name(name.get())
                .kind(kind.get())
                .list(list.get())
                .matter(matter.get())
                .leads(leads)
                .helpers(helpers)
                .build());
    }

    @Override
    public Iterator<Cells> rows(Jurisdiction city, Locale locale) {
        Map<MandateListId, Seq<ListItem>> items = city.all(EntityType.LIST_ITEM)
                .map(ListItem.class::cast)
                .groupBy(ListItem::list)
                .mapValues(each -> each);
        Seq<MandateList> lists = city.all(EntityType.MANDATE_LIST).map(MandateList.class::cast);
        Iterator<Cells> known = lists.iterator()
                .flatMap(list -> items.get(list.id())
                        .map(all -> all.map(each -> cells(each, cells(list, locale))))
                        .getOrElse(() -> Array.of(cells(list, locale))));
        Iterator<Cells> elsewhere = items.keySet()
                .toArray()
                .sorted()
                .iterator()
                .filter(id -> city.entity(id).isEmpty())
                .flatMap(items::get)
                .flatMap(all -> all)
                .map(each ->
                        cells(each, new Cells(locale).text(LIST, each.list().value())));
        return known.concat(elsewhere);
    }

    private static Cells cells(MandateList list, Locale locale) {
        return new Cells(locale)
                .text(LIST, list.id().value())
                .word(KIND, list.kind())
                .text(PLACE, list.place().value())
                .text(EDITION, list.edition())
                .period(FROM, UNTIL, list.period());
    }

    private static Cells cells(ListItem item, Cells cells) {
        return cells.text(ITEM, item.id().value())
                .text(NAME, item.name())
                .word(ITEM_KIND, item.kind())
                .text(MATTER, item.matter().value())
                .text(LEADS, bodies(item.leads()))
                .text(HELPERS, bodies(item.helpers()));
    }

    private static String bodies(Set<OrganizationId> bodies) {
        return bodies.toArray().sorted().map(OrganizationId::value).mkString("; ");
    }
}

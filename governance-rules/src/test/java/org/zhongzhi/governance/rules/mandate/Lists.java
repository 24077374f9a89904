package org.zhongzhi.governance.rules.mandate;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.mandate.Admission;
import org.zhongzhi.governance.model.mandate.AdmissionId;
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
import org.zhongzhi.governance.model.value.Money;

/** Lists and items with what a test cares about. */
final class Lists {
    static final MatterCode WASTE = MatterCode.of("sanitation/waste");
    static final MatterCode NOISE = MatterCode.of("order/noise");

    private Lists() {}

    static MandateList list(String id, ListKind kind, DivisionCode place, String edition, Period period) {
        return MandateList.builder()
                .id(MandateListId.of(id))
                .kind(kind)
                .place(place)
                .edition(edition)
                .period(period)
                .build();
    }

    static ListItem item(String id, ItemKind kind, String list, MatterCode matter, String... leads) {
        return ListItem.builder()
                .id(ListItemId.of(id))
                .name("事项" + id)
                .kind(kind)
                .list(MandateListId.of(list))
                .matter(matter)
                .leads(HashSet.of(leads).map(OrganizationId::of))
                .build();
    }

    static ListItem helped(ListItem item, String... helpers) {
        return ListItem.builder()
                .from(item)
                .id(item.id())
                .helpers(HashSet.of(helpers).map(OrganizationId::of))
                .build();
    }

    static Admission admission(String id, String item, Option<Money> funding, Period period) {
        return Admission.builder()
                .id(AdmissionId.of(id))
                .item(ListItemId.of(item))
                .applicant(OrganizationId.of("applicant"))
                .funding(funding)
                .period(period)
                .build();
    }
}

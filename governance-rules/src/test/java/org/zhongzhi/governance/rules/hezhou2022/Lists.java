package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.rules.Cities.SUBDISTRICT;

import io.vavr.collection.HashSet;
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

/** Lists of the subdistrict and the community, with what a test cares about. */
final class Lists {
    private Lists() {}

    /** A list of the subdistrict, in force always. */
    static MandateList list(String id, ListKind kind) {
        return list(id, kind, SUBDISTRICT, Period.always());
    }

    static MandateList list(String id, ListKind kind, DivisionCode place, Period period) {
        return MandateList.builder()
                .id(MandateListId.of(id))
                .kind(kind)
                .place(place)
                .edition("2024")
                .period(period)
                .build();
    }

    static ListItem item(String id, ItemKind kind, String list, String matter, String... leads) {
        return ListItem.builder()
                .id(ListItemId.of(id))
                .name("事项" + id)
                .kind(kind)
                .list(MandateListId.of(list))
                .matter(MatterCode.of(matter))
                .leads(HashSet.of(leads).map(OrganizationId::of))
                .build();
    }
}

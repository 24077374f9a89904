package org.zhongzhi.governance.examples.nationwide.country;

import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.territory.DivisionCode;

/** The property firms of a city, each with somebody in charge. */
final class Firms {
    private static final PartyMembership[] MEMBERSHIPS = PartyMembership.values();

    private final City city;
    private final Records records;

    Firms(City city, Records records) {
        this.city = city;
        this.records = records;
    }

    void record() {
        for (int index = 0; index < Neighbours.firms(city.communities()); index++) {
            String firm = Neighbours.firm(city.code(), index);
            records.body(firm, "第" + index + "物业", OrganizationKind.PROPERTY_FIRM, DivisionCode.of(city.code()));
            records.holder(
                    firm + "-head",
                    firm,
                    Role.HEAD,
                    "p-" + city.code() + "-f" + index,
                    MEMBERSHIPS[index % MEMBERSHIPS.length]);
            records.systems().propertyFirm(OrganizationId.of(firm), DivisionCode.of(city.code()));
        }
    }
}

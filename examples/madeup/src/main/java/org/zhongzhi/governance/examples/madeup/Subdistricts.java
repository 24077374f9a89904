package org.zhongzhi.governance.examples.madeup;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.zhongzhi.governance.model.mandate.ItemKind;
import org.zhongzhi.governance.model.mandate.ListItem;
import org.zhongzhi.governance.model.mandate.ListItemId;
import org.zhongzhi.governance.model.mandate.ListKind;
import org.zhongzhi.governance.model.mandate.MandateList;
import org.zhongzhi.governance.model.mandate.MandateListId;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.mandate.PowerGrant;
import org.zhongzhi.governance.model.mandate.PowerGrantId;
import org.zhongzhi.governance.model.mandate.SubdistrictPower;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.time.Period;

/** What a subdistrict has: its agencies, its two lists with their items, and the six powers. */
final class Subdistricts {
    private static final int AGENCIES = 2;
    private static final int SELDOM = 40;
    private static final Period SINCE_THIS_YEAR = Period.from(LocalDate.of(Sheet.YEAR, 6, 1));
    private static final MatterCode WASTE = MatterCode.of("sanitation/waste");
    private static final MatterCode NOISE = MatterCode.of("order/noise");
    private static final MatterCode CARE = MatterCode.of("welfare/care");

    private final long seed;
    private final Sheet sheet;
    private final UpperLevels levels;

    Subdistricts(long seed, Sheet sheet, UpperLevels levels) {
        this.seed = seed;
        this.sheet = sheet;
        this.levels = levels;
    }

    private static OrganizationId agency(DivisionCode code, int number) {
        return OrganizationId.of("o-" + code + "-agency" + number);
    }

    void record(DivisionCode code, OrganizationId workingCommittee) {
        Chance chance = Chance.of(seed, code.value(), "had by the subdistrict");
        levels.common(code, chance, SELDOM);
        if (!chance.inThousand(SELDOM)) {
            sheet.facility(FacilityKind.TRAINING_BASE, code);
        }
        for (int each = 0; each < AGENCIES; each++) {
            agency(code, agency(code, each), workingCommittee, chance);
        }
        powersList(code, chance);
        if (!chance.inThousand(SELDOM)) {
            MandateListId services = list(code, ListKind.PUBLIC_SERVICES, "");
            item(services, ItemKind.SERVICE, CARE, leads(code, chance));
        }
        for (SubdistrictPower power : SubdistrictPower.values()) {
            if (!chance.inThousand(SELDOM)) {
                grant(code, power);
            }
        }
    }

    /** An agency stationed there, whose head reports to the working committee, unless it is new. */
    private void agency(DivisionCode code, OrganizationId agency, OrganizationId to, Chance chance) {
        boolean isNew = chance.inThousand(SELDOM);
        sheet.body(agency.value(), OrganizationKind.STATIONED_AGENCY, code, isNew ? SINCE_THIS_YEAR : Sheet.SINCE_2021);
        if (!isNew && !chance.inThousand(SELDOM)) {
            sheet.put(sheet.activity(ActivityKind.DUTY_REPORT, agency.value(), chance.dayOf(Sheet.YEAR))
                    .actors(HashSet.of(agency))
                    .counterpart(Option.some(to))
                    .build());
        }
    }

    /** At times there is none, or the former edition is still in force beside it. */
    private void powersList(DivisionCode code, Chance chance) {
        if (chance.inThousand(SELDOM)) {
            return;
        }
        MandateListId powers = list(code, ListKind.POWERS_AND_RESPONSIBILITIES, "");
        item(powers, ItemKind.POWER, WASTE, leads(code, chance));
        item(powers, ItemKind.DUTY, WASTE, leads(code, chance));
        if (!chance.inThousand(2 * SELDOM)) {
            item(powers, ItemKind.POWER, NOISE, leads(code, chance));
        }
        item(powers, ItemKind.DUTY, NOISE, leads(code, chance));
        if (chance.inThousand(SELDOM)) {
            list(code, ListKind.POWERS_AND_RESPONSIBILITIES, "-former");
        }
    }

    private MandateListId list(DivisionCode code, ListKind kind, String edition) {
        MandateListId list = MandateListId.of(kind.code() + "-" + code + edition);
        sheet.put(MandateList.builder()
                .id(list)
                .kind(kind)
                .place(code)
                .edition(edition.isEmpty() ? "2023" : "2021")
                .period(Sheet.SINCE_2021)
                .build());
        return list;
    }

    /** One agency leads; at times nobody does, or both. */
    private static Set<OrganizationId> leads(DivisionCode code, Chance chance) {
        if (chance.inThousand(SELDOM)) {
            return chance.inThousand(500) ? HashSet.empty() : HashSet.of(agency(code, 0), agency(code, 1));
        }
        return HashSet.of(agency(code, chance.below(AGENCIES)));
    }

    private void item(MandateListId list, ItemKind kind, MatterCode matter, Set<OrganizationId> leads) {
        sheet.put(ListItem.builder()
                .id(ListItemId.of(list.value() + "-" + kind.code() + "-" + matter))
                .name(kind.label().chinese() + "事项")
                .kind(kind)
                .list(list)
                .matter(matter)
                .leads(leads)
                .build());
    }

    private void grant(DivisionCode code, SubdistrictPower power) {
        sheet.put(PowerGrant.builder()
                .id(PowerGrantId.of(power.code() + "-" + code))
                .power(power)
                .place(code)
                .period(Sheet.SINCE_2021)
                .build());
    }
}

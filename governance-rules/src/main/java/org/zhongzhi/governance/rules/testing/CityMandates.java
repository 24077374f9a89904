package org.zhongzhi.governance.rules.testing;

import static org.zhongzhi.governance.rules.testing.Likely.any;
import static org.zhongzhi.governance.rules.testing.Likely.day;
import static org.zhongzhi.governance.rules.testing.Likely.mostly;
import static org.zhongzhi.governance.rules.testing.Likely.period;
import static org.zhongzhi.governance.rules.testing.Likely.rarely;
import static org.zhongzhi.governance.rules.testing.Likely.usually;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.zhongzhi.governance.model.deliberation.DeliberationId;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.mandate.Admission;
import org.zhongzhi.governance.model.mandate.AdmissionId;
import org.zhongzhi.governance.model.mandate.Allocation;
import org.zhongzhi.governance.model.mandate.AllocationId;
import org.zhongzhi.governance.model.mandate.ItemKind;
import org.zhongzhi.governance.model.mandate.ListItem;
import org.zhongzhi.governance.model.mandate.ListItemId;
import org.zhongzhi.governance.model.mandate.ListKind;
import org.zhongzhi.governance.model.mandate.MandateList;
import org.zhongzhi.governance.model.mandate.MandateListId;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.mandate.Need;
import org.zhongzhi.governance.model.mandate.NeedId;
import org.zhongzhi.governance.model.mandate.PowerGrant;
import org.zhongzhi.governance.model.mandate.PowerGrantId;
import org.zhongzhi.governance.model.mandate.Project;
import org.zhongzhi.governance.model.mandate.ProjectId;
import org.zhongzhi.governance.model.mandate.ProjectKind;
import org.zhongzhi.governance.model.mandate.Resource;
import org.zhongzhi.governance.model.mandate.ResourceId;
import org.zhongzhi.governance.model.mandate.SubdistrictPower;
import org.zhongzhi.governance.model.mandate.SupplyId;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Money;

/** Who in a city has to do what, what is needed, and what there is for it. */
final class CityMandates {
    private static final MandateListId POWERS = MandateListId.of("powers");
    private static final MandateListId SERVICES = MandateListId.of("services");
    private static final MandateListId TASKS = MandateListId.of("tasks");
    private static final Seq<MandateListId> LISTS = Array.of(POWERS, SERVICES, TASKS, MandateListId.of("none"));

    private static final MatterCode WASTE = MatterCode.of("sanitation/waste");
    private static final MatterCode NOISE = MatterCode.of("order/noise");
    private static final Seq<MatterCode> MATTERS = Array.of(WASTE, NOISE);

    private static final Set<OrganizationId> ONE_LEAD = HashSet.of(CityBodies.BRANCH);
    private static final Seq<Set<OrganizationId>> OTHER_LEADS =
            Array.of(HashSet.empty(), ONE_LEAD.add(CityBodies.AGENCY));

    /** Something, nothing, and not recorded. */
    private static final Seq<Option<Money>> AMOUNTS =
            Array.of(Option.some(Money.ofFen(1)), Option.some(Money.ofFen(0)), Option.none());

    private static final Seq<ListItemId> ITEMS =
            Array.of("item-1", "item-2", "item-3", "item-4", "item-5", "item-9").map(ListItemId::of);
    private static final Seq<NeedId> NEEDS = Array.of("n-1", "n-2", "n-9").map(NeedId::of);
    private static final ResourceId RESOURCE = ResourceId.of("resource-1");
    private static final ProjectId PROJECT = ProjectId.of("project-1");
    private static final Seq<SupplyId> SUPPLIES = Array.of(RESOURCE, PROJECT, ResourceId.of("none"));

    private CityMandates() {}

    static List<Arbitrary<Option<Entity>>> drawn() {
        List<Arbitrary<Option<Entity>>> things = new ArrayList<>();
        things.add(list(POWERS, ListKind.POWERS_AND_RESPONSIBILITIES, AnyCity.SUBDISTRICT));
        things.add(list(SERVICES, ListKind.PUBLIC_SERVICES, AnyCity.SUBDISTRICT));
        things.add(list(TASKS, ListKind.COMMUNITY_TASKS, AnyCity.COMMUNITY));
        things.add(item(ITEMS.get(0), ItemKind.POWER, POWERS, WASTE));
        things.add(item(ITEMS.get(1), ItemKind.DUTY, POWERS, WASTE));
        things.add(item(ITEMS.get(2), ItemKind.DUTY, SERVICES, NOISE));
        things.add(item(ITEMS.get(3), ItemKind.TASK, TASKS, WASTE));
        things.add(item(ITEMS.get(4), ItemKind.TASK, TASKS, NOISE));
        things.add(admission("admission-1", ITEMS.get(3)));
        things.add(admission("admission-2", ITEMS.get(4)));
        Array.of(SubdistrictPower.values()).forEach(power -> things.add(grant(power)));
        things.add(need(NEEDS.get(0)));
        things.add(need(NEEDS.get(1)));
        things.add(resource());
        things.add(project(PROJECT, AnyCity.COMMUNITY));
        things.add(project(ProjectId.of("project-2"), AnyCity.OTHER_COMMUNITY));
        things.add(allocation("allocation-1", NEEDS.get(0), RESOURCE));
        things.add(allocation("allocation-2", NEEDS.get(2), PROJECT));
        return things;
    }

    private static Arbitrary<Option<Entity>> list(MandateListId id, ListKind natural, DivisionCode home) {
        return mostly(Combinators.combine(
                        usually(natural, Array.of(ListKind.values())), usually(home, CityPlaces.DIVISIONS), period())
                .as((kind, place, period) -> MandateList.builder()
                        .id(id)
                        .kind(kind)
                        .place(place)
                        .edition("2024")
                        .period(period)
                        .build()));
    }

    private static Arbitrary<Option<Entity>> item(
            ListItemId id, ItemKind natural, MandateListId home, MatterCode matter) {
        return mostly(Combinators.combine(
                        usually(natural, Array.of(ItemKind.values())),
                        usually(home, LISTS),
                        usually(matter, MATTERS),
                        usually(ONE_LEAD, OTHER_LEADS))
                .as((kind, list, about, leads) -> ListItem.builder()
                        .id(id)
                        .name("事项" + id)
                        .kind(kind)
                        .list(list)
                        .matter(about)
                        .leads(leads)
                        .helpers(HashSet.of(CityBodies.AGENCY))
                        .build()));
    }

    private static Arbitrary<Option<Entity>> admission(String id, ListItemId natural) {
        return mostly(Combinators.combine(usually(natural, ITEMS), any(AMOUNTS), period())
                .as((item, funding, period) -> Admission.builder()
                        .id(AdmissionId.of(id))
                        .item(item)
                        .applicant(CityBodies.AGENCY)
                        .funding(funding)
                        .period(period)
                        .build()));
    }

    private static Arbitrary<Option<Entity>> grant(SubdistrictPower natural) {
        return mostly(Combinators.combine(
                        usually(natural, Array.of(SubdistrictPower.values())),
                        usually(AnyCity.SUBDISTRICT, CityPlaces.DIVISIONS),
                        period())
                .as((power, place, period) -> PowerGrant.builder()
                        .id(PowerGrantId.of(natural.code()))
                        .power(power)
                        .place(place)
                        .period(period)
                        .build()));
    }

    private static Arbitrary<Option<Entity>> need(NeedId id) {
        return mostly(Combinators.combine(
                        usually(AnyCity.COMMUNITY, CityPlaces.ALL),
                        any(MATTERS),
                        any(Array.of(LocalDate.of(2022, 5, 21), LocalDate.of(2024, 5, 30), LocalDate.of(2024, 5, 31))
                                .append(LocalDate.of(2024, 12, 1))
                                .append(LocalDate.of(2024, 12, 2))),
                        rarely(Array.of(30, 60)),
                        rarely(Array.of("经费不足")))
                .as((place, matter, raised, closed, refusal) -> Need.builder()
                        .id(id)
                        .name("需求" + id)
                        .place(place)
                        .matter(matter)
                        .raised(raised)
                        .closed(closed.map(raised::plusDays))
                        .refusal(refusal)
                        .build()));
    }

    private static Arbitrary<Option<Entity>> resource() {
        return mostly(Combinators.combine(
                        usually(CityBodies.UNIT, CityBodies.ALL),
                        usually(AnyCity.COMMUNITY, CityPlaces.ALL),
                        any(MATTERS),
                        any(Array.of(0, 1, 5)),
                        period())
                .as((provider, place, matter, capacity, period) -> Resource.builder()
                        .id(RESOURCE)
                        .name("共享会议室")
                        .provider(provider)
                        .place(place)
                        .matters(HashSet.of(matter))
                        .capacity(capacity)
                        .period(period)
                        .build()));
    }

    private static Arbitrary<Option<Entity>> project(ProjectId id, DivisionCode home) {
        Seq<Option<DeliberationId>> deliberations =
                Array.of(Option.none(), Option.some(CityRecords.DELIBERATION), Option.some(DeliberationId.of("d-9")));
        return mostly(Combinators.combine(
                        usually(ProjectKind.MICRO_PROJECT, Array.of(ProjectKind.values())),
                        usually(home, CityPlaces.ALL),
                        any(MATTERS),
                        usually(deliberations.get(1), deliberations),
                        projectPeriod())
                .as((kind, place, matter, deliberation, period) -> Project.builder()
                        .id(id)
                        .name("项目" + id)
                        .kind(kind)
                        .place(place)
                        .matters(HashSet.of(matter))
                        .capacity(3)
                        .deliberation(deliberation)
                        .period(period)
                        .build()));
    }

    /** Some months from a day on, or on and on. */
    private static Arbitrary<Period> projectPeriod() {
        return Combinators.combine(day(), any(Array.of(Option.some(2), Option.some(14), Option.<Integer>none())))
                .as((from, months) -> Period.of(Option.some(from), months.map(from::plusMonths)));
    }

    private static Arbitrary<Option<Entity>> allocation(String id, NeedId natural, SupplyId supply) {
        return mostly(Combinators.combine(usually(natural, NEEDS), usually(supply, SUPPLIES), period())
                .as((need, from, period) -> Allocation.builder()
                        .id(AllocationId.of(id))
                        .need(need)
                        .supply(from)
                        .quantity(1)
                        .period(period)
                        .build()));
    }
}

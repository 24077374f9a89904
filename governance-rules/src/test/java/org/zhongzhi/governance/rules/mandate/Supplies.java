package org.zhongzhi.governance.rules.mandate;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.mandate.Allocation;
import org.zhongzhi.governance.model.mandate.AllocationId;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.mandate.Need;
import org.zhongzhi.governance.model.mandate.NeedId;
import org.zhongzhi.governance.model.mandate.Project;
import org.zhongzhi.governance.model.mandate.ProjectId;
import org.zhongzhi.governance.model.mandate.ProjectKind;
import org.zhongzhi.governance.model.mandate.Resource;
import org.zhongzhi.governance.model.mandate.ResourceId;
import org.zhongzhi.governance.model.mandate.SupplyId;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Cities;

/** Needs and what there is for them, in a small city: scarce, at few places, in few weeks. */
final class Supplies implements ArbitrarySupplier<List<Entity>> {
    static final LocalDate TODAY = Cities.TODAY;
    private static final List<PlaceId> PLACES =
            List.of(Cities.ESTATE, Cities.COMMUNITY, Cities.OTHER_COMMUNITY, Cities.SUBDISTRICT, Cities.CITY);
    private static final List<MatterCode> MATTERS = List.of(Lists.WASTE, Lists.NOISE);

    @Override
    public Arbitrary<List<Entity>> get() {
        return Combinators.combine(numbered(needs(), 6), numbered(supplies(), 5), numbered(allocations(), 4))
                .as((needs, supplies, allocations) -> {
                    List<Entity> all = new ArrayList<>(needs);
                    all.addAll(supplies);
                    all.addAll(allocations);
                    return all;
                });
    }

    private interface Numbered {
        Entity as(int number);
    }

    private static Arbitrary<List<Entity>> numbered(Arbitrary<Numbered> things, int most) {
        return things.list().ofMaxSize(most).map(drawn -> {
            List<Entity> all = new ArrayList<>();
            drawn.forEach(each -> all.add(each.as(all.size())));
            return all;
        });
    }

    private static Arbitrary<Numbered> needs() {
        return Combinators.combine(
                        Arbitraries.of(PLACES),
                        Arbitraries.of(MATTERS),
                        Arbitraries.longs().between(1, 6),
                        days(),
                        Arbitraries.integers().between(1, 20).injectNull(0.5),
                        Arbitraries.of(false, false, false, false, true))
                .as((place, matter, quantity, raised, days, refused) -> number -> need("n-" + number)
                        .place(place)
                        .matter(matter)
                        .quantity(quantity)
                        .raised(raised)
                        .closed(Option.of(days).map(raised::plusDays))
                        .refusal(Option.when(refused, "不在范围内"))
                        .build());
    }

    private static Arbitrary<Numbered> supplies() {
        return Combinators.combine(
                        Arbitraries.of(PLACES),
                        Arbitraries.of(MATTERS).set().ofMinSize(1),
                        Arbitraries.longs().between(0, 8),
                        periods(),
                        Arbitraries.of(true, false))
                .as((place, matters, capacity, period, resource) -> number -> resource
                        ? resource("r-" + number)
                                .place(place)
                                .matters(HashSet.ofAll(matters))
                                .capacity(capacity)
                                .period(period)
                                .build()
                        : project("r-" + number)
                                .place(place)
                                .matters(HashSet.ofAll(matters))
                                .capacity(capacity)
                                .period(period)
                                .build());
    }

    private static Arbitrary<Numbered> allocations() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(true, false),
                        Arbitraries.longs().between(1, 4),
                        periods())
                .as((need, supply, resource, quantity, period) -> number -> Allocation.builder()
                        .id(AllocationId.of("a-" + number))
                        .need(NeedId.of("n-" + need))
                        .supply(resource ? resourceId("r-" + supply) : ProjectId.of("r-" + supply))
                        .quantity(quantity)
                        .period(period)
                        .build());
    }

    private static SupplyId resourceId(String id) {
        return ResourceId.of(id);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-10, 10).map(TODAY::plusDays);
    }

    private static Arbitrary<Period> periods() {
        return Combinators.combine(
                        days().injectNull(0.3),
                        Arbitraries.integers().between(1, 20).injectNull(0.3))
                .as((from, days) -> Period.of(
                        Option.of(from), Option.of(days).map(Option.of(from).getOrElse(TODAY)::plusDays)));
    }

    static Need.Builder need(String id) {
        return Need.builder().id(NeedId.of(id)).name("需求" + id);
    }

    static Resource.Builder resource(String id) {
        return Resource.builder().id(ResourceId.of(id)).name("资源" + id).provider(OrganizationId.of("provider"));
    }

    static Project.Builder project(String id) {
        return Project.builder().id(ProjectId.of(id)).name("项目" + id).kind(ProjectKind.OTHER);
    }
}

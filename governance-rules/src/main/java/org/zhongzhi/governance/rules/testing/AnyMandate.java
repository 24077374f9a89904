package org.zhongzhi.governance.rules.testing;

import static org.zhongzhi.governance.rules.testing.AnyValue.amounts;
import static org.zhongzhi.governance.rules.testing.AnyValue.counts;
import static org.zhongzhi.governance.rules.testing.AnyValue.dates;
import static org.zhongzhi.governance.rules.testing.AnyValue.divisionCodes;
import static org.zhongzhi.governance.rules.testing.AnyValue.floorAreas;
import static org.zhongzhi.governance.rules.testing.AnyValue.ids;
import static org.zhongzhi.governance.rules.testing.AnyValue.matters;
import static org.zhongzhi.governance.rules.testing.AnyValue.names;
import static org.zhongzhi.governance.rules.testing.AnyValue.periods;
import static org.zhongzhi.governance.rules.testing.AnyValue.places;
import static org.zhongzhi.governance.rules.testing.AnyValue.supplies;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.zhongzhi.governance.model.deliberation.Deliberation;
import org.zhongzhi.governance.model.deliberation.DeliberationId;
import org.zhongzhi.governance.model.deliberation.DeliberationStep;
import org.zhongzhi.governance.model.deliberation.Vote;
import org.zhongzhi.governance.model.deliberation.VoteId;
import org.zhongzhi.governance.model.deliberation.VoteKind;
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
import org.zhongzhi.governance.model.organization.OrganizationId;

/** Entities of who has to do what, and what residents decide, of every shape that the model holds: of few identifiers, so that they name each other, and what is not there. */
public final class AnyMandate {
    private AnyMandate() {}

    /**
     * Deliberations.
     *
     * @return values of {@link Deliberation}
     */
    public static Arbitrary<Deliberation> deliberations() {
        return Combinators.combine(
                        ids(DeliberationId::of),
                        names(),
                        places(),
                        Arbitraries.maps(Arbitraries.of(DeliberationStep.class), dates())
                                .ofMinSize(1),
                        dates().injectNull(0.3))
                .as((id, name, place, steps, carriedOut) -> Deliberation.builder()
                        .id(id)
                        .name(name)
                        .place(place)
                        .steps(HashMap.ofAll(steps))
                        .carriedOut(Option.of(carriedOut))
                        .build());
    }

    /**
     * Votes.
     *
     * @return values of {@link Vote}
     */
    public static Arbitrary<Vote> votes() {
        return Combinators.combine(
                        ids(VoteId::of),
                        Arbitraries.of(VoteKind.class),
                        places(),
                        dates(),
                        floorAreas().injectNull(0.3),
                        floorAreas().injectNull(0.3),
                        floorAreas().injectNull(0.3),
                        counts().list()
                                .ofSize(3)
                                .map(each -> each.stream().sorted().toList()))
                .as((id, kind, place, date, entitledArea, attendingArea, agreeingArea, numbers) -> Vote.builder()
                        .id(id)
                        .kind(kind)
                        .place(place)
                        .date(date)
                        .entitledArea(Option.of(entitledArea))
                        .attendingArea(Option.of(attendingArea))
                        .agreeingArea(Option.of(agreeingArea))
                        .entitled(numbers.get(2))
                        .attending(numbers.get(1))
                        .agreeing(numbers.get(0))
                        .build());
    }

    /**
     * Mandate lists.
     *
     * @return values of {@link MandateList}
     */
    public static Arbitrary<MandateList> mandateLists() {
        return Combinators.combine(
                        ids(MandateListId::of), Arbitraries.of(ListKind.class), divisionCodes(), names(), periods())
                .as((id, kind, place, edition, period) -> MandateList.builder()
                        .id(id)
                        .kind(kind)
                        .place(place)
                        .edition(edition)
                        .period(period)
                        .build());
    }

    /**
     * List items.
     *
     * @return values of {@link ListItem}
     */
    public static Arbitrary<ListItem> listItems() {
        return Combinators.combine(
                        ids(ListItemId::of),
                        names(),
                        Arbitraries.of(ItemKind.class),
                        ids(MandateListId::of),
                        matters(),
                        ids(OrganizationId::of).set().ofMaxSize(3),
                        ids(OrganizationId::of).set().ofMaxSize(3))
                .as((id, name, kind, mandateList, matter, leads, helpers) -> ListItem.builder()
                        .id(id)
                        .name(name)
                        .kind(kind)
                        .list(mandateList)
                        .matter(matter)
                        .leads(HashSet.ofAll(leads))
                        .helpers(HashSet.ofAll(helpers))
                        .build());
    }

    /**
     * Power grants.
     *
     * @return values of {@link PowerGrant}
     */
    public static Arbitrary<PowerGrant> powerGrants() {
        return Combinators.combine(
                        ids(PowerGrantId::of), Arbitraries.of(SubdistrictPower.class), divisionCodes(), periods())
                .as((id, power, place, period) -> PowerGrant.builder()
                        .id(id)
                        .power(power)
                        .place(place)
                        .period(period)
                        .build());
    }

    /**
     * Admissions.
     *
     * @return values of {@link Admission}
     */
    public static Arbitrary<Admission> admissions() {
        return Combinators.combine(
                        ids(AdmissionId::of),
                        ids(ListItemId::of),
                        ids(OrganizationId::of),
                        amounts().injectNull(0.3),
                        periods())
                .as((id, item, applicant, funding, period) -> Admission.builder()
                        .id(id)
                        .item(item)
                        .applicant(applicant)
                        .funding(Option.of(funding))
                        .period(period)
                        .build());
    }

    /**
     * Needs.
     *
     * @return values of {@link Need}
     */
    public static Arbitrary<Need> needs() {
        return Combinators.combine(
                        ids(NeedId::of),
                        names(),
                        places(),
                        matters(),
                        Arbitraries.longs().greaterOrEqual(1),
                        dates(),
                        Arbitraries.integers().between(1, 400).injectNull(0.5),
                        names().injectNull(0.3))
                .as((id, name, place, matter, quantity, raised, closed, refusal) -> Need.builder()
                        .id(id)
                        .name(name)
                        .place(place)
                        .matter(matter)
                        .quantity(quantity)
                        .raised(raised)
                        .closed(Option.of(closed).map(raised::plusDays))
                        .refusal(Option.of(refusal))
                        .build());
    }

    /**
     * Resources.
     *
     * @return values of {@link Resource}
     */
    public static Arbitrary<Resource> resources() {
        return Combinators.combine(
                        ids(ResourceId::of),
                        names(),
                        ids(OrganizationId::of),
                        places(),
                        matters().set().ofMinSize(1).ofMaxSize(3),
                        counts(),
                        periods())
                .as((id, name, provider, place, matters, capacity, period) -> Resource.builder()
                        .id(id)
                        .name(name)
                        .provider(provider)
                        .place(place)
                        .matters(HashSet.ofAll(matters))
                        .capacity(capacity)
                        .period(period)
                        .build());
    }

    /**
     * Projects.
     *
     * @return values of {@link Project}
     */
    public static Arbitrary<Project> projects() {
        return Combinators.combine(
                        ids(ProjectId::of),
                        names(),
                        Arbitraries.of(ProjectKind.class),
                        places(),
                        matters().set().ofMinSize(1).ofMaxSize(3),
                        counts(),
                        amounts().injectNull(0.3))
                .as((id, name, kind, place, matters, capacity, budget) -> Project.builder()
                        .id(id)
                        .name(name)
                        .kind(kind)
                        .place(place)
                        .matters(HashSet.ofAll(matters))
                        .capacity(capacity)
                        .budget(Option.of(budget)))
                .flatMap(builder -> Combinators.combine(ids(DeliberationId::of).injectNull(0.3), periods())
                        .as((deliberation, period) -> builder.deliberation(Option.of(deliberation))
                                .period(period)
                                .build()));
    }

    /**
     * Allocations.
     *
     * @return values of {@link Allocation}
     */
    public static Arbitrary<Allocation> allocations() {
        return Combinators.combine(
                        ids(AllocationId::of),
                        ids(NeedId::of),
                        supplies(),
                        Arbitraries.longs().greaterOrEqual(1),
                        periods())
                .as((id, need, supply, quantity, period) -> Allocation.builder()
                        .id(id)
                        .need(need)
                        .supply(supply)
                        .quantity(quantity)
                        .period(period)
                        .build());
    }
}

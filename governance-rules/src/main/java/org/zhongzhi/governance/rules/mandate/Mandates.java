package org.zhongzhi.governance.rules.mandate;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhongzhi.governance.model.Hierarchy;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.mandate.ItemKind;
import org.zhongzhi.governance.model.mandate.ListItem;
import org.zhongzhi.governance.model.mandate.ListItemId;
import org.zhongzhi.governance.model.mandate.ListKind;
import org.zhongzhi.governance.model.mandate.MandateList;
import org.zhongzhi.governance.model.mandate.MandateListId;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.rules.mandate.Responsibility.Assignment;

/**
 * The responsibility lists of a city (权责清单、公共服务事项清单、社区工作事项清单) as something to ask: who has to do what, where
 * lists overlap or leave gaps, what a community has to carry, and what a new edition changes.
 *
 * <pre>{@code
 * Mandates mandates = Mandates.of(city);
 * Responsibility answer = mandates.responsibleFor(MatterCode.of("sanitation/waste"), EstateId.of("qt-1"), today);
 * answer.leads();                   // who leads, found at the lowest level that lists the matter
 * answer.explain(Locale.CHINA);     // by which item of which list; or why nobody does, level by level
 * }</pre>
 *
 * <p>A question about one place reads the lists of the divisions that it lies in, and nothing else; a question about the
 * whole city reads every list once.
 */
public final class Mandates {
    private final Jurisdiction jurisdiction;

    private Mandates(Jurisdiction jurisdiction) {
        this.jurisdiction = jurisdiction;
    }

    /**
     * The lists of a jurisdiction.
     *
     * @param jurisdiction the city
     * @return its lists
     */
    public static Mandates of(Jurisdiction jurisdiction) {
        return new Mandates(jurisdiction);
    }

    /**
     * Who leads a matter at a place, and who helps. The lists in force of the divisions in which the place lies are asked
     * from the lowest up. Within a level duties go before tasks, tasks before services, and powers come last; what stands on
     * the work list of a community and is not admitted binds nobody (hezhou-2022 § 2.1b).
     *
     * @param matter the matter; items on other codes do not answer, be they broader or narrower
     * @param place a division, grid, estate, building or unit
     * @param asOf the day on which lists, admissions and bodies have to be in force
     * @return who, by which items; or why nobody
     */
    public Responsibility responsibleFor(MatterCode matter, PlaceId place, LocalDate asOf) {
        List<PassedOver> passed = new ArrayList<>();
        PlaceId reached = place;
        for (Division division : Hierarchy.divisionsOf(jurisdiction, place)) {
            Either<PassedOver, Assignment> answer = new Level(jurisdiction, division.id(), asOf).ask(matter);
            if (answer.isRight()) {
                return responsibility(matter, place, asOf, Option.some(answer.get()), passed);
            }
            passed.add(answer.getLeft());
            reached = division.id();
        }
        missingFrom(reached)
                .forEach(gap -> passed.add(new PassedOver(gap, PassedOver.Reason.NOT_IN_DATA, Array.empty())));
        return responsibility(matter, place, asOf, Option.none(), passed);
    }

    /**
     * Whether a matter stands on the lists of a place, whoever leads it.
     *
     * @param place the division whose lists they are
     * @param matter the matter; items on other codes do not answer, be they broader or narrower
     * @param asOf the day on which the lists have to be in force
     * @return whether one of its lists has an item on the matter, or none if it has no list in force
     */
    public Option<Boolean> lists(DivisionCode place, MatterCode matter, LocalDate asOf) {
        Either<PassedOver, Assignment> answer = new Level(jurisdiction, place, asOf).ask(matter);
        return answer.fold(
                passed -> passed.reason() == PassedOver.Reason.NO_LIST
                        ? Option.none()
                        : Option.some(passed.reason() != PassedOver.Reason.NOT_ON_LIST),
                found -> Option.some(true));
    }

    private Responsibility responsibility(
            MatterCode matter, PlaceId place, LocalDate asOf, Option<Assignment> found, List<PassedOver> passed) {
        return new Responsibility(new Names(jurisdiction), matter, place, asOf, found, Array.ofAll(passed));
    }

    /** What the way up from a place names and the data do not hold. */
    private Option<PlaceId> missingFrom(PlaceId place) {
        Option<PlaceId> here = Option.some(place);
        while (here.isDefined() && jurisdiction.entity(here.get()).isDefined()) {
            here = jurisdiction.entity(here.get()).flatMap(Hierarchy::next);
        }
        return here;
    }

    /**
     * Matters that several bodies lead at one place by items of one kind (职责交叉), as the lists are written.
     *
     * @param asOf the day on which the lists have to be in force
     * @return the overlaps, ordered by place, matter and kind of item
     */
    public Seq<Overlap> overlaps(LocalDate asOf) {
        return levels(asOf).flatMap(Mandates::overlaps);
    }

    private static Seq<Overlap> overlaps(Level level) {
        return level.items()
                .filter(each -> !each.item().leads().isEmpty())
                .groupBy(each -> new Ground(each.item().matter(), each.item().kind()))
                .toArray()
                .map(each -> new Overlap(
                        level.division(),
                        each._1.matter(),
                        each._2,
                        Level.sorted(each._2.flatMap(listed -> listed.item().leads()))))
                .filter(each -> each.leads().size() > 1)
                .sortBy(each ->
                        new Ground(each.matter(), each.items().head().item().kind()));
    }

    private record Ground(MatterCode matter, ItemKind kind) implements Comparable<Ground> {
        @Override
        public int compareTo(Ground other) {
            int byMatter = matter.compareTo(other.matter);
            return byMatter != 0 ? byMatter : kind.compareTo(other.kind);
        }
    }

    /**
     * Items that name no leading body (职责空白).
     *
     * @param asOf the day on which the lists have to be in force
     * @return the items, ordered by place, kind and identifier
     */
    public Seq<ListedItem> orphans(LocalDate asOf) {
        return levels(asOf)
                .flatMap(Level::items)
                .filter(each -> each.item().leads().isEmpty());
    }

    /**
     * Duties for whose matter no list of the same place holds a power (有责无权).
     *
     * @param asOf the day on which the lists have to be in force
     * @return the duties, ordered by place and identifier
     */
    public Seq<ListedItem> dutiesWithoutPower(LocalDate asOf) {
        return levels(asOf).flatMap(level -> {
            Seq<ListedItem> items = level.items();
            Set<MatterCode> powers = items.filter(each -> each.item().kind() == ItemKind.POWER)
                    .map(each -> each.item().matter())
                    .toSet();
            return items.filter(each -> each.item().kind() == ItemKind.DUTY
                    && !powers.contains(each.item().matter()));
        });
    }

    /**
     * How the tasks on the work list of a community stand (社区工作事项清单): what it has to carry, and what it may refuse.
     *
     * @param community the community
     * @param asOf the day
     * @return the items of its work lists in force, whatever their kind, ordered by kind and identifier
     */
    public Seq<TaskAdmission> tasks(DivisionCode community, LocalDate asOf) {
        return new Level(jurisdiction, community, asOf)
                .items()
                .filter(each -> each.list().kind() == ListKind.COMMUNITY_TASKS)
                .map(each -> TaskAdmission.of(jurisdiction, each.item(), asOf));
    }

    /**
     * How one task stands with the community on whose list it is.
     *
     * @param task an item of a work list
     * @param asOf the day
     * @return how it stands, or none if the data do not hold the item, or it stands on a list of another kind
     */
    public Option<TaskAdmission> task(ListItemId task, LocalDate asOf) {
        return jurisdiction
                .entity(task, ListItem.class)
                .filter(each -> !jurisdiction
                        .entity(each.list(), MandateList.class)
                        .exists(list -> list.kind() != ListKind.COMMUNITY_TASKS))
                .map(each -> TaskAdmission.of(jurisdiction, each, asOf));
    }

    /**
     * What came, went and moved from one edition of a list to another, be they in force or not.
     *
     * @param before the earlier edition
     * @param after the later edition
     * @return the difference; of an edition that the data do not hold, as if it had no item
     */
    public EditionDifference difference(MandateListId before, MandateListId after) {
        return EditionDifference.between(items(before), items(after));
    }

    /**
     * What came, went and moved on all the lists of a place from one day to another.
     *
     * @param place the division whose lists they are
     * @param before the earlier day
     * @param after the later day
     * @return the difference between the lists in force on the two days
     */
    public EditionDifference difference(DivisionCode place, LocalDate before, LocalDate after) {
        return EditionDifference.between(
                new Level(jurisdiction, place, before).items(), new Level(jurisdiction, place, after).items());
    }

    private Seq<ListedItem> items(MandateListId id) {
        return jurisdiction
                .entity(id, MandateList.class)
                .toArray()
                .flatMap(list -> jurisdiction.dossier(id).all(ListItem.class).map(item -> new ListedItem(list, item)));
    }

    private Seq<Level> levels(LocalDate asOf) {
        return jurisdiction
                .all(EntityType.MANDATE_LIST)
                .map(each -> ((MandateList) each).place())
                .distinct()
                .sorted()
                .map(place -> new Level(jurisdiction, place, asOf));
    }
}

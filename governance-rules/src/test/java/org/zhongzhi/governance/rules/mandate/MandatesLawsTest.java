package org.zhongzhi.governance.rules.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Hierarchy;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.mandate.Admission;
import org.zhongzhi.governance.model.mandate.ItemKind;
import org.zhongzhi.governance.model.mandate.ListItem;
import org.zhongzhi.governance.model.mandate.ListKind;
import org.zhongzhi.governance.model.mandate.MandateList;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import org.zhongzhi.governance.rules.mandate.PassedOver.Reason;
import org.zhongzhi.governance.rules.testing.AnyCity;

class MandatesLawsTest {
    private static final About ABOUT = About.of(Text.of("某市", "A city"));
    private static final Seq<MatterCode> MATTERS = Array.of(Lists.WASTE, Lists.NOISE);
    private static final Seq<PlaceId> PLACES =
            Array.of(AnyCity.ESTATE, AnyCity.COMMUNITY, AnyCity.SUBDISTRICT, AnyCity.OTHER_COMMUNITY);

    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    private int walked;
    private int assigned;
    private int contested;

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void who_is_responsible_is_what_a_walk_through_all_entities_finds(
            @ForAll(supplier = AnyCity.Entities.class) List<Entity> entities,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate asOf) {
        Jurisdiction city = Jurisdiction.of(ABOUT, entities);
        walked++;
        for (MatterCode matter : MATTERS) {
            for (PlaceId place : PLACES) {
                Responsibility answer = Mandates.of(city).responsibleFor(matter, place, asOf);
                Walk walk = new Walk(entities, asOf, matter);
                walk.up(place);

                assertThat(answer.leads()).isEqualTo(walk.leads);
                assertThat(answer.helpers()).isEqualTo(walk.helpers);
                assertThat(answer.passedOver().map(PassedOver::reason)).isEqualTo(walk.reasons);
                assertThat(answer.explain(Locale.CHINA)).contains(matter.value());
                reasons.addAll(answer.passedOver().map(PassedOver::reason).asJava());
                assigned += answer.assignment().isDefined() ? 1 : 0;
                contested += answer.assignment().exists(Responsibility.Assignment::isContested) ? 1 : 0;
            }
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_the_data_changes_no_answer(
            @ForAll(supplier = AnyCity.Entities.class) List<Entity> entities,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate asOf,
            @ForAll Random random) {
        List<Entity> shuffled = new ArrayList<>(entities);
        Collections.shuffle(shuffled, random);
        Mandates one = Mandates.of(Jurisdiction.of(ABOUT, entities));
        Mandates other = Mandates.of(Jurisdiction.of(ABOUT, shuffled));

        for (PlaceId place : PLACES) {
            assertThat(other.responsibleFor(Lists.WASTE, place, asOf))
                    .hasToString(one.responsibleFor(Lists.WASTE, place, asOf).toString());
        }
        assertThat(other.overlaps(asOf)).isEqualTo(one.overlaps(asOf));
        assertThat(other.orphans(asOf)).isEqualTo(one.orphans(asOf));
        assertThat(other.dutiesWithoutPower(asOf)).isEqualTo(one.dutiesWithoutPower(asOf));
        assertThat(other.tasks(AnyCity.COMMUNITY, asOf)).isEqualTo(one.tasks(AnyCity.COMMUNITY, asOf));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void what_is_wrong_with_the_lists_is_what_the_rules_find(
            @ForAll(supplier = AnyCity.Entities.class) List<Entity> entities,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate asOf) {
        Assume.that(!asOf.isBefore(Hezhou2022.policy().edition()));
        Jurisdiction city = Jurisdiction.of(ABOUT, entities);
        Assessment assessment = Hezhou2022.policy().assess(city, asOf);
        Mandates mandates = Mandates.of(city);

        Seq<ListedItem> severalLeads = mandates.overlaps(asOf)
                .flatMap(Overlap::items)
                .filter(each -> each.item().leads().size() > 1);
        assertThat(ids(mandates.orphans(asOf).appendAll(severalLeads)))
                .isEqualTo(found(assessment, "list-item-one-lead", OutcomeKind.VIOLATED));
        assertThat(ids(mandates.dutiesWithoutPower(asOf)))
                .isEqualTo(found(assessment, "list-duty-has-power", OutcomeKind.VIOLATED));
        Seq<TaskAdmission> tasks =
                city.all(EntityType.DIVISION).flatMap(division -> mandates.tasks((DivisionCode) division.id(), asOf));
        for (TaskAdmission task : tasks) {
            assertThat(mandates.task(task.task().id(), asOf)).contains(task);
        }
        Seq<EntityId> admitted = found(assessment, "community-task-admitted", OutcomeKind.SATISFIED)
                .filter(each -> isOfDivision(city, each));
        assertThat(tasks.filter(each -> each.standing() == Standing.ADMITTED)
                        .<EntityId>map(each -> each.task().id())
                        .sorted())
                .isEqualTo(admitted);
        assertThat(tasks.<EntityId>map(each -> each.task().id()).sorted())
                .isEqualTo(assessment
                        .findings("community-task-admitted")
                        .map(Finding::subject)
                        .filter(each -> isOfDivision(city, each))
                        .sorted());
    }

    /** A list of a place that the data do not hold is judged all the same, and cannot be asked for by place. */
    private static boolean isOfDivision(Jurisdiction city, EntityId item) {
        return city.entity(item, ListItem.class)
                .flatMap(each -> city.entity(each.list(), MandateList.class))
                .exists(list -> city.entity(list.place()).isDefined());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void editions_differ_by_what_is_on_one_and_not_on_the_other_and_backwards_the_other_way_round(
            @ForAll(supplier = AnyCity.Entities.class) List<Entity> entities,
            @ForAll(supplier = AnyCity.Entities.class) List<Entity> others) {
        Seq<ListedItem> before = listed(entities);
        Seq<ListedItem> after = listed(others);

        EditionDifference difference = EditionDifference.between(before, after);
        EditionDifference back = EditionDifference.between(after.reverse(), before.reverse());

        assertThat(difference
                        .came()
                        .appendAll(difference.same())
                        .appendAll(difference.moved().map(ItemChange::after)))
                .containsExactlyInAnyOrderElementsOf(after);
        assertThat(difference.went())
                .hasSize(before.size()
                        - difference.same().size()
                        - difference.moved().size());
        assertThat(difference.moved()).allSatisfy(moved -> {
            assertThat(moved.aspects()).isNotEmpty();
            assertThat(moved.before().item().matter())
                    .isEqualTo(moved.after().item().matter());
        });
        assertThat(back.came()).isEqualTo(difference.went());
        assertThat(back.went()).isEqualTo(difference.came());
        assertThat(back.moved().map(each -> new ItemChange(each.after(), each.before())))
                .containsExactlyInAnyOrderElementsOf(difference.moved());
        assertThat(difference
                        .came()
                        .map(each -> each.item().matter())
                        .toSet()
                        .intersect(difference
                                .went()
                                .map(each -> each.item().matter())
                                .toSet()))
                .isEmpty();
        assertThat(EditionDifference.between(before, before).isEmpty()).isTrue();
    }

    /** Else a law would hold because what it speaks of never came up. */
    @AfterProperty
    void every_reason_came_up() {
        if (walked > 0) {
            assertThat(reasons).containsExactlyInAnyOrder(Reason.values());
            assertThat(contested).isBetween(1, assigned - 1);
        }
    }

    private static Seq<ListedItem> listed(List<Entity> entities) {
        Jurisdiction city = Jurisdiction.of(ABOUT, entities);
        return city.all(EntityType.LIST_ITEM)
                .map(ListItem.class::cast)
                .flatMap(item -> city.entity(item.list(), MandateList.class).map(list -> new ListedItem(list, item)));
    }

    private static Seq<EntityId> ids(Seq<ListedItem> items) {
        return items.<EntityId>map(each -> each.item().id()).distinct().sorted();
    }

    private static Seq<EntityId> found(Assessment assessment, String rule, OutcomeKind kind) {
        return assessment
                .findings()
                .filter(each -> each.rule().id().equals(rule) && each.outcome().kind() == kind)
                .map(each -> each.subject())
                .sorted();
    }

    /** The same question put to a plain list of entities. */
    private static final class Walk {
        private static final List<ItemKind> FIRST_TO_LAST =
                List.of(ItemKind.DUTY, ItemKind.TASK, ItemKind.SERVICE, ItemKind.POWER);

        private final List<Entity> entities;
        private final LocalDate asOf;
        private final MatterCode matter;
        private Seq<OrganizationId> leads = Array.empty();
        private Seq<OrganizationId> helpers = Array.empty();
        private Seq<Reason> reasons = Array.empty();

        Walk(List<Entity> entities, LocalDate asOf, MatterCode matter) {
            this.entities = entities;
            this.asOf = asOf;
            this.matter = matter;
        }

        void up(PlaceId from) {
            Option<PlaceId> here = Option.some(from);
            while (here.isDefined()) {
                Option<Entity> place = entity(here.get());
                if (place.isEmpty()) {
                    reasons = reasons.append(Reason.NOT_IN_DATA);
                } else if (here.get() instanceof DivisionCode division) {
                    Option<Reason> reason = at(division);
                    if (reason.isEmpty()) {
                        return;
                    }
                    reasons = reasons.append(reason.get());
                }
                here = place.flatMap(Hierarchy::next);
            }
        }

        private Option<Reason> at(DivisionCode division) {
            List<EntityId> lists = new ArrayList<>();
            for (Entity entity : entities) {
                if (entity instanceof MandateList list && list.place().equals(division) && isInForce(list.id())) {
                    lists.add(list.id());
                }
            }
            List<ListItem> items = new ArrayList<>();
            for (Entity entity : entities) {
                if (entity instanceof ListItem item
                        && lists.contains(item.list())
                        && item.matter().equals(matter)) {
                    items.add(item);
                }
            }
            if (lists.isEmpty() || items.isEmpty()) {
                return Option.some(lists.isEmpty() ? Reason.NO_LIST : Reason.NOT_ON_LIST);
            }
            items.removeIf(item -> isOnWorkList(item) && !isAdmitted(item));
            if (items.isEmpty()) {
                return Option.some(Reason.NOT_ADMITTED);
            } else if (items.stream().allMatch(item -> item.leads().isEmpty())) {
                return Option.some(Reason.NO_LEAD);
            }
            for (ItemKind kind : FIRST_TO_LAST) {
                List<ListItem> ofKind = items.stream()
                        .filter(item -> item.kind() == kind && item.leads().exists(this::isInForce))
                        .toList();
                if (!ofKind.isEmpty()) {
                    leads = distinct(ofKind.stream()
                            .flatMap(item -> item.leads().toJavaStream())
                            .filter(this::isInForce)
                            .toList());
                    helpers = distinct(ofKind.stream()
                            .flatMap(item -> item.helpers().toJavaStream())
                            .filter(this::isInForce)
                            .filter(each -> !leads.contains(each))
                            .toList());
                    return Option.none();
                }
            }
            return Option.some(Reason.LEAD_GONE);
        }

        private static Seq<OrganizationId> distinct(List<OrganizationId> bodies) {
            return Array.ofAll(bodies).distinct().sorted();
        }

        private boolean isOnWorkList(ListItem item) {
            return entities.stream()
                    .anyMatch(each -> each instanceof MandateList list
                            && list.id().equals(item.list())
                            && list.kind() == ListKind.COMMUNITY_TASKS);
        }

        private boolean isAdmitted(ListItem item) {
            return entities.stream()
                    .anyMatch(each -> each instanceof Admission admission
                            && admission.item().equals(item.id())
                            && isInForce(admission.id()));
        }

        private boolean isInForce(EntityId id) {
            return entity(id).exists(each -> each.isInForceOn(asOf.toEpochDay()));
        }

        private Option<Entity> entity(EntityId id) {
            return Option.ofOptional(
                    entities.stream().filter(each -> each.id().equals(id)).findAny());
        }
    }
}

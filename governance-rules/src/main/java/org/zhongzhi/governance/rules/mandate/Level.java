package org.zhongzhi.governance.rules.mandate;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.mandate.ItemKind;
import org.zhongzhi.governance.model.mandate.ListItem;
import org.zhongzhi.governance.model.mandate.ListKind;
import org.zhongzhi.governance.model.mandate.MandateList;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.rules.mandate.PassedOver.Reason;
import org.zhongzhi.governance.rules.mandate.Responsibility.Assignment;

/** The lists in force of one division on one day. */
record Level(Jurisdiction jurisdiction, DivisionCode division, LocalDate asOf) {
    /** Whose word goes first where a matter is listed several times: who has to act before who may. */
    private static final Seq<ItemKind> BY_WEIGHT =
            Array.of(ItemKind.DUTY, ItemKind.TASK, ItemKind.SERVICE, ItemKind.POWER);

    /** What the lists say of a matter: whom they name, or why they name nobody. */
    Either<PassedOver, Assignment> ask(MatterCode matter) {
        Seq<MandateList> lists = lists();
        if (lists.isEmpty()) {
            return passedOver(Reason.NO_LIST, Array.empty());
        }
        Seq<ListedItem> onMatter = items().filter(each -> each.item().matter().equals(matter));
        if (onMatter.isEmpty()) {
            return passedOver(Reason.NOT_ON_LIST, lists.map(MandateList::id));
        }
        Seq<ListedItem> binding = onMatter.filter(this::binds);
        if (binding.isEmpty()) {
            return passedOver(
                    Reason.NOT_ADMITTED, onMatter.map(each -> each.item().id()));
        }
        Seq<ListedItem> led = binding.filter(each -> !each.item().leads().isEmpty());
        if (led.isEmpty()) {
            return passedOver(Reason.NO_LEAD, binding.map(each -> each.item().id()));
        }
        return BY_WEIGHT
                .map(kind -> led.filter(each ->
                        each.item().kind() == kind && each.item().leads().exists(this::isInForce)))
                .find(named -> !named.isEmpty())
                .map(this::assignment)
                .toEither(() -> new PassedOver(
                        division,
                        Reason.LEAD_GONE,
                        sorted(led.flatMap(each -> each.item().leads()))));
    }

    /** The items of the lists in force, those of one kind together, ordered by identifier. */
    Seq<ListedItem> items() {
        return lists().flatMap(list ->
                        jurisdiction.dossier(list.id()).all(ListItem.class).map(item -> new ListedItem(list, item)))
                .sorted();
    }

    private Seq<MandateList> lists() {
        return jurisdiction
                .dossier(division)
                .entries(MandateList.class, asOf.toEpochDay())
                .toSeq();
    }

    private boolean binds(ListedItem listed) {
        return listed.list().kind() != ListKind.COMMUNITY_TASKS
                || TaskAdmission.of(jurisdiction, listed.item(), asOf)
                        .standing()
                        .isAdmitted();
    }

    private Assignment assignment(Seq<ListedItem> items) {
        Seq<OrganizationId> leads =
                sorted(items.flatMap(each -> each.item().leads()).filter(this::isInForce));
        Seq<OrganizationId> helpers = sorted(
                items.flatMap(each -> each.item().helpers()).filter(each -> isInForce(each) && !leads.contains(each)));
        return new Assignment(division, items, leads, helpers);
    }

    private boolean isInForce(OrganizationId body) {
        return jurisdiction.entity(body).exists(each -> each.isInForceOn(asOf.toEpochDay()));
    }

    private Either<PassedOver, Assignment> passedOver(Reason reason, Seq<? extends EntityId> because) {
        return Either.left(new PassedOver(division, reason, because));
    }

    static Seq<OrganizationId> sorted(Seq<OrganizationId> bodies) {
        return bodies.distinct().sorted();
    }
}

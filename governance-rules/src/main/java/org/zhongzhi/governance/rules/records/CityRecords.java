package org.zhongzhi.governance.rules.records;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Hierarchy;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.model.deliberation.Deliberation;
import org.zhongzhi.governance.model.deliberation.DeliberationId;
import org.zhongzhi.governance.model.deliberation.DeliberationStep;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.territory.Building;
import org.zhongzhi.governance.model.territory.BuildingUnit;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Observer;
import org.zhongzhi.governance.rules.mandate.Mandates;
import org.zhongzhi.governance.rules.mandate.Responsibility;

/**
 * The records of a city for its casework: whether a place lies in one grid, who is responsible by the lists, whether the
 * ground of a return holds, and whether a deliberation is complete.
 *
 * <pre>{@code
 * CityRecords records = CityRecords.of(city, ZoneId.of("Asia/Shanghai"));
 * Casework casework = Casework.of(Procedures.matter()).observing(records);
 * records.responsibility(matter, instant);     // whom the lists propose, by which items; a human may choose otherwise
 * }</pre>
 *
 * <p>Place and matter are those that the action says, else those that the case recorded last. Everything is read as of the
 * day of the action. An immutable value; an observation costs a look-up of the place and of the lists above it.
 */
public final class CityRecords implements Observer {
    private static final Seq<DeliberationStep> UP_TO_DISCLOSURE = Array.of(
            DeliberationStep.PROPOSAL,
            DeliberationStep.DISCUSSION,
            DeliberationStep.REVIEW,
            DeliberationStep.DECISION,
            DeliberationStep.DECISION_DISCLOSURE);

    private static final Seq<OrganizationKind> FIRMS =
            Array.of(OrganizationKind.PROPERTY_FIRM, OrganizationKind.LEADING_FIRM_SITE);

    private final Jurisdiction jurisdiction;
    private final Mandates mandates;
    private final ZoneId zone;

    private CityRecords(Jurisdiction jurisdiction, ZoneId zone) {
        this.jurisdiction = jurisdiction;
        this.mandates = Mandates.of(jurisdiction);
        this.zone = zone;
    }

    /**
     * The records of a city.
     *
     * @param jurisdiction the city
     * @param zone where the day of an action is told
     * @return its records
     */
    public static CityRecords of(Jurisdiction jurisdiction, ZoneId zone) {
        return new CityRecords(jurisdiction, zone);
    }

    /**
     * Who is responsible for a case by the lists: what a dispatch may propose, with its reason.
     *
     * @param standing the case
     * @param at the moment
     * @return who leads and who helps, by which items of which lists, or why nobody does; none if the case has recorded no
     *     matter or no place
     */
    public Option<Responsibility> responsibility(Case standing, Instant at) {
        return responsible(
                said(FieldValue.Matter.class, standing, null), said(FieldValue.Place.class, standing, null), at);
    }

    private Option<Responsibility> responsible(
            Option<FieldValue.Matter> matter, Option<FieldValue.Place> place, Instant at) {
        return matter.flatMap(
                what -> place.map(where -> mandates.responsibleFor(what.matter(), where.place(), dayOf(at))));
    }

    @Override
    public Option<FieldValue> observe(Observation observation, @Nullable Case before, Action action) {
        Option<PlaceId> place = said(FieldValue.Place.class, before, action).map(FieldValue.Place::place);
        Option<FieldValue.Matter> matter = said(FieldValue.Matter.class, before, action);
        return switch (observation) {
            case PLACE_IN_ONE_GRID -> place.flatMap(this::gridsOf).map(grids -> FieldValue.yesNo(grids.size() == 1));
            case RESPONSIBLE_BODIES ->
                responsible(matter, said(FieldValue.Place.class, before, action), action.at())
                        .flatMap(CityRecords::proposal);
            case RETURN_GROUNDED -> grounded(before, action, place, matter).map(FieldValue::yesNo);
            case BEYOND_LISTS ->
                place.flatMap(this::subdistrictOf)
                        .flatMap(where ->
                                matter.flatMap(what -> mandates.lists(where, what.matter(), dayOf(action.at()))))
                        .map(listed -> FieldValue.yesNo(!listed));
            case DELIBERATION_COMPLETE ->
                said(FieldValue.Document.class, null, action)
                        .flatMap(each -> deliberation(each.identifier()))
                        .map(each -> FieldValue.yesNo(isComplete(each, dayOf(action.at()))));
        };
    }

    /** What the action says, else what the case recorded last. */
    private static <T extends FieldValue> Option<T> said(
            Class<T> type, @Nullable Case before, @Nullable Action action) {
        Option<T> given = action == null ? Option.none() : ofType(type, action);
        return given.orElse(() -> before == null
                ? Option.none()
                : before.events()
                        .reverse()
                        .flatMap(each -> ofType(type, each.action()))
                        .headOption());
    }

    private static <T extends FieldValue> Option<T> ofType(Class<T> type, Action action) {
        return action.fields()
                .ids()
                .map(id -> action.fields().find(id))
                .filter(type::isInstance)
                .map(type::cast)
                .headOption();
    }

    private LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** The grids in which a place lies; none if the place, or where it is cut into grids, is not in the data. */
    private Option<Set<GridId>> gridsOf(PlaceId place) {
        if (place instanceof GridId grid) {
            return jurisdiction.entity(grid).map(each -> HashSet.of(grid));
        }
        return jurisdiction.entity(place).flatMap(entity -> {
            if (entity instanceof Building building) {
                return Option.some(building.grids());
            } else if (entity instanceof BuildingUnit unit) {
                return gridsOf(unit.building());
            }
            Seq<Building> buildings = jurisdiction.dossier(place).all(Building.class);
            Seq<GridId> grids = buildings.isEmpty()
                    ? jurisdiction.dossier(place).all(Grid.class).map(Grid::id)
                    : buildings.flatMap(Building::grids);
            return grids.isEmpty() ? Option.none() : Option.some(grids.toSet());
        });
    }

    /** One body that leads, and those that help. Where the lists leave open who leads, it is for people to say. */
    private static Option<FieldValue> proposal(Responsibility answer) {
        return answer.leads().size() == 1
                ? Option.some(new FieldValue.Parties(
                        Array.<ActorId>ofAll(answer.leads()).appendAll(answer.helpers())))
                : Option.none();
    }

    /**
     * Whether the ground of a return holds: the place lies outside what the body is of; the lists do not name the body; the
     * lists name nobody, or leave open who leads.
     */
    private Option<Boolean> grounded(
            @Nullable Case before, Action action, Option<PlaceId> place, Option<FieldValue.Matter> matter) {
        String ground = said(FieldValue.Chosen.class, null, action)
                .map(FieldValue.Chosen::code)
                .getOrElse("");
        Option<ActorId> body = Option.of(before)
                .flatMap(each -> each.assignment(action.assignment()))
                .map(each -> each.party());
        Option<Responsibility> answer = responsible(matter, place.map(FieldValue.Place::new), action.at());
        return switch (ground) {
            case "wrong-place" -> place.flatMap(where -> body.flatMap(who -> liesOutside(where, who)));
            case "wrong-competence" ->
                answer.flatMap(each -> body.map(who ->
                        !each.leads().exists(who::equals) && !each.helpers().exists(who::equals)));
            case "unclear-title" -> answer.map(each -> each.leads().size() != 1);
            default -> Option.none();
        };
    }

    /** Whether a place lies outside of what a body is of. Where a firm is registered says nothing of whom it serves. */
    private Option<Boolean> liesOutside(PlaceId place, ActorId body) {
        return jurisdiction
                .entity(body)
                .filter(Organization.class::isInstance)
                .map(Organization.class::cast)
                .filter(each -> !FIRMS.contains(each.kind()) && isKnown(place))
                .map(each -> !waysUp(place).exists(each.seat()::equals));
    }

    private boolean isKnown(PlaceId place) {
        return jurisdiction.entity(place).isDefined();
    }

    /** The place and everything above it. */
    private Seq<PlaceId> waysUp(PlaceId place) {
        Seq<PlaceId> above = Array.empty();
        Option<PlaceId> next = Option.some(place);
        while (next.isDefined()) {
            above = above.append(next.get());
            next = next.flatMap(jurisdiction::entity).flatMap(Hierarchy::next);
        }
        return above;
    }

    private Option<DivisionCode> subdistrictOf(PlaceId place) {
        return Hierarchy.divisionsOf(jurisdiction, place)
                .map(Division::id)
                .find(each -> each.level() == DivisionLevel.SUBDISTRICT);
    }

    private Option<Deliberation> deliberation(String id) {
        return jurisdiction.entity(DeliberationId.of(id), Deliberation.class);
    }

    /** Every step up to the disclosure of the decision was taken by the day, each no earlier than the one before. */
    private static boolean isComplete(Deliberation deliberation, LocalDate day) {
        LocalDate last = LocalDate.MIN;
        for (DeliberationStep step : UP_TO_DISCLOSURE) {
            LocalDate taken = deliberation.steps().get(step).getOrElse(LocalDate.MAX);
            if (taken.isAfter(day) || taken.isBefore(last)) {
                return false;
            }
            last = taken;
        }
        return true;
    }
}

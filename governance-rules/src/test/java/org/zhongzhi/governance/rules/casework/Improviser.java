package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.Bond;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldType;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.model.casework.PersonalReference;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.Role;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.casework.StateKind;
import org.zhongzhi.governance.model.casework.Transition;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.value.Money;

/** Makes up what somebody might do next: mostly sensible, sometimes not. The same seed makes up the same. */
final class Improviser {
    private static final Instant BEGINNING = Cast.at("2022-01-04", "09:00");
    private static final Seq<OrganizationId> BODIES =
            Array.of("b-1", "b-2", "b-3").map(OrganizationId::of);
    private static final Actor RESIDENT = Cast.resident("r-1", "nobody");
    private static final FieldValue NO_FIELD_TAKES_THIS =
            new FieldValue.Resident(PersonalReference.of("r-9", "a salt that is long enough"));
    private static final long[] NUMBERS = {0, 1, 10, 60, 90, 100};

    private final Procedure procedure;
    private final Random random;
    private final boolean sensible;
    private final Map<Observation, FieldValue> records = new EnumMap<>(Observation.class);

    Improviser(Procedure procedure, long seed, boolean sensible) {
        this.procedure = procedure;
        this.random = new Random(seed);
        this.sensible = sensible;
    }

    /** What the records say for the action that was made up last. */
    Map<Observation, FieldValue> records() {
        return records;
    }

    Observer observer() {
        return (observation, before, action) -> Option.of(records.get(observation));
    }

    Action next(@Nullable Case standing) {
        ActionKind kind = any(procedure.actions());
        if (standing == null || random.nextInt(4) > 0) {
            Seq<ActionKind> fitting = procedure
                    .actions()
                    .filter(each -> each.transitions()
                            .exists(way -> standing == null
                                    ? way.in().isEmpty()
                                    : way.in().contains(standing.state().id())));
            Seq<ActionKind> onwards = random.nextInt(8) > 0 ? fitting.filter(this::leadsOn) : fitting;
            kind = fitting.isEmpty() ? kind : any(onwards.isEmpty() ? fitting : onwards);
        }
        Instant last =
                standing == null ? BEGINNING : standing.lastEvent().action().at();
        int number = kind.on().isEmpty() ? 0 : assignment(standing);
        Action action = Action.of(kind.id())
                .by(actor(kind, standing, number))
                .at(last.plus(pause()))
                .on(number);
        records.clear();
        boolean unanimous = random.nextBoolean();
        for (FieldId id : kind.required().appendAll(kind.optional())) {
            Field field = procedure.field(id).get();
            FieldValue value = value(field, standing, action.at(), unanimous);
            if (field.observed().isDefined()) {
                if (!rarely()) {
                    records.put(field.observed().get(), value);
                }
            } else if (kind.required().contains(id) ? !rarely() : random.nextBoolean()) {
                action = action.giving(id, rarely() ? NO_FIELD_TAKES_THIS : value);
            }
        }
        return action;
    }

    /** Whether a case may go on after it. */
    private boolean leadsOn(ActionKind kind) {
        return !kind.transitions()
                .forAll(way -> way.to().flatMap(procedure::state).exists(state -> state.kind() == StateKind.END));
    }

    private Duration pause() {
        return switch (random.nextInt(6)) {
            case 0 -> Duration.ZERO;
            case 1 -> Duration.ofDays(random.nextInt(6) == 0 ? 200 : 8);
            case 2 -> rarely() ? Duration.ofMinutes(-1) : Duration.ofDays(30);
            default -> Duration.ofMinutes(random.nextInt(2000));
        };
    }

    private int assignment(@Nullable Case standing) {
        int all = standing == null ? 0 : standing.assignments().size();
        return all == 0 || rarely() ? random.nextInt(3) : 1 + random.nextInt(all);
    }

    private Actor actor(ActionKind kind, @Nullable Case standing, int number) {
        Seq<RoleId> fitting = kind.transitions().flatMap(Transition::roles);
        Role role = procedure
                .role(rarely() ? any(procedure.roles()).id() : any(fitting))
                .get();
        if (role.bond() == Bond.INITIATOR && standing != null && !rarely()) {
            return Actor.of(standing.initiator().who(), Array.of(role.id()));
        }
        if (role.bond() == Bond.ASSIGNED && standing != null && !rarely()) {
            Option<ActorId> party = standing.assignment(number).map(Assignment::party);
            return Actor.of(party.getOrElse(() -> any(BODIES)), role.id());
        }
        return role.bond() == Bond.INITIATOR && random.nextBoolean()
                ? Actor.of(RESIDENT.who(), Array.of(role.id()))
                : Actor.of(any(BODIES), role.id());
    }

    private FieldValue value(Field field, @Nullable Case standing, Instant at, boolean unanimous) {
        FieldType type = field.type();
        if (type instanceof FieldType.Whole whole) {
            long number = unanimous ? 100 : NUMBERS[random.nextInt(6)];
            return FieldValue.whole(Math.max(whole.least(), Math.min(whole.most(), number)));
        } else if (type instanceof FieldType.Choice choice) {
            return new FieldValue.Chosen(any(choice.codes()));
        } else if (type instanceof FieldType.YesNo) {
            return FieldValue.yesNo(random.nextInt(4) > 0);
        } else if (type instanceof FieldType.Parties parties) {
            return parties.most() == 1 || random.nextBoolean()
                    ? FieldValue.parties(any(BODIES))
                    : FieldValue.parties(BODIES.get(0), BODIES.get(2));
        } else if (type instanceof FieldType.Day) {
            return new FieldValue.Day(at.atZone(Cast.SHANGHAI).toLocalDate().plusDays(random.nextInt(160) - 20L));
        } else if (type instanceof FieldType.Amount) {
            return new FieldValue.Amount(Money.ofFen(amount(standing)));
        } else if (type instanceof FieldType.Place) {
            return new FieldValue.Place(EstateId.of("e-" + random.nextInt(3)));
        } else if (type instanceof FieldType.Matter) {
            return new FieldValue.Matter(MatterCode.of("sanitation/waste"));
        } else if (type instanceof FieldType.Document) {
            return new FieldValue.Document("d-" + random.nextInt(3));
        }
        return new FieldValue.Words("some words");
    }

    /** Nothing, little, too much, or what was paid so far. */
    private long amount(@Nullable Case standing) {
        long paid = standing == null
                ? 0
                : standing.events()
                        .map(each -> each.action().fields().find(FieldId.of("payment")))
                        .map(each -> each instanceof FieldValue.Amount money
                                ? money.amount().fen()
                                : 0L)
                        .sum()
                        .longValue();
        return switch (random.nextInt(5)) {
            case 0 -> 0;
            case 1 -> 100_000_000;
            case 2 -> 10_000 + random.nextInt(1_000_000);
            default -> paid;
        };
    }

    private boolean rarely() {
        return !sensible && random.nextInt(20) == 0;
    }

    private <T> T any(Seq<? extends T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

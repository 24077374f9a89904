package org.zhongzhi.governance.rules.testing;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.Bond;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldType;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.model.casework.PersonalReference;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.Role;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.casework.Transition;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.value.Money;
import org.zhongzhi.governance.rules.casework.Assignment;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.casework.Refusal;

/** One walk of a case through its procedure: what fits is asked for by whoever may, and the engine takes it or refuses. */
final class Walk {
    private static final Instant BEGINNING = Instant.parse("2022-06-20T01:00:00Z");
    private static final int OPENINGS = 500;
    private static final Seq<ActorId> PARTIES =
            Array.of(OrganizationId.of("b-1"), OrganizationId.of("b-2"), PersonId.of("p-1"));
    private static final Seq<Integer> NUMBERS = Array.of(0, 1, 2, 30, 60, 100);

    private final Procedure procedure;
    private final Casework casework;
    private final CaseId id;
    private @Nullable Case standing;

    private Walk(Procedure procedure, int number) {
        this.procedure = procedure;
        this.casework = Casework.of(procedure).observing((observation, before, action) -> found(observation, action));
        this.id = CaseId.of("case-" + number);
    }

    /** The case after a walk on which each number decides on one step. */
    static Case of(Procedure procedure, int number, List<Long> picks) {
        Walk walk = new Walk(procedure, number);
        for (int i = 0; walk.standing == null && i < OPENINGS; i++) {
            walk.step(new Picks(picks.get(0) + i));
        }
        picks.stream().skip(1).map(Picks::new).forEach(walk::step);
        if (walk.standing == null) {
            throw new IllegalArgumentException("No case of the procedure " + procedure.id() + " is opened in "
                    + OPENINGS + " attempts: expected an action that opens one, with a guard that may hold");
        }
        return walk.standing;
    }

    private void step(Picks choice) {
        Seq<ActionKind> fitting = procedure
                .actions()
                .filter(each -> each.transitions()
                        .exists(way -> standing == null
                                ? way.in().isEmpty()
                                : way.in().contains(standing.state().id())));
        if (fitting.isEmpty()) {
            return;
        }
        Action asked = action(any(fitting, choice), choice);
        Either<Refusal, Case> next = standing == null ? casework.open(id, asked) : casework.apply(standing, asked);
        standing = next.getOrElse(standing);
    }

    private Action action(ActionKind kind, Picks choice) {
        int given = standing == null ? 0 : standing.assignments().size();
        int number = kind.on().isEmpty() || given == 0 ? 0 : 1 + choice.below(given);
        Instant last =
                standing == null ? BEGINNING : standing.lastEvent().action().at();
        boolean unanimous = choice.either();
        Action action = Action.of(kind.id())
                .by(actor(kind, number, choice))
                .at(last.plus(pause(choice)))
                .on(number);
        if (choice.below(3) == 0) {
            action = action.identifiedBy("e-" + (standing == null ? 1 : standing.version() + 1));
        }
        for (FieldId each : kind.required().appendAll(kind.optional())) {
            Field field = procedure.field(each).get();
            if (field.observed().isEmpty() && (kind.required().contains(each) || choice.either())) {
                action = action.giving(each, value(field.type(), action.at(), unanimous, choice));
            }
        }
        return action;
    }

    /** None, a few hours, days or weeks, to the second. */
    private static Duration pause(Picks choice) {
        return switch (choice.below(5)) {
            case 0 -> Duration.ZERO;
            case 1 -> Duration.ofDays(8);
            case 2 -> Duration.ofSeconds(choice.below(3_000_000));
            default -> Duration.ofMinutes(choice.below(2_000));
        };
    }

    private Actor actor(ActionKind kind, int number, Picks choice) {
        Seq<RoleId> roles = kind.transitions().flatMap(Transition::roles);
        Role role = procedure.role(any(roles, choice)).get();
        if (role.bond() == Bond.INITIATOR && standing != null) {
            return Actor.of(standing.initiator().who(), Array.of(role.id()));
        }
        if (role.bond() == Bond.ASSIGNED && standing != null) {
            Option<ActorId> party = standing.assignment(number).map(Assignment::party);
            return Actor.of(party.getOrElse(() -> any(PARTIES, choice)), role.id());
        }
        return role.bond() == Bond.INITIATOR && choice.either()
                ? Actor.resident(resident(choice), role.id())
                : Actor.of(any(PARTIES, choice), role.id());
    }

    private static PersonalReference resident(Picks choice) {
        return PersonalReference.of("r-" + choice.below(3), "a salt that is long enough " + choice.below(9));
    }

    private FieldValue value(FieldType type, Instant at, boolean unanimous, Picks choice) {
        if (type instanceof FieldType.Whole whole) {
            long number = unanimous ? 100 : any(NUMBERS, choice);
            return FieldValue.whole(Math.max(whole.least(), Math.min(whole.most(), number)));
        } else if (type instanceof FieldType.Choice offered) {
            return new FieldValue.Chosen(any(offered.codes(), choice));
        } else if (type instanceof FieldType.YesNo) {
            return FieldValue.yesNo(choice.below(4) > 0);
        } else if (type instanceof FieldType.Parties parties) {
            return parties.most() == 1 || choice.either()
                    ? FieldValue.parties(any(PARTIES, choice))
                    : FieldValue.parties(PARTIES.get(0), PARTIES.get(2));
        } else if (type instanceof FieldType.Day) {
            return new FieldValue.Day(
                    at.atZone(casework.calendar().zone()).toLocalDate().plusDays(choice.below(160) - 20L));
        } else if (type instanceof FieldType.Amount) {
            return new FieldValue.Amount(Money.ofFen(choice.below(4) == 0 ? 0 : choice.below(1_000_000)));
        } else if (type instanceof FieldType.Place) {
            return new FieldValue.Place(EstateId.of("e-" + choice.below(3)));
        } else if (type instanceof FieldType.Matter) {
            return new FieldValue.Matter(MatterCode.of("sanitation/waste"));
        } else if (type instanceof FieldType.Document) {
            return new FieldValue.Document("d-" + choice.below(3));
        } else if (type instanceof FieldType.Resident) {
            return new FieldValue.Resident(resident(choice));
        }
        return new FieldValue.Words("some words, “引号” \\ and a slash");
    }

    /** What records say that know of everything: the same of the same moment. */
    private Option<FieldValue> found(Observation observation, Action action) {
        return procedure
                .fields()
                .find(each -> each.observed().contains(observation))
                .map(each -> value(
                        each.type(), action.at(), true, new Picks(action.at().getEpochSecond())));
    }

    private static <T> T any(Seq<? extends T> all, Picks choice) {
        return all.get(choice.below(all.size()));
    }
}

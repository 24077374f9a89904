package org.zhongzhi.governance.json.document;

import com.fasterxml.jackson.core.JsonToken;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.codec.Elements;
import org.zhongzhi.governance.json.codec.Reading;
import org.zhongzhi.governance.json.codec.Scalars;
import org.zhongzhi.governance.json.token.Input;
import org.zhongzhi.governance.json.token.Mark;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;

/**
 * Business services of DIGIT, as its workflow service publishes them: {@code {businessService, businessServiceSla, states:
 * [{state, isStartState, isTerminateState, sla, actions: [{action, nextState, roles}]}]}}, one by itself, in an array, or in an
 * object as {@code BusinessServices}. What a procedure has a place for is read strictly; everything else is named.
 */
public final class BusinessServices implements Reading<Seq<BusinessServices.Made>> {
    /** What is expected. */
    public static final String EXPECTED = "business services of DIGIT (an object or an array)";

    private static final String SERVICE = "a business service (an object)";
    private static final String STATE = "a state (an object)";
    private static final String ACTION = "an action (an object)";
    private static final String SERVICES = "BusinessServices";

    @Override
    public Seq<Made> read(Input in) throws IOException {
        List<Made> found = new ArrayList<>();
        if (in.token() == JsonToken.START_ARRAY) {
            Elements.forEach(in, "an array", () -> found.add(service(in)));
        } else {
            Mark start = in.mark();
            Draft draft = new Draft();
            Leftovers leftovers = new Leftovers();
            leftovers.properties(in, EXPECTED, name -> {
                if (name.equals(SERVICES)) {
                    Elements.forEach(in, "an array", () -> found.add(service(in)));
                    return true;
                }
                return property(in, name, draft, leftovers);
            });
            if (draft.states != null || found.isEmpty()) {
                found.add(finished(in, start, draft, leftovers));
            }
        }
        return Array.ofAll(found);
    }

    private static Made service(Input in) throws IOException {
        Mark start = in.mark();
        Draft draft = new Draft();
        Leftovers leftovers = new Leftovers();
        leftovers.properties(in, SERVICE, name -> property(in, name, draft, leftovers));
        return finished(in, start, draft, leftovers);
    }

    private static boolean property(Input in, String name, Draft draft, Leftovers leftovers) throws IOException {
        switch (name) {
            case "businessService" -> draft.name = Scalars.TEXT.read(in);
            case "businessServiceSla" -> draft.sla = optionalWhole(in);
            case "states" -> {
                List<DigitState> states = new ArrayList<>();
                Elements.forEach(in, "an array of states", () -> states.add(state(in, leftovers)));
                draft.states = states;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Made finished(Input in, Mark start, Draft draft, Leftovers leftovers) {
        if (draft.name == null) {
            throw in.faultAt(start, "Property \"businessService\" is missing: expected the name of the service");
        }
        if (draft.states == null) {
            throw in.faultAt(start, "Property \"states\" is missing: expected an array of states");
        }
        try {
            return new DigitProcedure(draft.name, draft.sla, Array.ofAll(draft.states), leftovers).made();
        } catch (InvalidValueException refused) {
            throw in.faultAt(start, String.valueOf(refused.getMessage()));
        }
    }

    private static DigitState state(Input in, Leftovers leftovers) throws IOException {
        DigitState.Draft state = new DigitState.Draft();
        leftovers.properties(in, STATE, name -> {
            switch (name) {
                case "state" -> state.name = optionalText(in);
                case "uuid" -> state.uuid = optionalText(in);
                case "isStartState" -> state.start = optionalFlag(in);
                case "isTerminateState" -> state.terminate = optionalFlag(in);
                case "sla" -> state.sla = optionalWhole(in);
                case "actions" -> {
                    if (in.token() != JsonToken.VALUE_NULL) {
                        Elements.forEach(
                                in,
                                "an array of actions",
                                () -> action(in, leftovers).forEach(state.actions::add));
                    }
                }
                default -> {
                    return false;
                }
            }
            return true;
        });
        return state.state();
    }

    private static Option<DigitState.DigitAction> action(Input in, Leftovers leftovers) throws IOException {
        Mark start = in.mark();
        DigitState.ActionDraft action = new DigitState.ActionDraft();
        leftovers.properties(in, ACTION, name -> {
            switch (name) {
                case "action" -> action.name = Scalars.TEXT.read(in);
                case "nextState" -> action.next = optionalText(in);
                case "active" -> action.active = in.token() == JsonToken.VALUE_NULL || Scalars.BOOLEAN.read(in);
                case "roles" -> {
                    if (in.token() != JsonToken.VALUE_NULL) {
                        Elements.forEach(in, "an array of roles", () -> action.roles.add(Scalars.TEXT.read(in)));
                    }
                }
                default -> {
                    return false;
                }
            }
            return true;
        });
        if (action.name == null) {
            throw in.faultAt(start, "Property \"action\" is missing: expected the name of the action");
        }
        if (!action.active) {
            leftovers.inactive(action.name);
            return Option.none();
        }
        return Option.some(new DigitState.DigitAction(action.name, Option.of(action.next), Array.ofAll(action.roles)));
    }

    private static @Nullable String optionalText(Input in) throws IOException {
        return in.token() == JsonToken.VALUE_NULL ? null : Scalars.TEXT.read(in);
    }

    private static boolean optionalFlag(Input in) throws IOException {
        return in.token() != JsonToken.VALUE_NULL && Scalars.BOOLEAN.read(in);
    }

    private static @Nullable Long optionalWhole(Input in) throws IOException {
        return in.token() == JsonToken.VALUE_NULL ? null : Values.COUNT.read(in);
    }

    /**
     * A procedure that was made of a service.
     *
     * @param procedure the procedure
     * @param withoutPlace what of the service has no place in it
     */
    public record Made(Procedure procedure, Seq<Text> withoutPlace) {}

    /** What is known of a service while it is read. */
    private static final class Draft {
        private @Nullable String name;
        private @Nullable Long sla;
        private @Nullable List<DigitState> states;
    }
}

package org.zhongzhi.governance.json.exchange.foreign;

import com.fasterxml.jackson.core.JsonToken;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.token.Fault;
import org.zhongzhi.governance.json.token.Input;
import org.zhongzhi.governance.json.token.Mark;
import org.zhongzhi.governance.json.token.Quoted;
import org.zhongzhi.governance.json.token.Step;
import org.zhongzhi.governance.model.value.InvalidValueException;

/**
 * An object of a document of others. It has whatever properties it has; a property that is null, an empty string, an empty
 * object or an empty array counts as left out. What nobody asked for can be told in the end. No message repeats a value.
 */
public final class ForeignObject {
    private final @Nullable ForeignObject parent;
    private final List<Step> steps;
    private final Mark mark;
    private final Map<String, Found> properties = new LinkedHashMap<>();
    private final Set<String> absent = new HashSet<>();
    private final Set<String> asked = new HashSet<>();

    private ForeignObject(@Nullable ForeignObject parent, List<Step> steps, Mark mark) {
        this.parent = parent;
        this.steps = steps;
        this.mark = mark;
    }

    /** What a property holds: the text of a string or number, the objects of an array, an object, or something else. */
    private record Found(Mark mark, Kind kind, String text, Seq<ForeignObject> objects) {}

    private enum Kind {
        STRING("a string"),
        NUMBER("a number"),
        OBJECT("an object"),
        OBJECTS("an array of objects"),
        OTHER_ARRAY("an array of other values than objects"),
        BOOLEAN("a boolean");

        private final String noun;

        Kind(String noun) {
            this.noun = noun;
        }
    }

    /**
     * Reads an object.
     *
     * @param in the input, at its start; left at its end
     * @param expected what is expected, for the message
     * @return the object
     * @throws IOException if the source fails or its text is not JSON
     */
    public static ForeignObject read(Input in, String expected) throws IOException {
        in.expect(JsonToken.START_OBJECT, expected, true);
        return read(in, null, List.of());
    }

    /**
     * Reads an array of objects.
     *
     * @param in the input, at its start; left at its end
     * @param expected what is expected, for the message
     * @return the objects
     * @throws IOException if the source fails or its text is not JSON
     */
    public static Seq<ForeignObject> readAll(Input in, String expected) throws IOException {
        in.expect(JsonToken.START_ARRAY, expected, true);
        List<ForeignObject> all = new ArrayList<>();
        in.next();
        for (int i = 0; in.token() != JsonToken.END_ARRAY; i++) {
            in.enter(i);
            in.expect(JsonToken.START_OBJECT, "an object", true);
            all.add(read(in, null, List.of(new Step.Element(i))));
            in.leave();
            in.next();
        }
        return Array.ofAll(all);
    }

    private static ForeignObject read(Input in, @Nullable ForeignObject parent, List<Step> steps) throws IOException {
        ForeignObject object = new ForeignObject(parent, steps, in.mark());
        in.next();
        while (in.token() == JsonToken.FIELD_NAME) {
            String name = in.text();
            in.enter(name);
            if (object.properties.containsKey(name) || object.absent.contains(name)) {
                throw in.fault("Property " + Quoted.of(name) + " occurs twice: expected it once");
            }
            in.next();
            Found found = object.value(in, name);
            if (found == null) {
                object.absent.add(name);
            } else {
                object.properties.put(name, found);
            }
            in.leave();
            in.next();
        }
        return object;
    }

    private @Nullable Found value(Input in, String name) throws IOException {
        Mark at = in.mark();
        return switch (in.token()) {
            case VALUE_NULL -> null;
            case VALUE_STRING -> in.text().isBlank() ? null : new Found(at, Kind.STRING, in.text(), Array.empty());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Found(at, Kind.NUMBER, in.text(), Array.empty());
            case VALUE_TRUE, VALUE_FALSE -> new Found(at, Kind.BOOLEAN, in.text(), Array.empty());
            case START_OBJECT -> {
                ForeignObject inner = read(in, this, List.of(new Step.Property(name)));
                yield inner.properties.isEmpty() ? null : new Found(at, Kind.OBJECT, "", Array.of(inner));
            }
            case START_ARRAY -> array(in, name, at);
            default -> throw in.fault("Found something else: expected a value");
        };
    }

    private @Nullable Found array(Input in, String name, Mark at) throws IOException {
        List<ForeignObject> objects = new ArrayList<>();
        boolean others = false;
        in.next();
        for (int i = 0; in.token() != JsonToken.END_ARRAY; i++) {
            in.enter(i);
            if (in.token() == JsonToken.START_OBJECT) {
                objects.add(read(in, this, List.of(new Step.Property(name), new Step.Element(i))));
            } else {
                others = true;
                in.record();
            }
            in.leave();
            in.next();
        }
        if (others) {
            return new Found(at, Kind.OTHER_ARRAY, "", Array.empty());
        }
        return objects.isEmpty() ? null : new Found(at, Kind.OBJECTS, "", Array.ofAll(objects));
    }

    /**
     * The value of a property that is a string.
     *
     * @param name the name of the property
     * @return the string, or none if it is left out
     * @throws Fault if it is something else
     */
    public Option<String> text(String name) {
        return found(name, "a string", Kind.STRING).map(Found::text);
    }

    /**
     * The value of a property that is a string or a number.
     *
     * @param name the name of the property
     * @return the string, or the number as it is written; none if it is left out
     * @throws Fault if it is something else
     */
    public Option<String> textOrNumber(String name) {
        return found(name, "a string or a number", Kind.STRING, Kind.NUMBER).map(Found::text);
    }

    /**
     * The value of a property that is a string, made into something.
     *
     * @param name the name of the property
     * @param parse makes it, or throws {@link InvalidValueException} with a message that repeats nothing personal
     * @param <T> what it is made into
     * @return what was made, or none if the property is left out
     * @throws Fault if it is something else than a string, or refused
     */
    public <T> Option<T> parsed(String name, Function<String, T> parse) {
        return text(name).map(text -> parsed(name, text, parse));
    }

    /**
     * A text that came from a property, made into something.
     *
     * @param name the name of the property
     * @param text the text
     * @param parse makes it, or throws {@link InvalidValueException} with a message that repeats nothing personal
     * @param <T> what it is made into
     * @return what was made
     * @throws Fault at the property, if it is refused
     */
    public <T> T parsed(String name, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (InvalidValueException refused) {
            throw fault(name, String.valueOf(refused.getMessage()));
        }
    }

    /**
     * The objects in a property that is an array of objects.
     *
     * @param name the name of the property
     * @return the objects, none if it is left out
     * @throws Fault if it is something else
     */
    public Seq<ForeignObject> objects(String name) {
        return found(name, "an array of objects", Kind.OBJECTS)
                .map(Found::objects)
                .getOrElse(Array.empty());
    }

    private Option<Found> found(String name, String expected, Kind... kinds) {
        asked.add(name);
        Option<Found> found = Option.of(properties.get(name));
        if (found.isDefined() && !Array.of(kinds).contains(found.get().kind())) {
            throw fault(name, "Found " + found.get().kind().noun + ": expected " + expected);
        }
        return found;
    }

    /**
     * Whether a property is there, be it null or empty.
     *
     * @param name the name of the property
     * @return false if the object does not name it
     */
    public boolean names(String name) {
        return properties.containsKey(name) || absent.contains(name);
    }

    /**
     * The properties that hold something and that nobody asked for.
     *
     * @return their names, in the order of the document
     */
    public Seq<String> unasked() {
        return Array.ofAll(properties.keySet()).reject(asked::contains);
    }

    /**
     * Where the object stands.
     *
     * @return its JSON pointer
     */
    public String pointer() {
        return new Fault(path(), mark, "").pointer();
    }

    /**
     * Where a property stands.
     *
     * @param name the name of the property
     * @return its JSON pointer
     */
    public String pointer(String name) {
        return fault(name, "").pointer();
    }

    /**
     * Something wrong with the object.
     *
     * @param problem what is wrong
     * @return the fault, to be thrown
     */
    public Fault fault(String problem) {
        return new Fault(path(), mark, problem);
    }

    /**
     * Something wrong with a property.
     *
     * @param name the name of the property
     * @param problem what is wrong
     * @return the fault, to be thrown
     */
    public Fault fault(String name, String problem) {
        List<Step> path = new ArrayList<>(path());
        path.add(new Step.Property(name));
        Found found = properties.get(name);
        return new Fault(path, found == null ? mark : found.mark(), problem);
    }

    private List<Step> path() {
        ArrayDeque<Step> path = new ArrayDeque<>();
        for (ForeignObject at = this; at != null; at = at.parent) {
            for (int i = at.steps.size() - 1; i >= 0; i--) {
                path.addFirst(at.steps.get(i));
            }
        }
        return List.copyOf(path);
    }
}

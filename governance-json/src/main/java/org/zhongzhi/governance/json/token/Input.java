package org.zhongzhi.governance.json.token;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a document, one at a time, with the way to the value that is being read. Whoever reads a value finds the
 * input at its first token and leaves it at its last.
 */
public final class Input {
    private final TokenSource source;
    private final Path path;
    private final Count entities;
    private final Recurring recurring;
    private final @Nullable Faults faults;

    private Input(TokenSource source, Path path, Count entities, Recurring recurring, @Nullable Faults faults) {
        this.source = source;
        this.path = path;
        this.entities = entities;
        this.recurring = recurring;
        this.faults = faults;
    }

    /**
     * The tokens of a parser.
     *
     * @param parser the parser
     * @param mostEntities how many entities may be counted
     * @return the input, at the token that the parser is at
     */
    public static Input of(JsonParser parser, long mostEntities) {
        return new Input(TokenSource.of(parser), new Path(), new Count(mostEntities), new Recurring(), null);
    }

    /**
     * The tokens of a parser, of which as much is read as can be: what is at fault is kept, and what stands beside it is read
     * as well.
     *
     * @param parser the parser
     * @param mostEntities how many entities may be counted
     * @param faults takes the faults
     * @return the input, at the token that the parser is at
     */
    public static Input of(JsonParser parser, long mostEntities, Faults faults) {
        return new Input(TokenSource.of(parser), new Path(), new Count(mostEntities), new Recurring(), faults);
    }

    /**
     * How many objects and arrays are open, with the one that the token opens.
     *
     * @return the number
     */
    public int level() {
        return source.level();
    }

    /**
     * Whether reading goes on after a fault.
     *
     * @return true if faults are kept and not thrown
     */
    public boolean goesOn() {
        return faults != null;
    }

    /**
     * Where the input is among the objects and arrays, to come back to after a fault in a value that begins further in.
     *
     * @return the place, or null if reading does not go on after a fault
     */
    public @Nullable Place place() {
        return faults == null ? null : new Place(source.level(), path.depth());
    }

    /**
     * Goes on after a fault in a value of an object or array: to the end of the value.
     *
     * @param fault the fault
     * @param container where the input was at the start of the object or array; if null the fault is thrown
     * @throws IOException if the source fails or its text is not JSON
     */
    public void recover(Fault fault, @Nullable Place container) throws IOException {
        if (faults == null || container == null || fault.kind() == Fault.Kind.FINAL) {
            throw fault;
        }
        faults.add(fault);
        path.cut(container.steps());
        if (source.current() == JsonToken.FIELD_NAME) {
            source.next();
        }
        while (source.level() > container.level() && source.next() != null) {
            // What is left of the value says nothing that could be relied on.
        }
    }

    /**
     * That something inside the value that is being read is at fault, which is known.
     *
     * @return the fault, to be thrown
     */
    public Fault told() {
        return new Fault(path.steps(), mark(), "Something inside is refused", Fault.Kind.TOLD);
    }

    /**
     * A place among objects and arrays.
     *
     * @param level how many of them are open
     * @param steps how many steps the way to it has
     */
    public record Place(int level, int steps) {}

    /**
     * The tokens of a parser, without their places: all faults stand at the start. For whoever reads again what was refused.
     *
     * @param parser the parser
     * @return the input, before the first token
     */
    public static Input unplaced(JsonParser parser) {
        return new Input(
                new TokenSource.Live(parser, false), new Path(), new Count(Long.MAX_VALUE), new Recurring(), null);
    }

    /**
     * Without places, the tokens of another parser, with what recurred in this one.
     *
     * @param next the parser
     * @return the input, before the first token
     */
    public Input over(JsonParser next) {
        return new Input(new TokenSource.Live(next, false), new Path(), entities, recurring, null);
    }

    /**
     * Goes to the next token.
     *
     * @return true if there is one
     * @throws IOException if the source fails or its text is not JSON
     */
    public boolean next() throws IOException {
        return source.next() != null;
    }

    /**
     * The token that the input is at.
     *
     * @return the token
     */
    public JsonToken token() {
        JsonToken token = source.current();
        if (token == null) {
            throw fault("The document ends too early");
        }
        return token;
    }

    /**
     * The text of the token: a string without its quotes, the name of a property, a number as it is written.
     *
     * @return the text
     * @throws IOException if the source fails or its text is not JSON
     */
    public String text() throws IOException {
        return source.text();
    }

    /**
     * Where the token stands.
     *
     * @return line and column
     */
    public Mark mark() {
        return source.mark();
    }

    /**
     * Goes into a property.
     *
     * @param property its name
     */
    public void enter(String property) {
        path.enter(property);
    }

    /**
     * Goes into an element.
     *
     * @param position its position, from 0
     */
    public void enter(int position) {
        path.enter(position);
    }

    /** Goes back to the value that was left by the last {@code enter}. */
    public void leave() {
        path.leave();
    }

    /**
     * The way to the value that is being read.
     *
     * @return the steps from where the input began
     */
    public List<Step> path() {
        return path.steps();
    }

    /**
     * Requires a token of a kind.
     *
     * @param kind the kind
     * @param expected what was expected, for the message
     * @param personal whether the message has to keep quiet about the value
     * @throws IOException if the source fails or its text is not JSON
     */
    public void expect(JsonToken kind, String expected, boolean personal) throws IOException {
        if (source.current() != kind) {
            throw fault("Found " + found(personal) + ": expected " + expected);
        }
    }

    /**
     * Something wrong with the token that the input is at.
     *
     * @param problem what is wrong
     * @return the fault, to be thrown
     */
    public Fault fault(String problem) {
        return faultAt(mark(), problem);
    }

    /**
     * Something wrong with the value that is being read, which began earlier.
     *
     * @param mark where it began
     * @param problem what is wrong
     * @return the fault, to be thrown
     */
    public Fault faultAt(Mark mark, String problem) {
        return new Fault(path.steps(), mark, problem);
    }

    /**
     * A failure of the source, as a fault if it is one of the document: at the place that the parser had come to.
     *
     * @param failure what the source threw
     * @return the fault, or none if the document is not to blame
     */
    public Option<Fault> faultOf(IOException failure) {
        JsonParser parser = parser();
        Option<SourceFault> ofSource = SourceFault.in(failure);
        if (ofSource.isDefined()) {
            return ofSource.map(fault -> new Fault(Step.to(parser), fault.mark(), fault.problem()));
        } else if (parser instanceof YAMLParser && failure instanceof JsonProcessingException syntax) {
            Mark place = YamlSyntax.place(syntax).getOrElse(() -> Mark.of(parser.currentLocation()));
            return Option.some(new Fault(Step.to(parser), place, YamlSyntax.problem(syntax)));
        } else if (failure instanceof JsonProcessingException syntax) {
            JsonLocation place = Option.of(syntax.getLocation()).getOrElse(parser::currentLocation);
            return Option.some(new Fault(Step.to(parser), Mark.of(place), Syntax.problem(syntax)));
        }
        return Option.none();
    }

    /**
     * A failure of the source before there was a parser, as a fault if it is one of the document.
     *
     * @param failure what the source threw
     * @return the fault, or none if the document is not to blame
     */
    public static Option<Fault> faultOfSource(IOException failure) {
        return SourceFault.in(failure).map(fault -> new Fault(List.of(), fault.mark(), fault.problem()));
    }

    /**
     * A value that stands in a document again and again, as an identifier does wherever it is referred to: mostly the one
     * that was made before.
     *
     * @param maker what makes values of this sort out of text
     * @param text the text
     * @param <T> the type of the value
     * @return the value
     */
    public <T> T recurring(Function<String, T> maker, String text) {
        return recurring.value(maker, text);
    }

    /** Counts one entity, and refuses the document if there are too many. */
    public void countEntity() {
        entities.counted++;
        if (entities.counted > entities.most) {
            throw new Fault(
                    path.steps(),
                    mark(),
                    "The document holds more than " + entities.most
                            + " entities: expected at most that many; raise the limit if it is meant to be so large",
                    Fault.Kind.FINAL);
        }
    }

    /**
     * Passes over the value that the input is at.
     *
     * @throws IOException if the source fails or its text is not JSON
     */
    public void skip() throws IOException {
        int depth = 0;
        while (true) {
            depth += token().isStructStart() ? 1 : token().isStructEnd() ? -1 : 0;
            if (depth == 0) {
                return;
            }
            next();
        }
    }

    /**
     * Records the value that the input is at.
     *
     * @return the recording; the input is at the last token of the value
     * @throws IOException if the source fails or its text is not JSON
     */
    public Recording record() throws IOException {
        return Recording.of(this);
    }

    /**
     * A recorded value, to be read as if it stood here.
     *
     * @param recording the recording
     * @return the input, at the first token of the value
     */
    public Input replay(Recording recording) {
        return new Input(recording.from(0), path, entities, recurring, faults);
    }

    /**
     * A recorded value, to be read as if it stood here, up to its first fault, for whoever reads it several times over.
     *
     * @param recording the recording
     * @return the input, at the first token of the value
     */
    public Input replayToFirstFault(Recording recording) {
        return new Input(recording.from(0), path, entities, recurring, null);
    }

    /**
     * The value of a property of a recorded object, to be read as if it stood here.
     *
     * @param recording the recording of the object
     * @param property the name of the property
     * @return the input, at the first token of the value, or none if the object has no such property
     */
    public Option<Input> replay(Recording recording, String property) {
        int position = recording.valueOf(property);
        return position < 0
                ? Option.none()
                : Option.some(new Input(recording.from(position), path, entities, recurring, faults));
    }

    /**
     * The parser itself, for values that others know how to read.
     *
     * @return the parser
     * @throws IllegalStateException if the tokens come from a recording
     */
    public JsonParser parser() {
        if (source instanceof TokenSource.Live live) {
            return live.parser();
        } else if (source instanceof YamlSource yaml) {
            return yaml.parser();
        }
        throw new IllegalStateException("The tokens come from a recording, not from a parser");
    }

    private String found(boolean personal) throws IOException {
        return switch (token()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> personal ? "a string" : "the string " + Quoted.of(text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                personal ? "a number" : "the number " + Quoted.abbreviated(text());
            case VALUE_TRUE, VALUE_FALSE -> personal ? "a boolean" : text();
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }

    /** Shared by an input and its replays. */
    private static final class Count {
        private final long most;
        private long counted;

        Count(long most) {
            this.most = most;
        }
    }
}

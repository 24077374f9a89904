package org.zhongzhi.governance.json.token;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * The tokens of a document, one at a time, with the way to the value that is being read. Whoever reads a value finds the
 * input at its first token and leaves it at its last.
 */
public final class Input {
    private final TokenSource source;
    private final Path path;
    private final Count entities;
    private final Recurring recurring;

    private Input(TokenSource source, Path path, Count entities, Recurring recurring) {
        this.source = source;
        this.path = path;
        this.entities = entities;
        this.recurring = recurring;
    }

    /**
     * The tokens of a parser.
     *
     * @param parser the parser
     * @param mostEntities how many entities may be counted
     * @return the input, at the token that the parser is at
     */
    public static Input of(JsonParser parser, long mostEntities) {
        return new Input(new TokenSource.Live(parser), new Path(), new Count(mostEntities), new Recurring());
    }

    /**
     * The tokens of a parser, without their places: all faults stand at the start. For whoever reads again what was refused.
     *
     * @param parser the parser
     * @return the input, before the first token
     */
    public static Input unplaced(JsonParser parser) {
        return new Input(new TokenSource.Unplaced(parser), new Path(), new Count(Long.MAX_VALUE), new Recurring());
    }

    /**
     * Without places, the tokens of another parser, with what recurred in this one.
     *
     * @param next the parser
     * @return the input, before the first token
     */
    public Input over(JsonParser next) {
        return new Input(new TokenSource.Unplaced(next), new Path(), entities, recurring);
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
        if (failure instanceof SourceFault fault) {
            return Option.some(new Fault(Step.to(parser), fault.mark(), fault.problem()));
        } else if (failure instanceof JsonProcessingException syntax) {
            JsonLocation place = Option.of(syntax.getLocation()).getOrElse(parser::currentLocation);
            return Option.some(new Fault(Step.to(parser), Mark.of(place), Syntax.problem(syntax)));
        }
        return Option.none();
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
            throw fault("The document holds more than " + entities.most
                    + " entities: expected at most that many; raise the limit if it is meant to be so large");
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
        return new Input(recording.from(0), path, entities, recurring);
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
                : Option.some(new Input(recording.from(position), path, entities, recurring));
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
        } else if (source instanceof TokenSource.Unplaced unplaced) {
            return unplaced.parser();
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

package org.zhongzhi.governance.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.document.EntityLines;
import org.zhongzhi.governance.json.token.Fault;
import org.zhongzhi.governance.json.token.Input;
import org.zhongzhi.governance.json.token.Utf8;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityType;

/**
 * Reads lines with entities fast where they are as they are written here, and otherwise as a document each. Fast means by
 * one parser of bytes for many lines, of the type that the end of the line lets expect, and without keeping where things
 * stand. Both are as strict as each other: what is refused fast is read once more for the reason and the place.
 */
final class FastLines {
    private final DocumentReader reader;
    private final Lines lines;
    private EntityType last = EntityType.DIVISION;
    private @Nullable JsonParser parser;
    private @Nullable Input input;
    private int generation = -1;
    private int start;

    FastLines(DocumentReader reader, Lines lines) {
        this.reader = reader;
        this.lines = lines;
    }

    /** The entity of the line that the lines are at. */
    Entity read() {
        byte[] buffer = lines.buffer();
        int from = lines.from();
        int until = lines.until();
        EntityType type =
                until <= lines.lastWhole() && from + 1 < until && buffer[from] == '{' && buffer[from + 1] == '"'
                        ? EntityLines.likelyType(buffer, from, until, last)
                        : null;
        if (type != null && Utf8.isValid(buffer, from, until)) {
            last = type;
            Entity entity = fast(type);
            if (entity != null) {
                return entity;
            }
        }
        parser = null;
        return lines.at(() -> reader.read(EntityLines.LINE, lines.bytes()));
    }

    private @Nullable Entity fast(EntityType type) {
        try {
            Input in = input();
            if (!in.next()) {
                return null;
            }
            Entity entity = EntityLines.line(type).read(in);
            return start + in.parser().currentLocation().getByteOffset() == lines.until() ? entity : null;
        } catch (Fault | JsonProcessingException refused) {
            return null;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The input at the end of the line before, in the parser that goes on to the last whole line of the buffer. */
    private Input input() throws IOException {
        if (parser == null || generation != lines.generation() || input == null) {
            generation = lines.generation();
            start = lines.from();
            parser = reader.parser(lines.buffer(), start, lines.lastWhole() - start);
            input = input == null ? Input.unplaced(parser) : input.over(parser);
        }
        return input;
    }
}

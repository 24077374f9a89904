package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.zhongzhi.governance.json.document.EntityLines;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.rules.testing.AnyJurisdiction;

class EntityStreamLawsTest {
    private static final String[] LINES =
            GoldenDocumentsTest.golden("entities.ndjson").split("\n");

    private final EntityStream stream = GovernanceJson.standard().entities();
    private final DocumentReader documents = new DocumentReader(Limits.standard());

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void what_was_written_reads_as_an_equal_jurisdiction(@ForAll(supplier = AnyJurisdiction.class) Jurisdiction city) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        stream.writeJurisdiction(city, out);
        ByteArrayOutputStream again = new ByteArrayOutputStream();

        Jurisdiction read = stream.readJurisdiction(new ByteArrayInputStream(out.toByteArray()));

        assertThat(read).isEqualTo(city);
        stream.writeJurisdiction(read, again);
        assertThat(again.toByteArray()).isEqualTo(out.toByteArray());
    }

    /** The quick way to read a line is as strict as the one that reads it as a document, and says the same. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_line_with_any_byte_put_in_or_in_place_of_another_is_read_as_a_document_is(
            @ForAll @IntRange(min = 1, max = 32) int line,
            @ForAll @IntRange(max = 1 << 20) int place,
            @ForAll byte put,
            @ForAll boolean inPlace) {
        byte[] good = LINES[line].getBytes(StandardCharsets.UTF_8);
        int at = place % good.length;
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(good, 0, at);
        changed.write(put == '\n' ? '"' : put);
        int rest = inPlace ? at + 1 : at;
        changed.write(good, rest, good.length - rest);

        assertThat(outcome(() -> second(changed.toByteArray())))
                .isEqualTo(outcome(
                        () -> documents.read(EntityLines.LINE, new ByteArrayInputStream(changed.toByteArray()))));
    }

    /** What a line reads as between two good ones. */
    private Entity second(byte[] line) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes((LINES[0] + "\n" + LINES[1] + "\n").getBytes(StandardCharsets.UTF_8));
        all.writeBytes(line);
        all.writeBytes(("\n" + LINES[2] + "\n").getBytes(StandardCharsets.UTF_8));
        AtomicReference<Entity> found = new AtomicReference<>();
        int[] count = new int[1];
        stream.reader(new ByteArrayInputStream(all.toByteArray())).forEach(entity -> {
            if (++count[0] == 2) {
                found.set(entity);
            }
        });
        assertThat(count[0]).isEqualTo(3);
        return found.get();
    }

    private static Object outcome(Supplier<Object> reading) {
        try {
            return reading.get();
        } catch (DocumentException refused) {
            return refused.pointer() + " " + refused.column() + " " + refused.problem();
        }
    }
}

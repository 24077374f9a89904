package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongzhi.governance.model.Jurisdiction;

/** Where documents come from: files, streams and texts. */
class SourcesTest {
    private final GovernanceJson json = GovernanceJson.standard();

    @TempDir
    private Path folder;

    @Test
    void a_file_a_stream_and_a_text_hold_the_same_document() throws IOException {
        String city = GoldenDocumentsTest.golden("jurisdiction.json");
        String changes = GoldenDocumentsTest.golden("change-set.json");

        assertThat(json.readJurisdiction(Files.writeString(folder.resolve("city.json"), city)))
                .isEqualTo(json.readJurisdiction(stream(city)))
                .isEqualTo(json.readJurisdiction(city));
        assertThat(json.readChangeSet(Files.writeString(folder.resolve("changes.json"), changes)))
                .isEqualTo(json.readChangeSet(stream(changes)))
                .isEqualTo(json.readChangeSet(changes));
    }

    @Test
    void a_file_that_is_not_there_is_told_as_it_is() {
        Path missing = folder.resolve("missing.json");

        assertThatThrownBy(() -> json.readJurisdiction(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("missing.json");
    }

    @Test
    void a_folder_is_no_document() {
        assertThatThrownBy(() -> json.readChangeSet(folder)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_stream_that_fails_is_told_as_it_is() {
        InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw new IOException("Connection reset");
            }
        };

        assertThatThrownBy(() -> json.readJurisdiction(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("Connection reset");
    }

    @Test
    void a_stream_is_read_to_its_end_and_left_open() {
        Watched in = new Watched(GoldenDocumentsTest.golden("jurisdiction.json"));

        json.readJurisdiction(in);

        assertThat(in.available()).isZero();
        assertThat(in.isClosed).isFalse();
    }

    @Test
    void a_stream_may_give_its_bytes_one_by_one() {
        String city = GoldenDocumentsTest.golden("jurisdiction.json");
        InputStream slow = new ByteArrayInputStream(city.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1));
            }
        };

        assertThat(json.toJson(json.readJurisdiction(slow))).isEqualTo(city);
    }

    @Test
    void one_instance_serves_many_threads() {
        String city = GoldenDocumentsTest.golden("jurisdiction.json");
        Jurisdiction expected = json.readJurisdiction(city);

        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> json.readJurisdiction(city)))
                .allMatch(expected::equals);
    }

    private static InputStream stream(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Watched extends ByteArrayInputStream {
        private boolean isClosed;

        Watched(String document) {
            super(document.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }
}

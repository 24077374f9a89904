package org.zhongzhi.governance.examples.benchmarks.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.json.LogHead;
import org.zhongzhi.governance.rules.casework.Case;

class LogFileTest {
    @Test
    void a_log_has_the_events_asked_for_and_holds_and_gives_its_cases_again(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("log.ndjson");
        LogFile.write(file, 15_000);

        try (InputStream in = Files.newInputStream(file)) {
            assertThat(GovernanceJson.standard().caseLog().verify(in).holds()).isTrue();
        }
        List<Case> cases = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            assertThat(LogFile.replay(in, cases::add)).isEqualTo(15_000);
        }
        assertThat(cases.stream().mapToInt(Case::version).sum()).isEqualTo(15_000);
        assertThat(cases.stream().filter(each -> !each.isOver())).hasSizeBetween(1, LogFile.OPEN);
        assertThat(cases.stream().filter(Case::isOver)).isNotEmpty();
    }

    @Test
    void the_bytes_that_are_hashed_are_those_of_the_seal() {
        SealedLines lines = new SealedLines();
        List<String> seals = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        for (int i = 0; i < SealedLines.CASES; i++) {
            seals.add(((LogHead) lines.write()).hash());
        }
        for (int i = 0; i < SealedLines.CASES; i++) {
            hashes.add(HexFormat.of().formatHex(lines.hash()));
        }

        assertThat(hashes).isEqualTo(seals);
    }
}

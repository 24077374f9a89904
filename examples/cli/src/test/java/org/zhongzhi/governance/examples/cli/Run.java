package org.zhongzhi.governance.examples.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;

/** One run of the command in this process: what it ended with and what it printed, as UTF-8. */
record Run(int exitCode, String out, String err) {
    /** Half an hour into 2025-01-01 in Shanghai, where UTC still has 2024. */
    private static final Clock NEW_YEAR = Clock.fixed(Instant.parse("2024-12-31T16:30:00Z"), ZoneOffset.UTC);

    static Run of(Object... arguments) {
        return in(Locale.US, arguments);
    }

    static Run in(Locale locale, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = GovernanceCommand.run(
                new Console(out, err, NEW_YEAR, locale, false),
                Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}

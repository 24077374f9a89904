package org.zhongzhi.governance.examples.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.rules.Policy;
import picocli.CommandLine.Option;

/** The options that say by what a city is judged, and as of when. */
final class Judging {
    private static final ZoneId HOME = ZoneId.of("Asia/Shanghai");

    @Option(
            names = "--policy",
            paramLabel = "NAME|FILE",
            description =
                    "What to judge by: integrity, hezhou-2022, statutes, or a file (zhongzhi/policy/1). Several are joined. "
                            + "Default: hezhou-2022.")
    private List<String> policies = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            converter = IsoDate.class,
            description = "The date as of which the city is read. Default: today in Asia/Shanghai.")
    private @Nullable LocalDate asOf;

    Policy policy() {
        return Policies.named(policies.isEmpty() ? List.of("hezhou-2022") : policies);
    }

    LocalDate date(Console console) {
        return date(asOf, console);
    }

    /** A date, or today where none is given. */
    static LocalDate date(@Nullable LocalDate given, Console console) {
        return given == null ? LocalDate.now(console.clock().withZone(HOME)) : given;
    }
}

package org.zhongzhi.governance.examples.cli.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A script that stands in the page. The page names the hash of each script that may run, so that no other does, wherever
 * it might have come from.
 *
 * @param text the script
 */
public record Script(String text) {
    /** The chart library, from its WebJar. */
    static final Script CHARTS = new Script(Resource.text("/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js"));

    /** What brings the page to life. The parts share what {@code page.js} declares. */
    static final Script REPORT = new Script(Stream.of(
                    "page.js",
                    "systems.js",
                    "clauses.js",
                    "territory.js",
                    "community.js",
                    "diagram.js",
                    "findings.js",
                    "cases.js",
                    "timeline.js",
                    "start.js")
            .map(Resource::text)
            .collect(Collectors.joining("\n", "(() => {\n'use strict';\n", "})();\n")));

    /** Refuses a script that would end before its end. */
    public Script {
        if (text.toLowerCase(Locale.ROOT).contains("</script") || text.contains("<!--")) {
            throw new IllegalStateException("A script holds what ends or comments out a script in HTML");
        }
    }

    /**
     * The hash by which the page allows the script.
     *
     * @return as {@code sha256-…}
     */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}

package org.zhongzhi.governance.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.model.Jurisdiction;

/** The city of the tests: one community that complies with every rule as of 2024 and later. */
public final class Cities {
    private Cities() {}

    public static String complete() {
        return resource("complete.json");
    }

    /** For the city without its team: a team comes, the mediation room goes, and one change changes nothing. */
    static String changes() {
        return resource("changes.json");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Cities.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The city with one thing put in the place of another that occurs in its document. */
    public static String with(String replacement, String replaced) {
        String document = complete();
        if (!document.contains(replaced)) {
            throw new IllegalArgumentException("The city does not hold " + replaced);
        }
        return document.replace(replaced, replacement);
    }

    /** The city with too few volunteers: a target that is missed from 2025 on. */
    public static String withFewVolunteers() {
        return with("\"count\": 60,", "\"count\": 600,");
    }

    /** The city without its emergency team: a required rule is violated. */
    public static String withoutTeam() {
        return with("\"volunteer\"", "\"emergency\"");
    }

    public static Jurisdiction read(String document) {
        return GovernanceJson.standard().readJurisdiction(document);
    }

    static Path save(Path directory, String document) {
        return save(directory, "city.json", document);
    }

    static Path saveChanges(Path directory, String document) {
        return save(directory, "changes.json", document);
    }

    private static Path save(Path directory, String name, String document) {
        try {
            return Files.writeString(directory.resolve(name), document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

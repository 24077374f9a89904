package org.zhongzhi.governance.json;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.zhongzhi.governance.json.document.Documents;
import org.zhongzhi.governance.json.document.PolicyTestSources;
import org.zhongzhi.governance.json.token.Nearest;
import org.zhongzhi.governance.json.token.Quoted;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.Policy;

/** Takes the policies and cities that policy tests name: policies by name, and files beside that of the tests. */
final class PolicyTestReader implements PolicyTestSources {
    private final Path directory;
    private final Seq<Policy> known;
    private final Function<Path, Policy> policies;
    private final DocumentReader reader;
    private Map<String, Jurisdiction> cities = HashMap.empty();

    PolicyTestReader(Path directory, Seq<Policy> known, Function<Path, Policy> policies, DocumentReader reader) {
        this.directory = directory;
        this.known = known;
        this.policies = policies;
        this.reader = reader;
    }

    @Override
    public Policy policy(String name) {
        return known.find(policy -> policy.id().equals(name)).getOrElse(() -> {
            Path file = file(name);
            if (!Files.isRegularFile(file)) {
                throw new InvalidValueException("There is no policy " + Quoted.of(name) + " and no such file: "
                        + Nearest.advice(name, known.map(Policy::id).asJava()));
            }
            return read("policy", name, () -> policies.apply(file));
        });
    }

    @Override
    public Jurisdiction city(String path) {
        Jurisdiction city = cities.get(path).getOrElse(() -> {
            Path file = file(path);
            if (!Files.isRegularFile(file)) {
                throw new InvalidValueException("There is no file " + Quoted.of(path)
                        + ": expected the path of a jurisdiction, from the directory of this file");
            }
            return read("city", path, () -> reader.readEither(Documents.JURISDICTION, file));
        });
        cities = cities.put(path, city);
        return city;
    }

    private Path file(String name) {
        try {
            return directory.resolve(name);
        } catch (InvalidPathException none) {
            throw new InvalidValueException("Found a name that no file can have: expected a path");
        }
    }

    private static <T> T read(String what, String name, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (DocumentException refusal) {
            throw new InvalidValueException(
                    "The " + what + " " + Quoted.of(name) + " is refused: " + refusal.getMessage());
        } catch (UncheckedIOException failure) {
            throw new InvalidValueException("The " + what + " " + Quoted.of(name) + " cannot be read");
        }
    }
}

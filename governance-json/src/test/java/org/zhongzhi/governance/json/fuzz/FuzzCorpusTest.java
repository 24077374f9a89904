package org.zhongzhi.governance.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The inputs that the fuzzer found worth keeping, thrown at the readers in every build. */
class FuzzCorpusTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "fuzz");

    static Stream<String> targets() {
        return Target.ALL.map(Target::name).toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void a_reader_takes_or_refuses_every_input_as_documented(String name) throws IOException {
        List<Path> inputs = inputs(name);

        assertThat(inputs).as("inputs for %s", name).hasSizeGreaterThan(2);
        for (Path input : inputs) {
            try {
                Target.named(name).reading().accept(Files.readAllBytes(input));
            } catch (RuntimeException | Error undocumented) {
                fail("With the input " + input, undocumented);
            }
        }
    }

    private static List<Path> inputs(String name) throws IOException {
        Path folder = CORPUS.resolve(name);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}

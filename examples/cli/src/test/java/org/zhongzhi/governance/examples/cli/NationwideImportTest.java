package org.zhongzhi.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As many files and divisions as the whole country has, made up. */
@Tag("heavy")
class NationwideImportTest {
    private static final int FILES = 342;
    private static final int DIVISIONS = 618_133;

    @TempDir
    private Path directory;

    @Test
    void a_folder_of_the_size_of_the_country_is_read_in_one_run() throws IOException {
        Path codes = Files.createDirectory(directory.resolve("codes"));
        int made = 0;
        for (int file = 0; file < FILES; file++) {
            made += write(codes, file, (DIVISIONS * (file + 1L)) / FILES - (DIVISIONS * (long) file) / FILES);
        }

        Run run = Run.of("import", "divisions", codes, "--out", directory.resolve("country.json"));

        assertThat(made).isEqualTo(DIVISIONS);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith((DIVISIONS + FILES) + " divisions from " + FILES + " files");
    }

    /** Writes a city of a number of divisions below it: five districts of twenty towns, the rest communities and villages. */
    private static int write(Path codes, int file, long divisions) throws IOException {
        String city = "%02d%02d".formatted(11 + file / 90, 1 + file % 90);
        int written = 0;
        try (Writer out = Files.newBufferedWriter(codes.resolve(city + "00.json"))) {
            out.write("{\"" + city + "\": {");
            for (int district = 1; district <= 5; district++, written++) {
                out.write((district == 1 ? "" : ",") + "\"%s%02d\": \"第%d区\"".formatted(city, district, district));
            }
            out.write("}");
            for (int district = 1; district <= 5; district++) {
                out.write(",\"%s%02d\": {".formatted(city, district));
                for (int town = 1; town <= 20; town++, written++) {
                    out.write(
                            (town == 1 ? "" : ",") + "\"%s%02d%03d\": \"第%d镇\"".formatted(city, district, town, town));
                }
                out.write("}");
            }
            for (int district = 1; district <= 5; district++) {
                for (int town = 1; town <= 20; town++) {
                    long below = (divisions - written) / (100 - ((district - 1) * 20L + town - 1));
                    out.write(",\"%s%02d%03d\": {".formatted(city, district, town));
                    for (int village = 1; village <= below; village++, written++) {
                        out.write((village == 1 ? "" : ",")
                                + "\"%s%02d%03d%03d\": \"第%d号村委会\"".formatted(city, district, town, village, village));
                    }
                    out.write("}");
                }
            }
            out.write("}\n");
        }
        return written;
    }
}

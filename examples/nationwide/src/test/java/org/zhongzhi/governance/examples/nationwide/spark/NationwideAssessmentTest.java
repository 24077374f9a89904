package org.zhongzhi.governance.examples.nationwide.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongzhi.governance.examples.nationwide.country.CityData;
import org.zhongzhi.governance.examples.nationwide.country.Country;
import org.zhongzhi.governance.examples.nationwide.country.GeneratedDivisions;
import org.zhongzhi.governance.examples.nationwide.country.SeededBodies;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.OutcomeKind;

class NationwideAssessmentTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
    private static final Set<OutcomeKind> ALL = EnumSet.allOf(OutcomeKind.class);

    private static SparkSession session;
    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        session = SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
        spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void Spark_comes_to_the_same_as_a_single_process_however_the_cities_are_tangled(long seed) {
        Country country = Country.of(GeneratedDivisions.of(seed, 1)).first(6);
        CityData data = new TangledCities(country, 80, seed);
        Assessment whole = WholeCountry.assess(country, data, AS_OF);

        try (NationwideAssessment assessment = NationwideAssessment.of(spark, country, data, AS_OF, ALL)) {
            List<FindingRow> rows = assessment.rows().collect();

            assertThat(Rows.differences(Rows.of(whole), rows)).isEmpty();
            assertThat(assessment.tally()).isEqualTo(WholeCountry.tally(whole));
            assertThat(assessment.work().secondFindings()).isBetween(100L, rows.size() / 2L);
        }
    }

    @Test
    void the_made_up_country_has_something_for_both_passes_and_comes_to_the_same() {
        Country country = Country.of(GeneratedDivisions.of(2022, 4)).first(30);
        CityData data = SeededBodies.of(2022, country);
        Assessment whole = WholeCountry.assess(country, data, AS_OF);

        try (NationwideAssessment assessment = NationwideAssessment.of(spark, country, data, AS_OF, ALL)) {
            assertThat(Rows.differences(Rows.of(whole), assessment.rows().collect()))
                    .isEmpty();
            assertThat(assessment.work().groups()).isGreaterThan(10);
            assertThat(whole.rulesWithoutSubjects()).isEmpty();
            assertThat(assessment.tally().findings("two-way-entry", OutcomeKind.SATISFIED))
                    .isPositive();
            assertThat(assessment.tally().findings("incompatible-posts", OutcomeKind.VIOLATED))
                    .isPositive();
            assertThat(assessment.tally().findings("reference-resolved", OutcomeKind.VIOLATED))
                    .isPositive();
        }
    }

    @Test
    void findings_are_written_as_Parquet_and_NDJSON_with_the_same_rows() throws Exception {
        Country country = Country.of(GeneratedDivisions.of(2022, 2)).first(3);
        String out = folder.resolve("out").toString();

        FindingTable.checkFree(session, out);
        List<FindingRow> rows;
        try (NationwideAssessment assessment = NationwideAssessment.of(
                spark,
                country,
                SeededBodies.of(2022, country),
                AS_OF,
                EnumSet.of(OutcomeKind.VIOLATED, OutcomeKind.UNKNOWN))) {
            rows = assessment.rows().collect();
            FindingTable.write(session, assessment.rows(), out);
        }

        Dataset<Row> parquet = session.read().parquet(out + "/findings.parquet");
        assertThat(parquet.columns()).containsExactly(FindingTable.COLUMNS.fieldNames());
        Set<String> subjects = new HashSet<>();
        for (Row row : parquet.collectAsList()) {
            subjects.add(row.getString(0) + " " + row.getString(4) + " " + row.getString(5));
            assertThat(row.getList(6)).isNotNull();
            assertThat(row.isNullAt(7)).isEqualTo(!row.getString(5).equals("violated"));
        }
        assertThat(parquet.count()).isEqualTo(rows.size());
        assertThat(subjects)
                .hasSameElementsAs(rows.stream()
                        .map(row -> row.rule() + " " + row.subject() + " " + row.kind())
                        .toList());
        assertThat(lines(Path.of(out, "findings.ndjson")))
                .hasSameSizeAs(rows)
                .allMatch(line -> line.startsWith("{\"rule\":\"") && line.endsWith("}"))
                .noneMatch(line -> line.contains("partyMembership"));
        assertThatThrownBy(() -> FindingTable.checkFree(session, out))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("findings.parquet is there already: expected a folder without findings");
    }

    private static List<String> lines(Path parts) throws Exception {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(parts)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }
}

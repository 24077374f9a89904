package org.zhongzhi.governance.json.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.zhongzhi.governance.json.statistics.Life.FIRM;
import static org.zhongzhi.governance.json.statistics.Life.MATTERS;
import static org.zhongzhi.governance.json.statistics.Life.SANITATION;
import static org.zhongzhi.governance.json.statistics.Life.at;

import io.vavr.collection.Array;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.json.DocumentException;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.value.InvalidValueException;

/** The golden document of statistics; written anew with {@code -Dstatistics.write=true}. */
class StatisticsDocumentTest {
    private static final Path GOLDEN = Path.of("src/test/resources/case-statistics.json");
    private static final CaseStatistics STATISTICS = statistics();

    private final GovernanceJson json = GovernanceJson.standard();
    private final String document = json.toJson(STATISTICS);

    /** With every figure, but none in which the calendar fails. */
    private static CaseStatistics statistics() {
        Life returned = Life.of("c-1")
                .reported("ordinary", Life.COMMUNITY, "hotline")
                .registered()
                .dispatched(FIRM)
                .on("2022-06-20T15:00")
                .returned(1)
                .dispatched(SANITATION)
                .on("2022-06-21T09:00")
                .finished(2)
                .fedBack()
                .sentBack()
                .on("2022-06-22T09:00")
                .finished(3)
                .fedBack()
                .verified(true)
                .closed();
        Life late = Life.of("c-2")
                .reported("urgent", EstateId.of("qt-1"), null)
                .registered()
                .dispatched(SANITATION)
                .on("2022-06-23T09:00")
                .finished(1)
                .fedBack()
                .verified(false)
                .closed();
        return CaseCounting.of(MATTERS, at("2022-07-01T00:00"))
                .of(YearMonth.of(2022, 6))
                .of(Array.of(returned.end(), late.end()));
    }

    @Test
    void statistics_are_written_as_the_golden_document() throws IOException {
        if (Boolean.getBoolean("statistics.write")) {
            Files.writeString(GOLDEN, document);
        }
        assertThat(document).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void the_golden_document_is_read_as_the_statistics() throws IOException {
        assertThat(json.readStatistics(GOLDEN)).isEqualTo(STATISTICS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeStatistics(json.readStatistics(new ByteArrayInputStream(Files.readAllBytes(GOLDEN))), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void the_document_states_the_error_of_its_sketch() {
        assertThat(document).contains("\"errorPercent\": 1").contains("\"significantDigits\": 2");
        assertThat(refusal("\"errorPercent\": 1", "\"errorPercent\": 2").problem())
                .isEqualTo("Found the number 2: expected 1");
    }

    @Test
    void figures_that_contradict_each_other_are_refused_with_their_place() {
        DocumentException refused = refusal("\"due\": 2,\n    \"dueClosed\": 2", "\"due\": 2,\n    \"dueClosed\": 3");

        assertThat(refused.pointer()).isEqualTo("/total");
        assertThat(refused.problem())
                .isEqualTo(
                        "The figures count 1 on time and 3 closed of 2 due: expected no more than are closed, and than are due");
        assertThat(refusal("\"reported\": 2", "\"reported\": -2").problem())
                .isEqualTo("The figure reported is -2: expected 0 to 1000000000000");
    }

    @Test
    void a_median_that_is_not_that_of_the_counts_is_refused() {
        assertThat(refusal("\"median\": 2", "\"median\": 1").problem()).startsWith("The median is 1");
    }

    @Test
    void what_has_another_form_is_refused() {
        assertThat(refusal("\"month\": \"2022-06\"", "\"month\": \"2022-13\"").problem())
                .contains("Found no month: expected the form YYYY-MM");
        assertThat(refusal("Asia/Shanghai", "Asia/Nowhere").problem()).contains("expected one as Asia/Shanghai");
        assertThat(refusal("\"dimension\": \"category\"", "\"dimension\": \"categry\"")
                        .problem())
                .contains("did you mean \"category\"");
        assertThat(refusal("\"4320\": 1", "\"04320\": 1").problem())
                .contains("Found no number of minutes: expected digits alone");
        assertThat(refusal("\"rework\"", "\"reworks\"").problem()).contains("did you mean \"rework\"");
        assertThat(refusal("zhongzhi/case-statistics/1", "zhongzhi/procedure/1").problem())
                .contains("The document is a procedure")
                .contains("expected statistics of cases");
    }

    @Test
    void statistics_of_nothing_rest_on_nothing_and_are_not_written() {
        assertThatThrownBy(() -> json.toJson(CaseStatistics.none()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Statistics of nothing rest on nothing: expected some that were counted");
    }

    private DocumentException refusal(String found, String put) {
        assertThat(document).contains(found);
        return catchThrowableOfType(DocumentException.class, () -> json.readStatistics(document.replace(found, put)));
    }
}

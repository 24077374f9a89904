package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;

class StableWritingTest {
    private static final Jurisdiction EMPTY =
            Jurisdiction.builder(About.of(Text.of("贺州市", "Hezhou"))).build();

    private final GovernanceJson json = GovernanceJson.standard();

    @Test
    void what_is_none_or_empty_is_left_out() {
        assertThat(json.toJson(EMPTY)).isEqualTo("""
                        {
                          "about": {
                            "title": {
                              "en": "Hezhou",
                              "zh-CN": "贺州市"
                            }
                          },
                          "format": "zhongzhi/jurisdiction/1"
                        }
                        """);
    }

    @Test
    void arrays_that_are_empty_may_be_read() {
        String document = json.toJson(EMPTY).replace("\"format\"", "\"divisions\": [], \"format\"");

        assertThat(json.readJurisdiction(document)).isEqualTo(EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Asia/Shanghai",
        "ar-SA-u-nu-arab, America/Caracas",
        "th-TH-u-ca-buddhist, UTC",
        "zh-CN, Pacific/Kiritimati"
    })
    void the_bytes_do_not_depend_on_the_locale_or_the_time_zone(String locale, String zone) {
        String golden = GoldenDocumentsTest.golden("jurisdiction.json");
        Locale locales = Locale.getDefault();
        TimeZone zones = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertThat(json.toJson(json.readJurisdiction(golden))).isEqualTo(golden);
            assertThat(Refusal.ofProperty("\"headcounts\": [{\"count\": 1234567.5}]")
                            .problem())
                    .startsWith("Found the number 1234567.5: expected");
        } finally {
            Locale.setDefault(locales);
            TimeZone.setDefault(zones);
        }
    }

    @Test
    void characters_outside_the_basic_plane_are_written_as_they_are() {
        Jurisdiction city =
                Jurisdiction.builder(About.of(Text.of("𠮷林", "\u2028 é / <&>"))).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        json.writeJurisdiction(city, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"𠮷林\"", "\"\u2028 é / <&>\"");
        assertThat(json.readJurisdiction(out.toString(StandardCharsets.UTF_8))).isEqualTo(city);
    }

    @Test
    void a_long_name_is_written_whole() {
        Jurisdiction city = Jurisdiction.builder(About.of(Text.of("𠮷".repeat(5_000), "x".repeat(10_000))))
                .build();

        assertThat(json.readJurisdiction(json.toJson(city))).isEqualTo(city);
    }

    @Test
    void the_target_is_flushed_and_left_open() {
        Watched out = new Watched();

        json.writeJurisdiction(EMPTY, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(json.toJson(EMPTY));
        assertThat(out.isFlushed).isTrue();
        assertThat(out.isClosed).isFalse();
    }

    @Test
    void a_target_that_fails_is_told_as_it_is() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatThrownBy(() -> json.writeJurisdiction(EMPTY, full))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("No space left on device");
    }

    @Test
    void a_date_that_documents_cannot_hold_is_refused_and_the_document_not_ended() {
        Team team = Team.builder()
                .id(TeamId.of("t"))
                .name("应急队")
                .kind(TeamKind.EMERGENCY)
                .place(GridId.of("g"))
                .period(Period.from(LocalDate.of(10_000, 1, 1)))
                .build();
        Jurisdiction city = Jurisdiction.of(EMPTY.about(), List.of(team));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> json.writeJurisdiction(city, out))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The date +10000-01-01 cannot be written: expected a year from 0000 to 9999");
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotEndWith("}\n");
    }

    private static final class Watched extends ByteArrayOutputStream {
        private boolean isFlushed;
        private boolean isClosed;

        @Override
        public void flush() {
            isFlushed = true;
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }
}

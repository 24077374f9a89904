package org.zhongzhi.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.OrganizationId;

/** What goes out to other formats and comes in from them, and what the user is told of losses and errors. */
class ExchangeCommandsTest {
    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    private Path directory;

    private Path city;
    private Path out;

    @BeforeEach
    void places() throws IOException {
        city = Cities.save(directory, Cities.complete());
        out = directory.resolve("out");
    }

    private Path save(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private Jurisdiction read(Path file) {
        return GovernanceJson.standard().readJurisdiction(file);
    }

    @Test
    void a_city_goes_out_to_Popolo_and_comes_back_with_its_organisations() {
        Run exported = Run.of("export", "popolo", city, "--out", out);

        assertThat(exported.exitCode()).isZero();
        assertThat(exported.out()).isEmpty();
        assertThat(exported.err())
                .contains(
                        "governance: the title and the notice of the data have no place (1)\n",
                        "governance: no place for the type facility (");

        Path back = directory.resolve("back.json");
        Run imported = Run.of("import", "popolo", out, "--out", back, "--title", "示例市");

        assertThat(imported.exitCode()).isZero();
        assertThat(imported.out()).matches("\\d+ entities from .* → .*back.json\n");
        for (EntityType type : new EntityType[] {EntityType.DIVISION, EntityType.ORGANIZATION}) {
            assertThat(read(back).all(type)).hasSameSizeAs(read(city).all(type));
        }
        assertThat(read(back).about().title().chinese()).isEqualTo("示例市");
    }

    @Test
    void Popolo_goes_to_standard_output_and_its_losses_do_not() {
        Run run = Run.in(Locale.SIMPLIFIED_CHINESE, "export", "popolo", city);

        assertThat(run.out()).startsWith("{\n  \"areas\": [").endsWith("]\n}\n");
        assertThat(run.err()).contains("governance: 数据的标题和说明没有位置（1）").doesNotContain("has no place");
    }

    @Test
    void words_of_theirs_are_told_on_the_command_line() throws IOException {
        Path theirs = save(
                "theirs.json",
                "{\"organizations\": [{\"id\": \"abc\", \"name\": \"ABC\", \"classification\": \"Corporation\"}]}");

        Run without = Run.of("import", "popolo", theirs, "--out", out);
        Run with = Run.of(
                "import", "popolo", theirs, "--out", out, "--kind", "Corporation=propertyFirm", "--seat", "451102");

        assertThat(without.err()).contains("left out: an organisation whose classification is none of the kinds");
        assertThat(with.err())
                .isEqualTo(
                        "governance: an organisation without a known area was put into the given one (1: /organizations/0)\n");
        assertThat(read(out).entity(OrganizationId.of("abc"))).isNotEmpty();
        assertThat(Run.of("import", "popolo", theirs, "--out", out, "--kind", "Corporation=firm")
                        .err())
                .startsWith("governance: 'firm' is none of the words: expected one of partyCommittee");
    }

    @Test
    void what_is_no_Popolo_is_refused_with_its_place() throws IOException {
        Path theirs = save("theirs.json", "{\"persons\":\n [{\"id\": 7}]}");

        Run run = Run.of("import", "popolo", theirs, "--out", out);

        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        "governance: " + theirs
                                + ": Found a number: expected a string (/persons/0/id, line 2, column 10)\n"));
        assertThat(out).doesNotExist();
    }

    @Test
    void requests_are_collected_into_a_log_that_verifies_and_go_out_again() throws IOException {
        Path requests = save("requests.json", """
                [{"service_request_id": 638349, "service_code": "006", "status": "open", "phone": "13800138000",
                  "requested_datetime": "2024-12-30T09:00:00+08:00", "lat": 37.7}]
                """);

        Run imported = Run.of("import", "open311", requests, "--out", out, "--by", "hotline", "--place", "451102");

        assertThat(imported.exitCode()).isZero();
        assertThat(imported.out()).isEqualTo("1 matter collected from " + requests + " → " + out + "\n");
        assertThat(imported.err())
                .contains("the personal \"phone\" is left out (1: /0/phone)", "the \"lat\" of a request has no place")
                .doesNotContain("138");
        assertThat(Run.of("case", "verify", out).exitCode()).isZero();
        assertThat(Run.of("case", "replay", out).out()).contains("638349");

        Run exported = Run.of("export", "open311", "requests", out, "--city", city, "--lang", "zh-CN");

        assertThat(exported.exitCode()).isZero();
        assertThat(exported.out())
                .contains(
                        "\"service_request_id\": \"638349\"",
                        "\"status_notes\": \"已采集\"",
                        "\"requested_datetime\": \"2024-12-30T09:00:00+08:00\"");
        assertThat(exported.err()).contains("governance: 环节“已采集”成为“开放”（1：638349）");
    }

    @Test
    void the_number_006_of_the_standard_is_refused_with_its_place() throws IOException {
        Path requests = save("requests.json", "[\n  {\n    \"service_code\":006\n  }\n]");

        Run run = Run.of("import", "open311", requests, "--out", out, "--by", "hotline");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains(requests + ": A number begins with a zero", "(/0/service_code, line 3, column 21)");
    }

    @Test
    void who_reported_is_sealed_with_a_secret_from_a_file() throws IOException {
        Path requests = save("requests.json", """
                [{"service_request_id": "r", "service_code": "noise", "account_id": "acc-7",
                  "requested_datetime": "2024-12-30T09:00:00+08:00"}]
                """);
        Object[] command = {
            "import", "open311", requests, "--out", out, "--by", "hotline", "--place", "451102", "--secret-file", ""
        };

        command[command.length - 1] = save("short.txt", "short\n");
        assertThat(Run.of(command).err()).contains("The secret has 5 characters: expected at least 16");
        command[command.length - 1] = save("long.txt", "0123456789abcdef\n");
        assertThat(Run.of(command).err()).doesNotContain("account_id");
        assertThat(out).content().contains("\"seal\"");
    }

    @Test
    void services_are_those_of_the_lists_in_force() {
        Run run = Run.of("export", "open311", "services", city, "--as-of", "2024-12-31");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("[").contains("\"service_code\"", "\"metadata\": false");
    }

    @Test
    void tables_go_out_for_spreadsheets_and_come_back_as_they_were() throws IOException {
        for (String table : new String[] {"posts", "facilities", "lists"}) {
            for (String encoding : new String[] {"utf-8", "utf-8-bom", "gbk"}) {
                Path csv = directory.resolve(table + "." + encoding + ".csv");
                Run exported =
                        Run.of("export", "csv", table, city, "--out", csv, "--encoding", encoding, "--lang", "zh-CN");
                Run imported = Run.of("import", "csv", table, csv, "--into", city, "--out", out);

                assertThat(exported).isEqualTo(new Run(0, "", ""));
                assertThat(imported.exitCode()).isZero();
                assertThat(imported.out()).contains(encoding.equals("gbk") ? "(GBK)" : "(UTF-8", "→ " + out);
                assertThat(read(out)).isEqualTo(read(city));
            }
        }
    }

    @Test
    void rows_of_a_spreadsheet_in_GBK_are_put_into_a_city() throws IOException {
        Path csv = directory.resolve("facilities.csv");
        Files.write(csv, "场所编号,名称,类型,服务区域编号\r\nnew-1,新调解室,调解工作室,451102001001\r\n".getBytes(GBK));

        Run run = Run.in(Locale.SIMPLIFIED_CHINESE, "import", "csv", "facilities", csv, "--into", city, "--out", out);

        assertThat(run).isEqualTo(new Run(0, "1 × 场所 ← " + csv + " (GBK) → " + out + "\n", ""));
        assertThat(read(out)
                        .entity(FacilityId.of("new-1"), Facility.class)
                        .get()
                        .name())
                .isEqualTo("新调解室");
    }

    @Test
    void all_that_is_wrong_in_a_table_is_told_by_row_and_column() throws IOException {
        Path csv = save("facilities.csv", "场所编号,名称,类型,服务区域编号\nf-1,,调解室,4.51102E+11\n");

        Run run = Run.of("import", "csv", "facilities", csv, "--into", city, "--out", out);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(4).first().isEqualTo("governance: " + csv + " is refused:");
        assertThat(run.err())
                .contains("\n  row 2, column B (名称): ", "\n  row 2, column C (类型): ", "\n  row 2, column D (服务区域编号): ");
        assertThat(out).doesNotExist();
    }

    @Test
    void usage_that_does_not_fit_is_refused() {
        assertThat(Run.of("export").err()).contains("expected what to export: popolo, open311 or csv");
        assertThat(Run.of("export", "open311").err()).contains("services or requests");
        assertThat(Run.of("import").err()).contains("divisions, popolo, open311 or csv");
        assertThat(Run.of("export", "csv", "people", city).err())
                .contains("'people' is none of the words: expected one of posts, facilities, lists");
        assertThat(Run.of("export", "csv", "posts", city, "--encoding", "utf-16")
                        .exitCode())
                .isEqualTo(2);
        assertThat(Run.of("export", "popolo", city, "--out", city).err()).contains("would overwrite the input");
        assertThat(Run.of("import", "csv", "posts", city, "--into", city, "--out", city)
                        .err())
                .contains("would overwrite the input");
        assertThat(Run.of("import", "open311", city, "--out", out, "--by", "a b")
                        .exitCode())
                .isEqualTo(2);
    }
}

package org.zhongzhi.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.model.Hierarchy;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;

/** The bundled city shows what the library does: real divisions, and something of every kind to find in them. */
class BundledCityTest {
    private static final Path STATISTICS_CODES =
            Path.of("..", "..", "..", "shared", "data", "divisions", "451100-hezhou.json");
    private static final Set<OutcomeKind> CONTENT = EnumSet.of(OutcomeKind.SATISFIED, OutcomeKind.NOT_APPLICABLE);

    private final Jurisdiction city = CityFile.bundled();
    private final Assessment assessment = Hezhou2022.policy().assess(city, LocalDate.of(2024, 12, 31));

    @Test
    void it_holds_two_districts_with_four_subdistricts_and_their_thirteen_communities() {
        assertThat(divisions(DivisionKind.CITY)).hasSize(1);
        assertThat(divisions(DivisionKind.MUNICIPAL_DISTRICT)).hasSize(2);
        assertThat(divisions(DivisionKind.SUBDISTRICT)).hasSize(4);
        assertThat(divisions(DivisionKind.COMMUNITY)).hasSize(13);
        assertThat(city.all(EntityType.DIVISION)).hasSize(20);
    }

    @Test
    void its_codes_and_names_are_those_of_the_statistics_bureau() throws IOException {
        assumeTrue(Files.isReadable(STATISTICS_CODES), () -> "The statistics codes are not there: " + STATISTICS_CODES);
        JsonNode codes = new ObjectMapper().readTree(STATISTICS_CODES.toFile());

        for (Division division : divisions(DivisionKind.COMMUNITY)) {
            String named = codes.path(division.parent().get().value())
                    .path(division.code().value())
                    .asText();
            assertThat(named).as(division.code().value()).isEqualTo(division.name() + "居委会");
        }
    }

    @Test
    void every_kind_of_outcome_occurs() {
        assertThat(OutcomeKind.values())
                .allSatisfy(kind -> assertThat(assessment.summary().count(kind)).isPositive());
    }

    @Test
    void every_rule_judges_something_and_finds_something_amiss_or_open() {
        assertThat(assessment.rulesWithoutSubjects()).isEmpty();
        assertThat(Hezhou2022.policy()
                        .rules()
                        .reject(rule -> rule.id().equals("parent-fitting"))
                        .filter(rule -> assessment.findings(rule.id()).size() > 1))
                .hasSizeGreaterThan(60)
                .allSatisfy(rule -> assertThat(assessment.findings(rule.id()))
                        .extracting(finding -> finding.outcome().kind())
                        .contains(OutcomeKind.SATISFIED)
                        .anyMatch(kind -> !CONTENT.contains(kind)));
    }

    @Test
    void some_communities_comply_with_everything_and_some_do_not() {
        Seq<Division> complying = divisions(DivisionKind.COMMUNITY)
                .filter(community -> assessment
                        .findings()
                        .forAll(finding -> !isIn(finding, community.code())
                                || CONTENT.contains(finding.outcome().kind())));

        assertThat(complying.map(Division::name)).contains("新兴社区", "建中社区", "灵峰社区", "点灯社区");
        assertThat(complying).hasSizeLessThan(13);
    }

    @Test
    void it_is_labelled_as_illustrative_in_both_languages() {
        assertThat(city.about().notice().get().chinese()).startsWith("演示数据");
        assertThat(city.about().notice().get().english()).startsWith("Illustrative data");
    }

    @Test
    void the_file_is_written_as_the_library_writes_it() throws IOException {
        try (InputStream file = Objects.requireNonNull(BundledCityTest.class.getResourceAsStream("hezhou.json"))) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(GovernanceJson.standard().toJson(city));
        }
    }

    private boolean isIn(Finding finding, DivisionCode community) {
        return finding.subject() instanceof PlaceId place
                && Hierarchy.divisionsOf(city, place).map(Division::code).contains(community);
    }

    private Seq<Division> divisions(DivisionKind... kinds) {
        return city.all(EntityType.DIVISION)
                .map(Division.class::cast)
                .filter(division -> Arrays.asList(kinds).contains(division.kind()));
    }
}

package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Digest;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.measure.Subjects;
import org.zhongzhi.governance.rules.testing.AnyCity;

/** What is read from digests is what stands in the dossiers. */
class StripLawsTest {
    private static final About ABOUT = About.of(Text.of("某市", "A city"));
    private static final Text MISSING = Text.of("面积", "an area");

    private static final Seq<Measure> MEASURES = Array.of(
            declared("estates").counting(Estate.class),
            declared("things").counting(Dated.class),
            declared("teams").counting(Team.class, TeamKind.EMERGENCY),
            declared("rooms").counting(Facility.class, FacilityKind.MEDIATION_ROOM),
            declared("residents").latest(HeadcountSubject.PERMANENT_RESIDENTS),
            declared("area").figures(Facility.class, FacilityKind.SERVICE_CENTRE, Long::sum, MISSING),
            declared("chain")
                    .figures(Facility.class, FacilityKind.MEDIATION_ROOM, (one, other) -> one + other + 1, MISSING),
            declared("greatest").figures(Facility.class, FacilityKind.SERVICE_CENTRE, Math::max, MISSING),
            CustomRules.POSTS_IN_ONE_BODY);

    /** By measure, how often the digest said enough, and how often not. */
    private final Map<Measure, int[]> said = new HashMap<>();

    @Property
    void every_declared_measure_comes_out_as_from_the_dossier(
            @ForAll(supplier = AnyCity.Entities.class) List<Entity> entities,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate asOf) {
        Jurisdiction city = Jurisdiction.of(ABOUT, entities);
        Reading reading = Reading.of(city, asOf);
        for (Measure measure : MEASURES) {
            Strip strip = measure.strip();
            for (EntityType type : EntityType.values()) {
                city.register(type).forEach((number, dossier) -> compare(reading, measure, strip, number, dossier));
            }
        }
    }

    private void compare(Reading reading, Measure measure, Strip strip, int number, Dossier dossier) {
        Digest digest = reading.jurisdiction().register(dossier.id().type()).digest(number);
        strip.turnTo(digest);
        int at = number % Digest.LENGTH;
        long[] low = new long[1];
        long[] high = new long[1];
        boolean isSaid = digest.isSteady(at, reading.date().toEpochDay()) && strip.into(at, 0, low, high);
        said.computeIfAbsent(measure, absent -> new int[2])[isSaid ? 0 : 1]++;
        if (isSaid) {
            Measured measured = measure.of(reading, dossier);
            assertThat(low[0]).isEqualTo(measured.low());
            assertThat(high[0]).isEqualTo(measured.high());
        }
    }

    @AfterProperty
    void each_measure_was_read_from_digests_as_far_as_they_can_tell() {
        if (!said.isEmpty()) {
            assertThat(said).containsOnlyKeys(MEASURES.asJava());
            said.forEach((measure, counts) -> {
                assertThat(counts[0]).as(measure.name()).satisfies(count -> {
                    if (measure.name().equals("strip.things")) {
                        assertThat(count).isZero();
                    } else {
                        assertThat(count).isPositive();
                    }
                });
                assertThat(counts[1]).as(measure.name()).isPositive();
            });
        }
    }

    @Test
    void a_function_cannot_be_read_from_digests() {
        assertThat(Numbers.A.strip()).isNull();
    }

    @Test
    void what_a_digest_counts_as_many_is_counted_one_by_one() {
        List<Entity> teams = new ArrayList<>();
        IntStream.range(0, 130)
                .forEach(i ->
                        teams.add(Things.team("many-" + i, TeamKind.EMERGENCY, Cities.COMMUNITY, Period.always())));
        Measure many = declared("many").counting(Team.class, TeamKind.EMERGENCY);
        Policy policy = Numbers.policy(
                "p",
                Numbers.rule("many")
                        .on(Subjects.COMMUNITY)
                        .requires(Requirement.exactly(many, 130))
                        .build());

        Seq<Finding> findings = Cities.tree()
                .with(Array.ofAll(teams))
                .under(policy)
                .assessed(Cities.TODAY)
                .findings("many");

        assertThat(findings.filter(each -> each.subject().equals(Cities.COMMUNITY))
                        .map(each -> each.outcome().kind()))
                .containsExactly(OutcomeKind.SATISFIED);
    }

    private static MeasureDeclaration declared(String name) {
        return Measure.named("strip." + name).label("数", "things").in(Unit.of("个", "things"));
    }
}

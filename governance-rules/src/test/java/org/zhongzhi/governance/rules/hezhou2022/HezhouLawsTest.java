package org.zhongzhi.governance.rules.hezhou2022;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.testing.GovernanceAssertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Cities;
import org.zhongzhi.governance.rules.Comparison;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.Outcome;
import org.zhongzhi.governance.rules.Things;
import org.zhongzhi.governance.rules.testing.AnyCity;
import org.zhongzhi.governance.rules.testing.AnyEntity;

/** What holds of the rules of the programme in every city. */
class HezhouLawsTest {
    private static final String EMERGENCY_TEAM = "emergency-team";

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void an_emergency_team_more_mends_a_community_without_one_breaks_one_with_one_and_changes_no_other(
            @ForAll(supplier = AnyCity.Entities.class) List<Entity> entities,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate asOf,
            @ForAll("communities") DivisionCode community) {
        Assessment before = assessed(entities, asOf);
        Comparison change = before.after(Change.put(Things.team("one-more", TeamKind.EMERGENCY, community)))
                .comparedTo(before);

        long teams = before.outcome(EMERGENCY_TEAM, community)
                .map(HezhouLawsTest::teams)
                .getOrElse(-1L);
        if (teams == 0) {
            assertThat(change).resolves(EMERGENCY_TEAM, community).introducesNothing();
        } else if (teams == 1) {
            assertThat(change).introduces(EMERGENCY_TEAM, community).resolvesNothing();
        } else {
            assertThat(violations(change.introduced())).doesNotContain(EMERGENCY_TEAM);
            assertThat(violations(change.resolved())).doesNotContain(EMERGENCY_TEAM);
        }
        assertThat(violations(change.introduced())).isSubsetOf(EMERGENCY_TEAM, "reference-resolved");
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void the_order_in_which_entities_of_any_type_come_changes_no_sentence(
            @ForAll("entities") List<Entity> entities,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate asOf,
            @ForAll Random random) {
        List<Entity> shuffled = new ArrayList<>(entities);
        Collections.shuffle(shuffled, random);

        assertThat(sentences(shuffled, asOf)).isEqualTo(sentences(entities, asOf));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void what_has_ended_counts_up_to_its_last_day_and_from_the_next_as_if_it_had_never_been(
            @ForAll(supplier = AnyCity.Entities.class) List<Entity> entities,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate end,
            @ForAll("communities") DivisionCode community,
            @ForAll TeamKind team,
            @ForAll FacilityKind facility) {
        List<Entity> ended = with(entities, community, team, facility, Dealings.until(end));
        List<Entity> lasting = with(entities, community, team, facility, Period.always());
        LocalDate last = end.minusDays(1);

        assertThat(byClause(ended, last)).isEqualTo(byClause(lasting, last));
        assertThat(byClause(ended, end)).isEqualTo(byClause(entities, end));
    }

    @Provide
    Arbitrary<DivisionCode> communities() {
        return Arbitraries.of(Cities.COMMUNITY, DivisionCode.of("451103001001"));
    }

    /** Of every type, each identifier once, so that no order decides which of two stays. */
    @Provide
    Arbitrary<List<Entity>> entities() {
        return new AnyEntity().get().list().ofMaxSize(40).uniqueElements(Entity::id);
    }

    private static long teams(Outcome outcome) {
        return outcome.measured().head().low();
    }

    private static Seq<String> violations(Seq<Finding> findings) {
        return findings.map(finding -> finding.rule().id());
    }

    private static Seq<String> sentences(List<Entity> entities, LocalDate asOf) {
        return assessed(entities, asOf)
                .findings()
                .map(finding -> finding.message().toString());
    }

    private static List<Entity> with(
            List<Entity> entities, DivisionCode community, TeamKind team, FacilityKind facility, Period period) {
        List<Entity> more = new ArrayList<>(entities);
        more.add(Things.team("one-more", team, community, period));
        more.add(Things.facility("one-more", facility, community, Option.none(), period));
        return more;
    }

    /** Without those of the integrity of the data, which ask what has ended as well. */
    private static Seq<String> byClause(List<Entity> entities, LocalDate asOf) {
        return assessed(entities, asOf)
                .findings()
                .filter(finding -> finding.rule().clause().source().equals(Article.SOURCE))
                .filter(finding -> !finding.subject().toString().equals("one-more"))
                .map(finding -> finding.message().toString());
    }

    private static Assessment assessed(List<Entity> entities, LocalDate asOf) {
        Jurisdiction city = Jurisdiction.of(About.of(Text.of("某市", "A city")), entities);
        return Hezhou2022.policy().assess(city, asOf);
    }
}

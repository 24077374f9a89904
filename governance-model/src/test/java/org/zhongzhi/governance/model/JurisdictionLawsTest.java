package org.zhongzhi.governance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.Text;

class JurisdictionLawsTest {
    private static final About ABOUT = About.of(Text.of("小城", "small city"));
    private static final List<EntityId> IDENTIFIERS = SmallCity.identifiers();

    @Property
    void changes_lead_where_the_changed_map_leads(
            @ForAll("cities") List<Entity> city, @ForAll("changeLists") List<Change> changes) {
        NaiveJurisdiction naive = new NaiveJurisdiction(city);
        changes.forEach(naive::apply);

        Jurisdiction after = Jurisdiction.of(ABOUT, city).after(ChangeSet.of(changes));
        Jurisdiction built = Jurisdiction.of(ABOUT, naive.ordered());

        assertThat(after).isEqualTo(built).hasSameHashCodeAs(built);
        assertShows(after, naive);
        assertShows(built, naive);
    }

    @Property
    void a_change_touches_exactly_the_dossiers_that_differ_and_shares_all_others(
            @ForAll("cities") List<Entity> city, @ForAll("changes") Change change) {
        Jurisdiction before = Jurisdiction.of(ABOUT, city);
        Jurisdiction after = before.after(change);

        Set<EntityId> different = new HashSet<>();
        for (EntityId id : IDENTIFIERS) {
            Dossier was = before.dossier(id);
            Dossier is = after.dossier(id);
            if (!was.entity().equals(is.entity()) || !was.all().equals(is.all())) {
                different.add(id);
            } else if (!was.all().isEmpty()) {
                assertThat(is).isSameAs(was);
            } else {
                assertThat(is.entity().getOrNull()).isSameAs(was.entity().getOrNull());
            }
        }

        assertThat(before.touchedBy(change)).containsExactlyInAnyOrderElementsOf(different);
        if (different.isEmpty()) {
            assertThat(after).isSameAs(before);
        } else {
            assertThat(after).isNotEqualTo(before);
        }
    }

    @Property
    void a_change_touches_its_target_and_what_that_names_before_or_after(
            @ForAll("cities") List<Entity> city, @ForAll("changes") Change change) {
        Jurisdiction before = Jurisdiction.of(ABOUT, city);
        Set<EntityId> expected = new HashSet<>();
        if (!before.entity(change.target()).equals(change.entity())) {
            expected.add(change.target());
            before.entity(change.target()).forEach(gone -> expected.addAll(targetsOf(gone)));
            change.entity().forEach(come -> expected.addAll(targetsOf(come)));
        }

        assertThat(before.touchedBy(change)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property
    void putting_in_what_is_absent_and_removing_it_gives_the_original(
            @ForAll("cities") List<Entity> city, @ForAll("entities") Entity entity) {
        Jurisdiction original = Jurisdiction.of(ABOUT, city).after(Change.remove(entity.id()));

        Jurisdiction back = original.after(Change.put(entity)).after(Change.remove(entity.id()));

        assertThat(back).isEqualTo(original).hasSameHashCodeAs(original);
        assertSameDossiers(back, original);
    }

    @Property
    void a_change_can_be_taken_back(@ForAll("cities") List<Entity> city, @ForAll("changes") Change change) {
        Jurisdiction original = Jurisdiction.of(ABOUT, city);
        Change back = original.entity(change.target()).map(Change::put).getOrElse(Change.remove(change.target()));

        Jurisdiction again = original.after(change).after(back);

        assertThat(again).isEqualTo(original);
        assertSameDossiers(again, original);
        assertThat(original.after(change).touchedBy(back)).isEqualTo(original.touchedBy(change));
    }

    @Property
    void the_order_of_the_entities_changes_nothing(@ForAll("cities") List<Entity> city, @ForAll Random random) {
        List<Entity> distinct = new NaiveJurisdiction(city).ordered();
        List<Entity> shuffled = new ArrayList<>(distinct);
        Collections.shuffle(shuffled, random);

        Jurisdiction one = Jurisdiction.of(ABOUT, distinct);
        Jurisdiction other = Jurisdiction.of(ABOUT, shuffled);

        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        assertSameDossiers(one, other);
    }

    @Property
    void jurisdictions_are_equal_exactly_when_their_entities_are(
            @ForAll("cities") List<Entity> city, @ForAll("changeLists") List<Change> changes) {
        NaiveJurisdiction before = new NaiveJurisdiction(city);
        NaiveJurisdiction after = new NaiveJurisdiction(city);
        changes.forEach(after::apply);
        Jurisdiction original = Jurisdiction.of(ABOUT, city);

        assertThat(original.equals(original.after(ChangeSet.of(changes))))
                .isEqualTo(before.entities().equals(after.entities()));
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void the_generated_changes_meet_what_is_there(
            @ForAll("cities") List<Entity> city, @ForAll("changes") Change change) {
        Jurisdiction before = Jurisdiction.of(ABOUT, city);
        boolean there = before.entity(change.target()).isDefined();
        boolean named = !before.dossier(change.target()).all().isEmpty();

        Statistics.label("change").collect(change.entity().isDefined() ? "put" : "remove", there, named);

        Statistics.label("change").coverage(coverage -> {
            for (String kind : List.of("put", "remove")) {
                for (boolean present : new boolean[] {true, false}) {
                    coverage.check(kind, present, true).count(count -> count > 10);
                    coverage.check(kind, present, false).count(count -> count > 10);
                }
            }
        });
    }

    private static void assertShows(Jurisdiction jurisdiction, NaiveJurisdiction naive) {
        assertThat(jurisdiction.size()).isEqualTo(naive.entities().size());
        for (EntityId id : IDENTIFIERS) {
            Dossier dossier = jurisdiction.dossier(id);
            assertThat(jurisdiction.entity(id).getOrNull())
                    .isEqualTo(naive.entities().get(id));
            assertThat(dossier.entity()).isEqualTo(jurisdiction.entity(id));
            assertThat(dossier.all()).containsExactlyElementsOf(naive.naming(id));
        }
        List<Entity> byType = new ArrayList<>();
        for (EntityType type : EntityType.values()) {
            List<Entity> ofType = jurisdiction.all(type).asJava();
            assertThat(jurisdiction
                            .subjects(type)
                            .map(each -> each.entity().get())
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(ofType);
            byType.addAll(ofType);
        }
        assertThat(byType).isEqualTo(naive.ordered());
    }

    private static void assertSameDossiers(Jurisdiction one, Jurisdiction other) {
        for (EntityId id : IDENTIFIERS) {
            assertThat(one.dossier(id).entity()).isEqualTo(other.dossier(id).entity());
            assertThat(one.dossier(id).all()).isEqualTo(other.dossier(id).all());
        }
    }

    private static List<EntityId> targetsOf(Entity entity) {
        return entity.references().map(reference -> reference.target()).asJava();
    }

    @Provide
    Arbitrary<Entity> entities() {
        return SmallCity.entities();
    }

    @Provide
    Arbitrary<List<Entity>> cities() {
        return SmallCity.cities();
    }

    @Provide
    Arbitrary<Change> changes() {
        return SmallCity.changes();
    }

    @Provide
    Arbitrary<List<Change>> changeLists() {
        return SmallCity.changes().list().ofMaxSize(20);
    }
}

package org.zhongzhi.governance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.identity.Classified;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.Headcount;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.value.Text;

class JurisdictionLawsTest {
    private static final About ABOUT = About.of(Text.of("小城", "small city"));
    private static final List<EntityId> IDENTIFIERS = SmallCity.identifiers();

    /** How often a change put or removed something, that was there or not, that was named or not. */
    private final Map<List<Boolean>, Integer> seen = new HashMap<>();

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
        assertDigests(after, naive);
        assertDigests(built, naive);
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

    @Property(tries = 500)
    void the_generated_changes_meet_what_is_there(
            @ForAll("cities") List<Entity> city, @ForAll("changes") Change change) {
        Jurisdiction before = Jurisdiction.of(ABOUT, city);
        boolean there = before.entity(change.target()).isDefined();
        boolean named = !before.dossier(change.target()).all().isEmpty();

        seen.merge(List.of(change.entity().isDefined(), there, named), 1, Integer::sum);
    }

    @AfterProperty
    void every_sort_of_change_has_come_up_often() {
        if (!seen.isEmpty()) {
            assertThat(seen).hasSize(8);
            assertThat(seen.values()).allMatch(count -> count > 10);
        }
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

    /** What digests say of a subject is what can be counted on its dossier. */
    private static void assertDigests(Jurisdiction jurisdiction, NaiveJurisdiction naive) {
        for (EntityId id : IDENTIFIERS) {
            int number = jurisdiction.register(id.type()).number(id);
            if (number >= 0) {
                Entity subject = naive.entities().get(id);
                List<Entity> naming = naive.naming(id);
                Digest digest = jurisdiction.register(id.type()).digest(number);
                int at = number % Digest.LENGTH;
                assertThat(digest.fullness(at)).isEqualTo(subject == null ? -1 : naming.size());
                assertThat(digest.kindNumber(at)).isEqualTo(subject == null ? -1 : subject.kindNumber());
                assertTallies(digest, at, naming);
                for (Entity each : naming) {
                    assertSteadyOnlyInForce(digest, at, naming, each.firstDayInForce());
                    assertSteadyOnlyInForce(digest, at, naming, each.firstDayInForce() - 1);
                    assertSteadyOnlyInForce(digest, at, naming, each.endDayInForce());
                }
            }
        }
    }

    private static void assertTallies(Digest digest, int at, List<Entity> naming) {
        assertThat(digest.tally(Estate.class).count(at)).isEqualTo(count(naming, Estate.class, null));
        assertThat(digest.tally(Appointment.class).count(at)).isEqualTo(count(naming, Appointment.class, null));
        for (FacilityKind kind : FacilityKind.values()) {
            Tally tally = digest.tally(Facility.class, kind);
            int count = count(naming, Facility.class, kind);
            assertThat(tally.count(at)).isEqualTo(count);
            if (count == 1) {
                assertThat(tally.figure(at))
                        .isEqualTo(naming.stream()
                                .filter(each -> each instanceof Facility facility && facility.kind() == kind)
                                .mapToLong(each -> ((Facility) each).figure())
                                .sum());
            }
        }
        for (HeadcountSubject counted : HeadcountSubject.values()) {
            assertThat(digest.tally(Headcount.class, counted).count(at))
                    .isEqualTo(count(naming, Headcount.class, counted));
        }
    }

    private static int count(List<Entity> naming, Class<? extends Entity> type, @Nullable Enum<?> kind) {
        return (int) naming.stream()
                .filter(each -> type.isInstance(each)
                        && (kind == null
                                || (each instanceof Classified<?> classified && classified.classification() == kind)))
                .count();
    }

    private static void assertSteadyOnlyInForce(Digest digest, int at, List<Entity> naming, long day) {
        if (digest.isSteady(at, day)) {
            assertThat(naming).allMatch(each -> each.isInForceOn(day));
        }
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

package org.zhongzhi.governance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.AppointmentId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.territory.Building;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Text;

class JurisdictionTest {
    private static final About ABOUT = About.of(Text.of("贺州市", "Hezhou"));
    private static final Jurisdiction EMPTY = Jurisdiction.of(ABOUT, List.of());
    private static final Jurisdiction CITY = Jurisdiction.of(ABOUT, OneOfEach.entities());
    private static final PersonId PERSON = OneOfEach.PERSON.id();
    private static final Estate OLD = estate("e9", true);
    private static final Estate RENEWED = estate("e9", false);

    private static Estate estate(String id, boolean old) {
        return Estate.builder()
                .id(EstateId.of(id))
                .name("小区")
                .community(OneOfEach.COMMUNITY)
                .old(old)
                .build();
    }

    private static Appointment appointment(String id) {
        return Appointment.builder()
                .id(AppointmentId.of(id))
                .person(PERSON)
                .post(PostId.of("s2"))
                .concurrent(false)
                .period(Period.always())
                .build();
    }

    @Test
    void a_jurisdiction_holds_its_entities_by_identifier() {
        assertThat(CITY.size()).isEqualTo(EntityType.values().length);
        assertThat(OneOfEach.entities())
                .allSatisfy(each -> assertThat(CITY.entity(each.id())).containsExactly(each));
        assertThat(CITY.about()).isEqualTo(ABOUT);
    }

    @Test
    void what_is_put_in_is_there_after_and_not_before() {
        Jurisdiction next = CITY.after(Change.put(OLD));

        assertThat(next.entity(OLD.id())).containsExactly(OLD);
        assertThat(next.size()).isEqualTo(CITY.size() + 1);
        assertThat(CITY.entity(OLD.id())).isEmpty();
    }

    @Test
    void what_is_put_in_again_takes_the_place_of_what_was_there() {
        Jurisdiction next = CITY.after(Change.put(OLD)).after(Change.put(RENEWED));

        assertThat(next.entity(OLD.id())).containsExactly(RENEWED);
        assertThat(next.size()).isEqualTo(CITY.size() + 1);
        assertThat(next.dossier(OneOfEach.COMMUNITY).all(Estate.class)).containsExactly(OneOfEach.ESTATE, RENEWED);
    }

    @Test
    void what_is_removed_is_gone_and_can_come_back() {
        Jurisdiction without = CITY.after(Change.remove(OneOfEach.ESTATE.id()));
        Jurisdiction again = without.after(Change.put(OneOfEach.ESTATE));

        assertThat(without.entity(OneOfEach.ESTATE.id())).isEmpty();
        assertThat(without.size()).isEqualTo(CITY.size() - 1);
        assertThat(without.dossier(OneOfEach.COMMUNITY).all(Estate.class)).isEmpty();
        assertThat(again).isEqualTo(CITY);
        assertThat(again.dossier(OneOfEach.COMMUNITY).all(Estate.class)).containsExactly(OneOfEach.ESTATE);
    }

    @Test
    void of_several_entities_with_one_identifier_the_last_one_stands() {
        Jurisdiction city = Jurisdiction.of(ABOUT, List.of(OLD, RENEWED));

        assertThat(city.size()).isEqualTo(1);
        assertThat(city.entity(OLD.id())).containsExactly(RENEWED);
        assertThat(city.dossier(OneOfEach.COMMUNITY).all()).containsExactly(RENEWED);
    }

    @Test
    void a_builder_tells_which_entity_is_replaced() {
        JurisdictionBuilder builder = Jurisdiction.builder(ABOUT);

        assertThat(builder.put(OLD)).isEmpty();
        assertThat(builder.put(RENEWED)).containsExactly(OLD);
        assertThat(builder.build()).isEqualTo(Jurisdiction.of(ABOUT, List.of(RENEWED)));
    }

    @Test
    void what_a_builder_takes_later_is_not_in_what_it_gave_before() {
        JurisdictionBuilder builder = Jurisdiction.builder(ABOUT);
        builder.put(OLD);
        Jurisdiction first = builder.build();

        builder.put(OneOfEach.GRID);

        assertThat(first).isEqualTo(Jurisdiction.of(ABOUT, List.of(OLD)));
        assertThat(builder.build().size()).isEqualTo(2);
    }

    @Test
    void the_dossier_of_a_person_grows_and_shrinks_with_the_appointments() {
        Appointment second = appointment("a0");

        Jurisdiction next = CITY.after(Change.put(second));
        Jurisdiction last = next.after(Change.remove(OneOfEach.APPOINTMENT.id()));

        assertThat(CITY.dossier(PERSON).all(Appointment.class)).containsExactly(OneOfEach.APPOINTMENT);
        assertThat(next.dossier(PERSON).all(Appointment.class)).containsExactly(second, OneOfEach.APPOINTMENT);
        assertThat(last.dossier(PERSON).all(Appointment.class)).containsExactly(second);
    }

    @Test
    void an_entity_that_comes_to_name_another_moves_from_one_dossier_to_the_other() {
        Appointment moved = Appointment.builder()
                .from(OneOfEach.APPOINTMENT)
                .person(PersonId.of("p2"))
                .build();

        Jurisdiction next = CITY.after(Change.put(moved));

        assertThat(next.dossier(PERSON).all(Appointment.class)).isEmpty();
        assertThat(next.dossier(PersonId.of("p2")).all(Appointment.class)).containsExactly(moved);
        assertThat(next.dossier(OneOfEach.POST.id()).all(Appointment.class)).containsExactly(moved);
    }

    @Test
    void a_dangling_reference_is_held_and_its_target_has_a_dossier_without_an_entity() {
        Dossier dangling = CITY.dossier(GridId.of("g2"));

        assertThat(dangling.entity()).isEmpty();
        assertThat(dangling.all()).containsExactly(OneOfEach.BUILDING);
        assertThat(CITY.subjects(EntityType.GRID).map(Dossier::id).toList()).containsExactly(GridId.of("g1"));
    }

    @Test
    void removing_what_others_name_leaves_their_references_dangling() {
        Jurisdiction next = CITY.after(Change.remove(PERSON));

        assertThat(next.dossier(PERSON).entity()).isEmpty();
        assertThat(next.dossier(PERSON).all())
                .containsExactlyElementsOf(CITY.dossier(PERSON).all())
                .startsWith(OneOfEach.APPOINTMENT, OneOfEach.LIAISON)
                .hasSize(7);
        assertThat(next.all(EntityType.PERSON)).isEmpty();
        assertThat(next.after(Change.put(OneOfEach.PERSON)).dossier(PERSON).all())
                .containsExactlyElementsOf(CITY.dossier(PERSON).all());
    }

    @Test
    void an_entity_that_names_another_in_two_attributes_stands_in_its_dossier_once() {
        Building building = Building.builder()
                .from(OneOfEach.BUILDING)
                .within(GridId.of("g1"))
                .grids(HashSet.of(GridId.of("g1")))
                .build();

        assertThat(EMPTY.after(Change.put(building)).dossier(GridId.of("g1")).all())
                .containsExactly(building);
        assertThat(Jurisdiction.of(ABOUT, List.of(building))
                        .dossier(GridId.of("g1"))
                        .all())
                .containsExactly(building);
        assertThat(EMPTY.after(Change.put(building)).after(Change.remove(building.id())))
                .isEqualTo(EMPTY);
    }

    @Test
    void an_entity_that_names_itself_stands_in_its_own_dossier() {
        Division own = Division.builder()
                .from(OneOfEach.DIVISION)
                .parent(Option.some(OneOfEach.COMMUNITY))
                .build();
        Jurisdiction next = EMPTY.after(Change.put(own));

        assertThat(next.dossier(own.id()).all()).containsExactly(own);
        assertThat(next.after(Change.put(OneOfEach.DIVISION)).dossier(own.id()).all())
                .isEmpty();
        assertThat(next.after(Change.remove(own.id())).dossier(own.id()).all()).isEmpty();
    }

    @Test
    void a_change_shares_every_dossier_that_it_does_not_touch() {
        Change change = Change.put(OLD);
        Jurisdiction next = CITY.after(change);

        for (Entity each : OneOfEach.entities()) {
            Dossier before = CITY.dossier(each.id());
            Dossier after = next.dossier(each.id());
            if (CITY.touchedBy(change).contains(each.id())) {
                assertThat(after.all().appendAll(after.entity()))
                        .isNotEqualTo(before.all().appendAll(before.entity()));
            } else if (before.all().isEmpty()) {
                assertThat(after.entity().getOrNull()).isSameAs(before.entity().getOrNull());
            } else {
                assertThat(after).isSameAs(before);
            }
        }
        assertThat(CITY.touchedBy(change)).containsExactlyInAnyOrder(OLD.id(), OneOfEach.COMMUNITY);
    }

    @Test
    void a_change_that_changes_nothing_gives_the_same_jurisdiction_and_touches_nothing() {
        Change present = Change.put(Estate.builder().from(OneOfEach.ESTATE).build());
        Change absent = Change.remove(EstateId.of("unheard-of"));

        assertThat(CITY.after(present)).isSameAs(CITY);
        assertThat(CITY.after(absent)).isSameAs(CITY);
        assertThat(CITY.touchedBy(present)).isEmpty();
        assertThat(CITY.touchedBy(absent)).isEmpty();
    }

    @Test
    void a_null_among_entities_is_refused() {
        assertThatNullPointerException().isThrownBy(() -> Jurisdiction.of(ABOUT, Arrays.asList(OLD, null)));
    }

    @Test
    void equality_does_not_depend_on_the_order_or_on_the_way_it_came_about() {
        List<Entity> reversed = new ArrayList<>(OneOfEach.entities());
        Collections.reverse(reversed);
        Jurisdiction step = EMPTY;
        for (Entity each : reversed) {
            step = step.after(Change.put(each));
        }

        assertThat(Jurisdiction.of(ABOUT, reversed)).isEqualTo(CITY).hasSameHashCodeAs(CITY);
        assertThat(step).isEqualTo(CITY).hasSameHashCodeAs(CITY);
    }

    @Test
    void jurisdictions_that_differ_in_one_entity_or_in_what_they_are_about_are_not_equal() {
        Text notice = Text.of("示例数据", "illustrative data");

        assertThat(CITY.after(Change.put(OLD))).isNotEqualTo(CITY).doesNotHaveSameHashCodeAs(CITY);
        assertThat(CITY.after(Change.put(OLD))).isNotEqualTo(CITY.after(Change.put(RENEWED)));
        assertThat(CITY.after(Change.put(OLD))).isNotEqualTo(CITY.after(Change.put(estate("e8", true))));
        assertThat(Jurisdiction.of(About.of(ABOUT.title(), Option.some(notice)), OneOfEach.entities()))
                .isNotEqualTo(CITY);
        assertThat(CITY.equals(null)).isFalse();
    }

    @Test
    void entities_of_a_type_stand_in_the_order_of_their_identifiers() {
        Jurisdiction city = CITY.after(ChangeSet.of(Change.put(estate("e2", true)), Change.put(estate("e0", true))));

        assertThat(city.all(EntityType.ESTATE))
                .extracting(each -> each.id().value())
                .containsExactly("e0", "e1", "e2");
    }

    @Test
    void an_entity_is_not_found_as_another_type_than_its_own() {
        assertThat(CITY.entity(OneOfEach.ESTATE.id(), Estate.class)).containsExactly(OneOfEach.ESTATE);
        assertThat(CITY.entity(OneOfEach.ESTATE.id(), Appointment.class)).isEmpty();
        assertThat(CITY.entity(EstateId.of("unheard-of"), Estate.class)).isEmpty();
    }

    @Test
    void a_jurisdiction_shows_its_title_and_size_and_no_entity() {
        assertThat(CITY).hasToString("Jurisdiction 贺州市 / Hezhou with 30 entities");
    }
}

package org.zhongzhi.governance.model.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongzhi.governance.model.deliberation.DeliberationId;
import org.zhongzhi.governance.model.deliberation.VoteId;
import org.zhongzhi.governance.model.mandate.AdmissionId;
import org.zhongzhi.governance.model.mandate.AllocationId;
import org.zhongzhi.governance.model.mandate.ListItemId;
import org.zhongzhi.governance.model.mandate.MandateListId;
import org.zhongzhi.governance.model.mandate.NeedId;
import org.zhongzhi.governance.model.mandate.PowerGrantId;
import org.zhongzhi.governance.model.mandate.ProjectId;
import org.zhongzhi.governance.model.mandate.ResourceId;
import org.zhongzhi.governance.model.organization.AppointmentId;
import org.zhongzhi.governance.model.organization.ConflictOfInterestId;
import org.zhongzhi.governance.model.organization.CredentialId;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.partnership.ActivityId;
import org.zhongzhi.governance.model.partnership.CommitmentId;
import org.zhongzhi.governance.model.partnership.LiaisonId;
import org.zhongzhi.governance.model.partnership.PropertyServiceId;
import org.zhongzhi.governance.model.partnership.ReachId;
import org.zhongzhi.governance.model.partnership.StewardId;
import org.zhongzhi.governance.model.territory.BuildingId;
import org.zhongzhi.governance.model.territory.BuildingUnitId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.territory.HeadcountId;
import org.zhongzhi.governance.model.value.InvalidValueException;

class EntityIdTest {
    /** Every type but the division, the person and the headcount, whose refusals have tests of their own. */
    private static final Map<EntityType, Function<String, EntityId>> FACTORIES = Map.ofEntries(
            Map.entry(EntityType.GRID, GridId::of),
            Map.entry(EntityType.ESTATE, EstateId::of),
            Map.entry(EntityType.BUILDING, BuildingId::of),
            Map.entry(EntityType.BUILDING_UNIT, BuildingUnitId::of),
            Map.entry(EntityType.ORGANIZATION, OrganizationId::of),
            Map.entry(EntityType.POST, PostId::of),
            Map.entry(EntityType.APPOINTMENT, AppointmentId::of),
            Map.entry(EntityType.FACILITY, FacilityId::of),
            Map.entry(EntityType.TEAM, TeamId::of),
            Map.entry(EntityType.PROPERTY_SERVICE, PropertyServiceId::of),
            Map.entry(EntityType.LIAISON, LiaisonId::of),
            Map.entry(EntityType.COMMITMENT, CommitmentId::of),
            Map.entry(EntityType.ACTIVITY, ActivityId::of),
            Map.entry(EntityType.STEWARD, StewardId::of),
            Map.entry(EntityType.REACH, ReachId::of),
            Map.entry(EntityType.CREDENTIAL, CredentialId::of),
            Map.entry(EntityType.CONFLICT_OF_INTEREST, ConflictOfInterestId::of),
            Map.entry(EntityType.DELIBERATION, DeliberationId::of),
            Map.entry(EntityType.VOTE, VoteId::of),
            Map.entry(EntityType.MANDATE_LIST, MandateListId::of),
            Map.entry(EntityType.LIST_ITEM, ListItemId::of),
            Map.entry(EntityType.POWER_GRANT, PowerGrantId::of),
            Map.entry(EntityType.ADMISSION, AdmissionId::of),
            Map.entry(EntityType.NEED, NeedId::of),
            Map.entry(EntityType.RESOURCE, ResourceId::of),
            Map.entry(EntityType.PROJECT, ProjectId::of),
            Map.entry(EntityType.ALLOCATION, AllocationId::of));

    static final List<EntityType> TYPES = FACTORIES.keySet().stream().sorted().toList();

    @Test
    void every_type_is_tested_here_or_has_a_test_of_its_own() {
        assertThat(EnumSet.complementOf(EnumSet.copyOf(TYPES)))
                .containsExactly(EntityType.DIVISION, EntityType.HEADCOUNT, EntityType.PERSON);
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    void an_identifier_knows_its_type_and_its_value(EntityType type) {
        EntityId id = FACTORIES.get(type).apply("hz-1");

        assertThat(id.type()).isEqualTo(type);
        assertThat(id.value()).isEqualTo("hz-1");
        assertThat(id).hasToString("hz-1");
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    void a_refusal_names_the_type_the_value_and_what_is_expected(EntityType type) {
        String label = type.label().english();
        String article = List.of(
                                EntityType.ESTATE,
                                EntityType.ORGANIZATION,
                                EntityType.APPOINTMENT,
                                EntityType.ACTIVITY,
                                EntityType.ADMISSION,
                                EntityType.ALLOCATION)
                        .contains(type)
                ? "an"
                : "a";

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> FACTORIES.get(type).apply("two words"))
                .withMessage("\"two words\" is not an identifier of " + article + " " + label
                        + ": expected 1 to 100 letters and digits, with . _ - : or / between them");
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    void an_identifier_is_never_null(EntityType type) {
        assertThatNullPointerException().isThrownBy(() -> FACTORIES.get(type).apply(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "A",
                "社",
                "hz-e-001",
                "贺州/八步区:1号院",
                "a.b_c-d:e/f",
                "a--b",
                "0",
                "𠮷",
                "urn:uuid:3fa85f64-5717-4562"
            })
    void letters_and_digits_of_any_script_with_marks_between_them_are_accepted(String value) {
        assertThat(EstateId.of(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-a",
                "a-",
                "/",
                ".",
                "a ",
                " a",
                "a b",
                "a\n",
                "a\tb",
                "a\u0000b",
                "a+b",
                "a%sb",
                "a\\b",
                "a\"b",
                "a，b",
                "<a>",
                "a\u200bb",
                "a\u202eb",
                "😀"
            })
    void anything_else_is_refused(String value) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> EstateId.of(value))
                .withMessage("\"" + value + "\" is not an identifier of an estate: "
                        + "expected 1 to 100 letters and digits, with . _ - : or / between them");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\ud842', '\udfb7'})
    void half_a_character_is_refused(char half) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> EstateId.of("a" + half + "b"));
    }

    @Test
    void an_identifier_has_at_most_100_characters() {
        assertThat(EstateId.of("x".repeat(100)).value()).hasSize(100);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> EstateId.of("x".repeat(101)));
    }

    @Test
    void identifiers_of_one_type_are_equal_by_their_value() {
        assertThat(EstateId.of("x")).isEqualTo(EstateId.of("x")).hasSameHashCodeAs(EstateId.of("x"));
        assertThat(EstateId.of("x")).isNotEqualTo(EstateId.of("X"));
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    void identifiers_of_different_types_are_never_equal(EntityType type) {
        EntityId id = FACTORIES.get(type).apply("x");

        assertThat(TYPES)
                .filteredOn(other -> FACTORIES.get(other).apply("x").equals(id))
                .containsExactly(type);
    }

    @Test
    void identifiers_are_ordered_by_type_and_then_by_value() {
        TreeSet<EntityId> ordered = new TreeSet<>(List.of(
                LiaisonId.of("a"),
                EstateId.of("b"),
                PersonId.of("0"),
                EstateId.of("a"),
                DivisionCode.of("4511"),
                HeadcountId.of("a"),
                DivisionCode.of("45")));

        assertThat(ordered)
                .containsExactly(
                        DivisionCode.of("45"),
                        DivisionCode.of("4511"),
                        EstateId.of("a"),
                        EstateId.of("b"),
                        HeadcountId.of("a"),
                        PersonId.of("0"),
                        LiaisonId.of("a"));
    }

    @Test
    void a_reference_is_an_attribute_and_what_it_names() {
        Reference reference = Reference.of("seat", EstateId.of("e1"));

        assertThat(reference.attribute()).isEqualTo("seat");
        assertThat(reference.target()).isEqualTo(EstateId.of("e1"));
        assertThat(reference).hasToString("Reference{attribute=seat, target=e1}");
    }
}

package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;

import io.vavr.collection.Array;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;

/** The codes that documents are written with. They do not change once published. */
class VocabularyTest {
    @Test
    void the_codes_of_outcomes_obligations_and_reasons_are_fixed() {
        assertThat(codes(OutcomeKind.values()))
                .containsExactly("satisfied", "violated", "notApplicable", "unknown", "pending");
        assertThat(codes(Obligation.values())).containsExactly("required", "target", "advisory");
        assertThat(codes(Effect.values())).containsExactly("introduced", "resolved", "changed");
        assertThat(codes(IdleReason.values())).containsExactly("noSubject", "notApplicable", "notInForce");
        assertThat(IdleReason.NOT_IN_FORCE.label())
                .isEqualTo(Text.of("该规则在评估日期尚未施行或已失效", "the rule is not in force on the date"));
    }

    @Test
    void the_codes_of_subjects_and_the_names_of_measures_are_fixed() {
        assertThat(Hezhou2022.policy()
                        .rules()
                        .flatMap(Rule::subjects)
                        .map(SubjectKind::code)
                        .distinct())
                .containsExactly(
                        "entity",
                        "place",
                        "person",
                        "community",
                        "city",
                        "municipalDistrict",
                        "estate",
                        "subdistrict",
                        "subdistrictLeader");
        assertThat(Hezhou2022.policy()
                        .rules()
                        .map(Rule::judged)
                        .flatMap(Requirement::measures)
                        .map(Measure::name)
                        .distinct())
                .containsExactly(
                        "entity.danglingReferences",
                        "place.misfitParents",
                        "person.overlappingAppointments",
                        "community.emergencyTeams",
                        "community.mediationRooms",
                        "division.servedEstates",
                        "division.estates",
                        "estate.bodies",
                        "estate.entriesFromCommunity",
                        "estate.entriesIntoCommunity",
                        "person.incompatiblePosts",
                        "community.volunteerOrganizations",
                        "community.socialWorkStations",
                        "community.registeredVolunteers",
                        "community.permanentResidents",
                        "division.largestServiceCentreArea",
                        "community.serviceCentreArea",
                        "community.households",
                        "community.cityLiaisons",
                        "community.districtLiaisons",
                        "person.partyMembership",
                        "person.liaisonEstates");
    }

    @Test
    void kinds_of_subject_are_equal_if_their_codes_are_and_take_only_their_own_types() {
        SubjectKind estates = SubjectKind.every("estate", Text.of("小区", "estate"), EntityType.ESTATE);
        SubjectKind same = SubjectKind.every("estate", Text.of("院落", "compound"), EntityType.PERSON);
        Reading reading = Reading.of(tree().jurisdiction(), TODAY);

        assertThat(estates).isEqualTo(same).hasSameHashCodeAs(same).hasToString("estate");
        assertThat(estates).isNotEqualTo(SubjectKind.every("place", Text.of("小区", "estate"), EntityType.ESTATE));
        assertThat(estates.label().english()).isEqualTo("estate");
        assertThat(estates.includes(reading, reading.dossier(CITY))).isFalse();
    }

    private static Array<String> codes(Coded... words) {
        return Array.of(words).map(Coded::code);
    }
}

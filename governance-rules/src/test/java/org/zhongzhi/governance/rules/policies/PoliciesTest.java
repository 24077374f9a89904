package org.zhongzhi.governance.rules.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.casework.ProcedureId;
import org.zhongzhi.governance.model.deliberation.DeliberationStep;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.mandate.SubdistrictPower;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.MeasureFamily;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Provision;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.SubjectKind;
import org.zhongzhi.governance.rules.Unit;
import org.zhongzhi.governance.rules.Vocabulary;
import org.zhongzhi.governance.rules.measure.AppointmentMeasures;
import org.zhongzhi.governance.rules.measure.CommunityMeasures;
import org.zhongzhi.governance.rules.measure.DivisionMeasures;
import org.zhongzhi.governance.rules.measure.EstateMeasures;
import org.zhongzhi.governance.rules.measure.FacilityMeasures;
import org.zhongzhi.governance.rules.measure.GridMeasures;
import org.zhongzhi.governance.rules.measure.MandateMeasures;
import org.zhongzhi.governance.rules.measure.OrganizationMeasures;
import org.zhongzhi.governance.rules.measure.PersonMeasures;
import org.zhongzhi.governance.rules.measure.StatuteMeasures;
import org.zhongzhi.governance.rules.measure.Subjects;
import org.zhongzhi.governance.rules.procedures.Procedures;

class PoliciesTest {
    private static final Vocabulary VOCABULARY = Policies.vocabulary();
    private static final Seq<Class<?>> MEASURES = Array.of(
            AppointmentMeasures.class,
            CommunityMeasures.class,
            DivisionMeasures.class,
            EstateMeasures.class,
            FacilityMeasures.class,
            GridMeasures.class,
            MandateMeasures.class,
            OrganizationMeasures.class,
            PersonMeasures.class,
            StatuteMeasures.class);

    @Test
    void three_policies_are_shipped_and_found_by_name() {
        assertThat(Policies.all().map(Policy::id)).containsExactly("hezhou-2022", "integrity", "statutes");
        assertThat(Policies.named("statutes").get().rules()).hasSize(14);
        assertThat(Policies.named("statute")).isEmpty();
    }

    @Test
    void every_measure_and_every_kind_of_subject_that_is_declared_is_in_the_vocabulary_under_its_name() {
        Seq<Measure> declared = MEASURES.flatMap(owner -> constants(owner, Measure.class))
                .appendAll(Array.of(SubdistrictPower.values()).map(DivisionMeasures::granted))
                .appendAll(Array.of(DeliberationStep.values()).map(MandateMeasures::taken));

        assertThat(declared)
                .hasSizeGreaterThan(120)
                .allSatisfy(measure ->
                        assertThat(VOCABULARY.measure(measure.name())).contains(measure));
        // Beside these, the three of integrity.
        assertThat(VOCABULARY.measures()).hasSize(declared.size() + 3);
        assertThat(constants(Subjects.class, SubjectKind.class))
                .hasSize(VOCABULARY.subjects().size())
                .allSatisfy(kind ->
                        assertThat(VOCABULARY.subject(kind.code()).get()).isSameAs(kind));
    }

    @Test
    void what_the_shipped_policies_name_is_in_the_vocabulary() {
        for (Policy policy : Policies.all()) {
            Policy criteria = policy.id().equals("hezhou-2022")
                    ? policy.with("estate-party-organization.criteria", "一,二")
                    : policy;
            Set<Measure> used =
                    criteria.rules().flatMap(rule -> rule.judged().measures()).toSet();
            assertThat(used.map(Measure::name))
                    .isNotEmpty()
                    .allMatch(name -> VOCABULARY.measure(name).isDefined());
            assertThat(policy.rules().flatMap(Rule::subjects))
                    .allMatch(kind -> VOCABULARY.subject(kind.code()).contains(kind));
            assertThat(policy.procedures())
                    .allMatch(each -> VOCABULARY.procedure(each.id()).contains(each));
        }
        assertThat(VOCABULARY.measure("estate.partyOrganizationsMeeting.一")).contains(EstateMeasures.meeting("一"));
        assertThat(VOCABULARY.measure("estate.partyOrganizationsMeeting.")).isEmpty();
        assertThat(VOCABULARY.procedure(ProcedureId.of("whistle"))).contains(Procedures.whistle());
    }

    @Test
    void the_programme_carries_the_procedures_that_its_clauses_name() {
        Policy programme = Policies.named("hezhou-2022").get();

        assertThat(programme.procedures().map(each -> each.id().value()).toSet())
                .isEqualTo(programme.provisions().flatMap(Provision::procedures).toSet())
                .isEqualTo(HashSet.of("matter", "admission", "micro-project", "four-deliberations", "service-order"));
    }

    @Test
    void a_user_adds_words_of_their_own_and_a_name_means_one_thing() {
        Measure parks = Measure.named("community.dogParks")
                .label("宠物乐园", "dog parks")
                .in(Unit.of("个", "places"))
                .counting((reading, subject) -> Array.empty());
        SubjectKind market = SubjectKind.every("market", Text.of("集市", "market"), EntityType.GRID);
        MeasureFamily family = MeasureFamily.named("community.parksFor", word -> parks);
        Vocabulary ours = VOCABULARY.and(Vocabulary.empty()
                .withMeasures(Array.of(parks))
                .withFamilies(Array.of(family))
                .withSubjects(Array.of(market)));

        assertThat(ours.measure("community.dogParks")).contains(parks);
        assertThat(ours.subject("market")).contains(market);
        assertThat(VOCABULARY.measure("community.dogParks")).isEmpty();
        assertThat(ours)
                .hasToString(
                        "Vocabulary of " + (VOCABULARY.measures().size() + 1) + " measures, 2 families of measures, "
                                + (VOCABULARY.subjects().size() + 1) + " kinds of subject and 6 procedures");
        assertThatThrownBy(() -> ours.withMeasures(Array.of(parks)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "The vocabulary has a measure community.dogParks already: expected another name, since a name"
                                + " means one thing");
        assertThatThrownBy(() -> ours.measure("community.parksFor.cats"))
                .hasMessage("The family community.parksFor has the measure community.dogParks for the word \"cats\":"
                        + " expected the name community.parksFor.cats");
    }

    private static <T> Seq<T> constants(Class<?> owner, Class<T> type) {
        return Array.ofAll(Arrays.asList(owner.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .map(field -> type.cast(value(field)));
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(field + " is hidden: expected every measure and kind to be public", hidden);
        }
    }
}

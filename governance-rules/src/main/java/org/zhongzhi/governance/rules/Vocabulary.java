package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.ProcedureId;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;

/**
 * What a policy that is data can name: measures, families of measures and kinds of subject, which are Java functions, and
 * procedures. A vocabulary is a value; nothing is looked for behind its back.
 *
 * <pre>{@code
 * Vocabulary ours = Policies.vocabulary().withMeasures(Array.of(DOG_PARKS)).withSubjects(Array.of(MARKET));
 * Policy policy = GovernanceJson.standard().with(ours).readPolicy(Path.of("our-city.yaml"));
 * }</pre>
 */
public final class Vocabulary {
    private static final Vocabulary EMPTY =
            new Vocabulary(HashMap.empty(), HashMap.empty(), HashMap.empty(), HashMap.empty());

    private final Map<String, Measure> measures;
    private final Map<String, MeasureFamily> families;
    private final Map<String, SubjectKind> subjects;
    private final Map<String, Procedure> procedures;

    private Vocabulary(
            Map<String, Measure> measures,
            Map<String, MeasureFamily> families,
            Map<String, SubjectKind> subjects,
            Map<String, Procedure> procedures) {
        this.measures = measures;
        this.families = families;
        this.subjects = subjects;
        this.procedures = procedures;
    }

    /**
     * A vocabulary without words.
     *
     * @return the vocabulary, to which words are added
     */
    public static Vocabulary empty() {
        return EMPTY;
    }

    /**
     * With more measures.
     *
     * @param more the measures
     * @return a vocabulary with these
     * @throws InvalidValueException if one of their names is taken: a name means one thing
     */
    public Vocabulary withMeasures(Iterable<Measure> more) {
        return new Vocabulary(added("measure", measures, more, Measure::name), families, subjects, procedures);
    }

    /**
     * With more families of measures.
     *
     * @param more the families
     * @return a vocabulary with these
     * @throws InvalidValueException if one of their names is taken
     */
    public Vocabulary withFamilies(Iterable<MeasureFamily> more) {
        return new Vocabulary(
                measures, added("family of measures", families, more, MeasureFamily::name), subjects, procedures);
    }

    /**
     * With more kinds of subject.
     *
     * @param more the kinds
     * @return a vocabulary with these
     * @throws InvalidValueException if one of their codes is taken
     */
    public Vocabulary withSubjects(Iterable<SubjectKind> more) {
        return new Vocabulary(
                measures, families, added("kind of subject", subjects, more, SubjectKind::code), procedures);
    }

    /**
     * With more procedures.
     *
     * @param more the procedures
     * @return a vocabulary with these
     * @throws InvalidValueException if one of their codes is taken
     */
    public Vocabulary withProcedures(Iterable<Procedure> more) {
        return new Vocabulary(
                measures,
                families,
                subjects,
                added("procedure", procedures, more, procedure -> procedure.id().value()));
    }

    /**
     * The words of two vocabularies.
     *
     * @param other the other one
     * @return a vocabulary with the words of both
     * @throws InvalidValueException if a name is taken in both
     */
    public Vocabulary and(Vocabulary other) {
        return withMeasures(other.measures.values())
                .withFamilies(other.families.values())
                .withSubjects(other.subjects.values())
                .withProcedures(other.procedures.values());
    }

    /**
     * A measure by its name.
     *
     * @param name the name; that of a family, a full stop and a word for one of a family
     * @return the measure, or none if the vocabulary does not have it
     */
    public Option<Measure> measure(String name) {
        return measures.get(name)
                .orElse(() -> families.values()
                        .find(family -> name.startsWith(family.name() + ".")
                                && name.length() > family.name().length() + 1)
                        .map(family -> family.of(name.substring(family.name().length() + 1))));
    }

    /**
     * A family of measures by its name.
     *
     * @param name the name
     * @return the family, or none if the vocabulary does not have it
     */
    public Option<MeasureFamily> family(String name) {
        return families.get(name);
    }

    /**
     * A kind of subject by its code.
     *
     * @param code the code
     * @return the kind, or none if the vocabulary does not have it
     */
    public Option<SubjectKind> subject(String code) {
        return subjects.get(code);
    }

    /**
     * A procedure by its code.
     *
     * @param id the code
     * @return the procedure, or none if the vocabulary does not have it
     */
    public Option<Procedure> procedure(ProcedureId id) {
        return procedures.get(id.value());
    }

    /**
     * The measures, without those of families.
     *
     * @return the measures, sorted by name
     */
    public Seq<Measure> measures() {
        return sorted(measures);
    }

    /**
     * The families of measures.
     *
     * @return the families, sorted by name
     */
    public Seq<MeasureFamily> families() {
        return sorted(families);
    }

    /**
     * The kinds of subject.
     *
     * @return the kinds, sorted by code
     */
    public Seq<SubjectKind> subjects() {
        return sorted(subjects);
    }

    /**
     * The procedures.
     *
     * @return the procedures, sorted by code
     */
    public Seq<Procedure> procedures() {
        return sorted(procedures);
    }

    private static <T> Seq<T> sorted(Map<String, T> words) {
        return Array.ofAll(words).sortBy(word -> word._1).map(word -> word._2);
    }

    private static <T> Map<String, T> added(
            String what, Map<String, T> words, Iterable<T> more, Function<T, String> name) {
        Map<String, T> all = words;
        for (T each : more) {
            String word = name.apply(each);
            Check.that(
                    !all.containsKey(word),
                    "The vocabulary has a %s %s already: expected another name, since a name means one thing",
                    what,
                    word);
            all = all.put(word, each);
        }
        return all;
    }

    @Override
    public String toString() {
        return "Vocabulary of " + measures.size() + " measures, " + families.size() + " families of measures, "
                + subjects.size() + " kinds of subject and " + procedures.size() + " procedures";
    }
}

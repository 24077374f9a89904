package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.value.Text;

/**
 * What one rule found of one subject. The outcome is kept; evidence, remedy and sentence are made from it and the
 * jurisdiction when asked for.
 */
public final class Finding {
    private final Reading reading;
    private final Rule rule;
    private final EntityId subject;
    private final Outcome outcome;

    Finding(Reading reading, Rule rule, EntityId subject, Outcome outcome) {
        this.reading = reading;
        this.rule = rule;
        this.subject = subject;
        this.outcome = outcome;
    }

    /**
     * Which rule.
     *
     * @return the rule, with its parameters resolved
     */
    public Rule rule() {
        return rule;
    }

    /**
     * Of which subject.
     *
     * @return the identifier
     */
    public EntityId subject() {
        return subject;
    }

    /**
     * The name of the subject in the data.
     *
     * @return the name, or none if the subject has no name
     */
    public Option<String> subjectName() {
        return nameOf(subject);
    }

    /**
     * The name that something has in the judged data.
     *
     * @param id its identifier, as from the evidence
     * @return the name, or none if it has none or is not in the data
     */
    public Option<String> nameOf(EntityId id) {
        return reading.jurisdiction().entity(id, Named.class).map(Named::name);
    }

    /**
     * How it came out.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * What was counted for the measures of the rule.
     *
     * @return the entities, each once, in the order of the measures
     */
    public Seq<EntityId> evidence() {
        return shownMeasures()
                .flatMap(
                        measure -> measure.of(reading, reading.dossier(subject)).evidence())
                .distinct();
    }

    /**
     * Which data are missing.
     *
     * @return what a reader has to supply; none unless the outcome is unknown
     */
    public Seq<Text> missing() {
        if (outcome.kind() != OutcomeKind.UNKNOWN) {
            return Array.empty();
        }
        return rule.judged()
                .measures()
                .flatMap(
                        measure -> measure.of(reading, reading.dossier(subject)).missing())
                .appendAll(unknowns(rule.judged()))
                .distinct();
    }

    /**
     * The smallest change of what was measured that would satisfy the rule.
     *
     * @return the remedy; none unless the rule is violated or pending, none that would tell a restricted value, and none
     *     that would change a {@linkplain Measure#isGiven() given} one
     */
    public Option<Remedy> remedy() {
        return Remedy.of(rule.judged(), Measurements.of(outcome.measured()))
                .filter(remedy -> !remedy.measures().exists(Measure::isRestricted));
    }

    /**
     * The smallest sets of changes that satisfy the rule: what to add, as far as the measures declare it, and which of the
     * things that were counted to give up, where there are too many of them or they do not go together. Each is proved by
     * judging the rule on the jurisdiction after it; no part of it alone does. What other rules say of it is not looked at.
     *
     * <p>Given up is what is in force, by ending it on the date of the reading, or by removing what has not begun before.
     * Places, persons and headcounts are what they are and are never given up, and nor is the subject.
     *
     * <p>It follows the ways of the {@link #remedy()}, 16 at most, and looks through all sets of up to 3 out of at most 12
     * things to give up: below 300 judgements of one rule for one subject a way, and at most 64 more for each set that
     * does. A judgement of a sum passes over all its parts. Where there are more things, where it would take more than 6
     * changes, or where nothing can be proved, it offers nothing.
     *
     * @return the proposals, by the ways of the remedy and then from the smallest on; none unless the rule is violated or
     *     pending
     */
    public Seq<Proposal> proposals() {
        return new ProposalSearch(reading, this).proposals();
    }

    /**
     * The finding in a sentence: subject, rule, clause, measured and required values, remedy, evidence.
     *
     * @return the sentence in both languages
     */
    public Text message() {
        return new Explanation(reading, this).text();
    }

    /**
     * The finding in a sentence.
     *
     * @param locale the reader's locale
     * @return the sentence
     */
    public String explain(Locale locale) {
        return message().in(locale);
    }

    /** What is not known of the requirement itself. */
    private static Seq<Text> unknowns(Requirement requirement) {
        if (requirement instanceof Requirement.Unknown unknown) {
            return Array.of(unknown.missing());
        } else if (requirement instanceof Requirement.AllOf all) {
            return all.parts().flatMap(Finding::unknowns);
        } else if (requirement instanceof Requirement.AnyOf any) {
            return any.parts().flatMap(Finding::unknowns);
        } else if (requirement instanceof Requirement.WhenThen when) {
            return unknowns(when.condition()).appendAll(unknowns(when.then()));
        }
        return Array.empty();
    }

    private Seq<Measure> shownMeasures() {
        return rule.judged().measures().reject(Measure::isRestricted);
    }

    @Override
    public String toString() {
        return rule.id() + " " + subject.type().code() + " " + subject + ": "
                + outcome.kind().code();
    }
}

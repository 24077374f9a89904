package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.organization.Appointment;

/**
 * What a policy found in a jurisdiction as of a date: an outcome for every rule and subject.
 *
 * <pre>{@code
 * Assessment today = policy.assess(city, date);
 * Assessment after = today.after(Change.put(appointment));
 * after.comparedTo(today).introduced();                    // would this appointment break a rule?
 * today.timeline(date, date.plusYears(1));                 // what will go wrong if nobody acts?
 * }</pre>
 *
 * <p>A full assessment looks at each subject of each rule once, and passes once over the parts of each sum. A change is
 * judged by judging again what it can touch: what each outcome was read from is known, whoever wrote the rule. The first
 * change to a full assessment finds that out, and costs about as much as a full assessment; each further one costs the
 * same at every size of the jurisdiction. Assessments are immutable and safe to share between threads.
 */
public final class Assessment {
    /** From one change to so many entities on, everything is judged anew. */
    private static final int ENTITIES_TO_A_CHANGE = 8;

    private static final int ALWAYS_UPDATED = 64;

    private final Policy policy;
    private final Judges judges;
    private final Reading reading;
    private final Sums sums;
    private final Seq<RuleOutcomes> byRule;
    private final Work work;
    private volatile @Nullable Tracking tracking;
    private volatile @Nullable Turns turns;

    private Assessment(Policy policy, Judges judges, Reading reading, Sums sums, Seq<RuleOutcomes> byRule, Work work) {
        this.policy = policy;
        this.judges = judges;
        this.reading = reading;
        this.sums = sums;
        this.byRule = byRule;
        this.work = work;
    }

    static Assessment of(Policy policy, Jurisdiction jurisdiction, LocalDate asOf) {
        return full(policy, Judges.of(policy), jurisdiction, asOf, callerAlone());
    }

    static Assessment of(Policy policy, Jurisdiction jurisdiction, LocalDate asOf, Executor executor) {
        return full(policy, Judges.of(policy), jurisdiction, asOf, executor);
    }

    /** An executor that never comes to its tasks. */
    private static Executor callerAlone() {
        return task -> {};
    }

    private static Assessment full(
            Policy policy, Judges judges, Jurisdiction jurisdiction, LocalDate asOf, Executor executor) {
        Sums sums = Sums.none();
        Reading reading = Reading.of(jurisdiction, asOf, sums);
        FullAssessment.Result result = FullAssessment.of(judges, reading, executor);
        return new Assessment(policy, judges, reading, sums, result.outcomes(), Work.full(result.evaluations()));
    }

    /**
     * The policy.
     *
     * @return the policy that was applied
     */
    public Policy policy() {
        return policy;
    }

    /**
     * The jurisdiction.
     *
     * @return the jurisdiction that was judged
     */
    public Jurisdiction jurisdiction() {
        return reading.jurisdiction();
    }

    /**
     * The date.
     *
     * @return the date as of which it was judged
     */
    public LocalDate asOf() {
        return reading.date();
    }

    /**
     * What it took to come to this assessment.
     *
     * @return how many evaluations, and whether everything was judged
     */
    public Work work() {
        return work;
    }

    /**
     * Every finding.
     *
     * @return the findings by rule in the order of the policy, then by subject
     */
    public Seq<Finding> findings() {
        return byRule.flatMap(this::findings).toArray();
    }

    /**
     * The findings of one rule.
     *
     * @param rule the identifier of the rule
     * @return the findings by subject; none if the policy has no such rule
     */
    public Seq<Finding> findings(String rule) {
        return byRule.filter(outcomes -> outcomes.rule().id().equals(rule)).flatMap(this::findings);
    }

    /**
     * The findings of one kind.
     *
     * @param kind how the rules came out
     * @return the findings by rule in the order of the policy, then by subject
     */
    public Seq<Finding> findings(OutcomeKind kind) {
        return byRule.filter(outcomes -> outcomes.count(kind) > 0)
                .flatMap(outcomes -> findings(outcomes, kind))
                .toArray();
    }

    /**
     * The findings of rules that are violated.
     *
     * @return the findings by rule in the order of the policy, then by subject
     */
    public Seq<Finding> violations() {
        return findings(OutcomeKind.VIOLATED);
    }

    /**
     * How a rule came out for a subject.
     *
     * @param rule the identifier of the rule
     * @param subject the subject
     * @return the outcome, or none if the rule did not judge the subject
     */
    public Option<Outcome> outcome(String rule, EntityId subject) {
        return byRule.find(outcomes -> outcomes.rule().id().equals(rule))
                .flatMap(outcomes -> Option.of(outcomes.outcomes().get(jurisdiction(), subject)));
    }

    /**
     * The rules that judged nothing, so that nobody takes their silence for consent.
     *
     * @return the rules, in the order of the policy, each with the reason
     */
    public Seq<IdleRule> rulesWithoutSubjects() {
        return byRule.flatMap(outcomes -> outcomes.idle(asOf()));
    }

    /**
     * How many findings there are of each obligation and kind.
     *
     * @return the counts
     */
    public Summary summary() {
        return RuleOutcomes.summary(byRule);
    }

    /**
     * The assessment after a change of the jurisdiction. It equals an assessment from scratch, and shares with this one
     * all that the change does not touch.
     *
     * @param change the change
     * @return the assessment of the jurisdiction after the change; this one if it changes nothing
     */
    public Assessment after(Change change) {
        return after(Array.of(change));
    }

    /**
     * The assessment after several changes of the jurisdiction, one after the other. Where they are many beside what the
     * jurisdiction holds, everything is judged anew instead.
     *
     * @param changes the changes
     * @return the assessment of the jurisdiction after the last of them; this one if they change nothing
     */
    public Assessment after(ChangeSet changes) {
        return after(changes.changes());
    }

    @SuppressWarnings("ReferenceEquality") // a jurisdiction that a change leaves alone is the very same
    private Assessment after(Seq<Change> changes) {
        if (isMuch(changes.size())) {
            Jurisdiction after = changes.foldLeft(jurisdiction(), Jurisdiction::after);
            return after == jurisdiction() ? this : full(policy, judges, after, asOf(), callerAlone());
        }
        Tracking known = tracking();
        Sums nextSums = sums.only(known);
        Succession succession = Succession.of(jurisdiction(), changes, turns);
        if (succession.isNothing()) {
            return this;
        }
        Reading next = Reading.of(succession.after(), asOf(), nextSums);
        Update update = new Update(judges, reading, next, nextSums, byRule, known);
        succession.moves(update::relink);
        update.touch(succession.touched());
        return updated(update, next, nextSums, succession.turns());
    }

    private boolean isMuch(int changes) {
        return changes > ALWAYS_UPDATED && changes > jurisdiction().size() / ENTITIES_TO_A_CHANGE;
    }

    private Assessment updated(Update update, Reading next, Sums nextSums, @Nullable Turns nextTurns) {
        update.run();
        Assessment updated = new Assessment(
                policy, judges, next, nextSums, Array.of(update.outcomes()), Work.update(update.evaluations()));
        updated.tracking = update.tracking();
        updated.turns = nextTurns;
        return updated;
    }

    /**
     * The assessment of the same jurisdiction as of another date. Judged again is what rests on something that is in force
     * on one of the two dates alone, or that read of the date what differs between them.
     *
     * @param date the other date
     * @return the assessment as of that date; this one if it is the same date
     */
    public Assessment asOf(LocalDate date) {
        LocalDate from = asOf();
        if (date.equals(from)) {
            return this;
        }
        LocalDate low = date.isBefore(from) ? date : from;
        LocalDate high = date.isBefore(from) ? from : date;
        Touched touched = new Touched();
        turns().between(low, high).forEach(id -> jurisdiction().entity(id).forEach(touched::turned));
        if (isMuch(touched.size())) {
            return full(policy, judges, jurisdiction(), date, callerAlone());
        }
        Tracking known = tracking();
        Sums nextSums = sums.only(known);
        Reading next = Reading.of(jurisdiction(), date, nextSums);
        Update update = new Update(judges, reading, next, nextSums, byRule, known);
        update.touch(touched);
        update.touchDate();
        for (int rule = 0; rule < judges.size(); rule++) {
            judges.get(rule).turn(rule, from, date, update);
        }
        return updated(update, next, nextSums, turns());
    }

    /**
     * What will change if nobody acts: the dates on which outcomes differ from those of the day before, for a jurisdiction
     * left as it is. Terms end, targets fall due, rules come into force.
     *
     * @param from the first date; what it differs in from the day before is not told
     * @param to the last date
     * @return the dates after the first on which something changes, in order, each with what does
     */
    public Seq<Milestone> timeline(LocalDate from, LocalDate to) {
        return Timeline.of(asOf(from), to);
    }

    /**
     * What differs from another assessment, as from one before a change, of another date or under another policy. Where
     * this one came about from the other through changes, it costs time in proportion to what differs.
     *
     * @param earlier the other assessment
     * @return the comparison, with this assessment as the later one
     */
    public Comparison comparedTo(Assessment earlier) {
        return Comparison.of(earlier, this);
    }

    /**
     * Whether an appointment may be made, found before it is made.
     *
     * @param appointment the appointment; one that the data hold already is decided on as its next version
     * @return the decision, with every reason
     */
    public Decision decide(Appointment appointment) {
        return Decision.of(this, appointment);
    }

    /**
     * Starts a session of changes that ends in one assessment.
     *
     * @return the session
     */
    public Editing edit() {
        return new Editing(this);
    }

    Seq<RuleOutcomes> byRule() {
        return byRule;
    }

    Finding finding(Rule rule, EntityId subject, Outcome outcome) {
        return new Finding(reading, rule.at(reading.date()), subject, outcome);
    }

    Tracking tracking() {
        Tracking known = tracking;
        return known == null ? track() : known;
    }

    private synchronized Tracking track() {
        Tracking known = tracking;
        if (known == null) {
            known = Tracking.of(judges, reading, sums);
            tracking = known;
        }
        return known;
    }

    synchronized Turns turns() {
        Turns known = turns;
        if (known == null) {
            known = Turns.of(jurisdiction());
            turns = known;
        }
        return known;
    }

    private Seq<Finding> findings(RuleOutcomes outcomes) {
        return findings(outcomes, null);
    }

    private Seq<Finding> findings(RuleOutcomes outcomes, @Nullable OutcomeKind kind) {
        List<Finding> found = new ArrayList<>();
        Rule rule = outcomes.rule().at(asOf());
        outcomes.outcomes().forEach(jurisdiction(), (subject, outcome) -> {
            if (kind == null || outcome.kind() == kind) {
                found.add(new Finding(reading, rule, subject, outcome));
            }
        });
        found.sort(Comparator.comparing(Finding::subject));
        return Array.ofAll(found);
    }

    @Override
    public String toString() {
        return "Assessment of " + jurisdiction().about().title() + " under " + policy.id() + " as of " + asOf();
    }
}

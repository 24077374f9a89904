package org.zhongzhi.governance.json.document;

import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Form;
import org.zhongzhi.governance.json.codec.Holder;
import org.zhongzhi.governance.json.codec.MapCodec;
import org.zhongzhi.governance.json.codec.Mapped;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.Scalars;
import org.zhongzhi.governance.json.codec.SeqCodec;
import org.zhongzhi.governance.json.codec.StringCodec;
import org.zhongzhi.governance.json.codec.UnionCodec;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.rules.Effect;
import org.zhongzhi.governance.rules.IdleReason;
import org.zhongzhi.governance.rules.IdleRule;
import org.zhongzhi.governance.rules.Obligation;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.Summary;
import org.zhongzhi.governance.rules.report.ReportedAssessment;
import org.zhongzhi.governance.rules.report.ReportedChange;
import org.zhongzhi.governance.rules.report.ReportedFinding;
import org.zhongzhi.governance.rules.report.ReportedMeasure;
import org.zhongzhi.governance.rules.report.ReportedPolicy;
import org.zhongzhi.governance.rules.report.ReportedRule;
import org.zhongzhi.governance.rules.report.ReportedSection;
import org.zhongzhi.governance.rules.report.ReportedSubject;

/** What assessments and comparisons are made of. */
final class Reports {
    private static final StringCodec<Obligation> OBLIGATION = StringCodec.words("an obligation", Obligation.values());
    private static final StringCodec<OutcomeKind> OUTCOME =
            StringCodec.words("a kind of outcome", OutcomeKind.values());
    private static final StringCodec<Effect> EFFECT = StringCodec.words("an effect", Effect.values());
    private static final StringCodec<IdleReason> IDLE_REASON =
            StringCodec.words("a reason why a rule judged nothing", IdleReason.values());

    static final StringCodec<Clause> CLAUSE = StringCodec.of(
                    "a clause in a string (source § number)", Clause::parse, Clause::toString)
            .formed(Form.CLAUSE);

    private static final Codec<ReportedSubject> SUBJECT = UnionCodec.of(
            "a subject",
            "type",
            "a type of entity",
            EntityKind.ALL.toMap(kind -> kind.type().code(), Reports::subject),
            subject -> subject.id().type().code());

    private static final Codec<ReportedMeasure> MEASURE = ObjectCodec.of(
                    "a measured value", ReportedMeasure::builder, ReportedMeasure.Builder::build)
            .required("measure", Scalars.TEXT, ReportedMeasure::measure, ReportedMeasure.Builder::measure)
            .required("low", Values.WHOLE, ReportedMeasure::low, ReportedMeasure.Builder::low)
            .optional("high", Values.WHOLE, ReportedMeasure::high, ReportedMeasure.Builder::high)
            .required("text", Values.TEXT, ReportedMeasure::text, ReportedMeasure.Builder::text);

    private static final Codec<ReportedRule> RULE = ObjectCodec.of(
                    "a rule in a report", ReportedRule::builder, ReportedRule.Builder::build)
            .required("id", Scalars.TEXT, ReportedRule::id, ReportedRule.Builder::id)
            .required("clause", CLAUSE, ReportedRule::clause, ReportedRule.Builder::clause)
            .required("obligation", OBLIGATION, ReportedRule::obligation, ReportedRule.Builder::obligation)
            .required("label", Values.TEXT, ReportedRule::label, ReportedRule.Builder::label)
            .required("summary", Values.TEXT, ReportedRule::summary, ReportedRule.Builder::summary)
            .optional("condition", Values.TEXT, ReportedRule::condition, ReportedRule.Builder::condition)
            .required("requirement", Values.TEXT, ReportedRule::requirement, ReportedRule.Builder::requirement)
            .required("subjects", new SeqCodec<>(Scalars.TEXT), ReportedRule::subjects, ReportedRule.Builder::subjects)
            .optional("due", Scalars.DATE, ReportedRule::due, ReportedRule.Builder::due);

    private static final Codec<ReportedSection> SECTION = ObjectCodec.of(
                    "a section in a report", ReportedSection::builder, ReportedSection.Builder::build)
            .required("clause", CLAUSE, ReportedSection::clause, ReportedSection.Builder::clause)
            .required("title", Values.TEXT, ReportedSection::title, ReportedSection.Builder::title)
            .required("rules", new SeqCodec<>(RULE), ReportedSection::rules, ReportedSection.Builder::rules);

    static final Codec<ReportedPolicy> POLICY = ObjectCodec.of(
                    "a policy in a report", ReportedPolicy::builder, ReportedPolicy.Builder::build)
            .required("id", Scalars.TEXT, ReportedPolicy::id, ReportedPolicy.Builder::id)
            .required("version", Scalars.TEXT, ReportedPolicy::version, ReportedPolicy.Builder::version)
            .required("edition", Scalars.DATE, ReportedPolicy::edition, ReportedPolicy.Builder::edition)
            .required("title", Values.TEXT, ReportedPolicy::title, ReportedPolicy.Builder::title)
            .required("sections", new SeqCodec<>(SECTION), ReportedPolicy::sections, ReportedPolicy.Builder::sections);

    static final Codec<ReportedFinding> FINDING = ObjectCodec.of(
                    "a finding", ReportedFinding::builder, ReportedFinding.Builder::build)
            .required("rule", Scalars.TEXT, ReportedFinding::rule, ReportedFinding.Builder::rule)
            .required("clause", CLAUSE, ReportedFinding::clause, ReportedFinding.Builder::clause)
            .required("obligation", OBLIGATION, ReportedFinding::obligation, ReportedFinding.Builder::obligation)
            .required("subject", SUBJECT, ReportedFinding::subject, ReportedFinding.Builder::subject)
            .required("outcome", OUTCOME, ReportedFinding::outcome, ReportedFinding.Builder::outcome)
            .required("measured", new SeqCodec<>(MEASURE), ReportedFinding::measured, ReportedFinding.Builder::measured)
            .required("required", Values.TEXT, ReportedFinding::required, ReportedFinding.Builder::required)
            .required("evidence", new SeqCodec<>(SUBJECT), ReportedFinding::evidence, ReportedFinding.Builder::evidence)
            .required(
                    "missing", new SeqCodec<>(Values.TEXT), ReportedFinding::missing, ReportedFinding.Builder::missing)
            .optional("remedy", Values.TEXT, ReportedFinding::remedy, ReportedFinding.Builder::remedy)
            .required("message", Values.TEXT, ReportedFinding::message, ReportedFinding.Builder::message);

    static final Codec<IdleRule> IDLE_RULE = ObjectCodec.<IdleRule, Holder<String, IdleReason>>of(
                    "a rule that judged nothing", Holder::new, idle -> IdleRule.of(idle.first(), idle.second()))
            .required("rule", Scalars.TEXT, IdleRule::rule, Holder::first)
            .required("reason", IDLE_REASON, IdleRule::reason, Holder::second);

    static final Codec<Summary> SUMMARY = new Mapped<>(
            new MapCodec<>(OBLIGATION, new MapCodec<>(OUTCOME, Values.COUNT).ofEveryKey()).ofEveryKey(),
            Summary::of,
            Summary::counts);

    static final Codec<ReportedAssessment> ASSESSMENT = ObjectCodec.of(
                    "an assessment without its findings",
                    ReportedAssessment::builder,
                    ReportedAssessment.Builder::build)
            .required("about", Values.ABOUT, ReportedAssessment::about, ReportedAssessment.Builder::about)
            .required("policy", POLICY, ReportedAssessment::policy, ReportedAssessment.Builder::policy)
            .required("asOf", Scalars.DATE, ReportedAssessment::asOf, ReportedAssessment.Builder::asOf)
            .required("summary", SUMMARY, ReportedAssessment::summary, ReportedAssessment.Builder::summary)
            .required(
                    "rulesWithoutSubjects",
                    new SeqCodec<>(IDLE_RULE),
                    ReportedAssessment::rulesWithoutSubjects,
                    ReportedAssessment.Builder::rulesWithoutSubjects);

    static final Codec<ReportedChange> CHANGE = ObjectCodec.of(
                    "a changed outcome", ReportedChange::builder, ReportedChange.Builder::build)
            .required("effect", EFFECT, ReportedChange::effect, ReportedChange.Builder::effect)
            .optional("before", FINDING, ReportedChange::before, ReportedChange.Builder::before)
            .optional("after", FINDING, ReportedChange::after, ReportedChange.Builder::after);

    private Reports() {}

    private static <I extends EntityId> ObjectCodec<ReportedSubject, ?> subject(EntityKind<?, I> kind) {
        return ObjectCodec.of("a subject", ReportedSubject::builder, ReportedSubject.Builder::build)
                .required("id", kind.id(), subject -> kind.ids().cast(subject.id()), ReportedSubject.Builder::id)
                .optional("name", Scalars.TEXT, ReportedSubject::name, ReportedSubject.Builder::name)
                .constant("type", kind.type().code());
    }
}

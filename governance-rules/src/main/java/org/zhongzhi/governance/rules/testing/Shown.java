package org.zhongzhi.governance.rules.testing;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.function.Function;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.Reading;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.SubjectKind;

/** What complaints show of rules, subjects and outcomes. */
final class Shown {
    /** So many subjects are named where there may be many. */
    private static final int NAMED = 5;

    private Shown() {}

    static String heading(Rule rule) {
        return "rule " + rule.id() + " (" + rule.clause() + ")";
    }

    /** The type and identifier, and the name if the data give one. */
    static String naming(Finding finding, EntityId id) {
        return naming(id, finding.nameOf(id));
    }

    static String naming(Assessment assessment, EntityId id) {
        return naming(id, assessment.jurisdiction().entity(id, Named.class).map(Named::name));
    }

    private static String naming(EntityId id, Option<String> name) {
        return id.type().label().english() + " " + id
                + name.map(given -> " (" + given + ")").getOrElse("");
    }

    /** Why a rule has no finding of something. */
    static String notJudged(Assessment assessment, Rule rule, EntityId subject) {
        if (!rule.inForce().contains(assessment.asOf())) {
            return "not judged: the rule is in force in " + rule.inForce() + " only";
        }
        Option<Entity> entity = assessment.jurisdiction().entity(subject);
        if (entity.isEmpty()) {
            return "not judged: it is not in the data";
        }
        Reading reading = Reading.of(assessment.jurisdiction(), assessment.asOf());
        return entity.exists(reading::isInForce)
                ? "not judged: it is none of what the rule speaks about: "
                        + rule.subjects().map(SubjectKind::label).mkString(", ")
                : "not judged: it is not in force on the date";
    }

    /** The subjects of a rule by outcome, a line for each; a line that says so if there are none. */
    static Seq<String> outcomes(Assessment assessment, Rule rule) {
        Seq<Finding> findings = assessment.findings(rule.id());
        Seq<String> lines = Array.of(OutcomeKind.values())
                .map(kind -> findings.filter(each -> each.outcome().kind() == kind))
                .reject(Seq::isEmpty)
                .map(same -> same.head().outcome().kind().label().english() + " for "
                        + some(same, each -> naming(each, each.subject())));
        return lines.isEmpty() ? Array.of("none, since the rule judged nothing") : lines;
    }

    /** The sentences of findings, a line for each of some of them. */
    static Seq<String> sentences(Seq<Finding> findings) {
        return lines(findings, each -> each.explain(Locale.ENGLISH));
    }

    /** A line for each of some of many, and how many more there are. */
    static <T> Seq<String> lines(Seq<T> all, Function<T, String> told) {
        int more = all.size() - NAMED;
        Seq<String> some = all.take(NAMED).map(told);
        return more > 0 ? some.append("and " + more + " more") : some;
    }

    /** Some of many, and how many more there are. */
    static <T> String some(Seq<T> all, Function<T, String> told) {
        int more = all.size() - NAMED;
        return all.take(NAMED).map(told).mkString(", ") + (more > 0 ? " and " + more + " more" : "");
    }
}

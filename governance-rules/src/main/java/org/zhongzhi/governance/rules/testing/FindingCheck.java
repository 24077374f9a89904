package org.zhongzhi.governance.rules.testing;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.Measurement;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.Rule;

/**
 * What can be expected of a finding. Each expectation gives the complaint that it is not so, or none: whoever asks
 * throws it in his own way.
 *
 * @param heading what the complaint begins with
 * @param finding the finding
 * @param outcomes how the subjects of the rule came out, line by line; none if that is not known
 */
record FindingCheck(String heading, Finding finding, Supplier<Seq<String>> outcomes) {
    Option<String> kind(OutcomeKind expected) {
        OutcomeKind kind = finding.outcome().kind();
        return unless(
                kind == expected,
                expected.label().english() + " for " + subject(),
                kind.label().english());
    }

    Option<String> measuring(long expected) {
        Seq<Measure> measures = finding.rule().requirement().measures();
        if (measures.size() != 1) {
            throw new IllegalArgumentException("Rule " + rule().id() + " requires something of " + measures.size()
                    + " measures: expected measuring(measure, value) with one of " + measures.mkString(", "));
        }
        return measuring(measures.head(), expected);
    }

    Option<String> measuring(Measure measure, long expected) {
        if (measure.isRestricted()) {
            throw new IllegalArgumentException("Measure " + measure
                    + " is restricted data about a person, which no finding shows: expected another measure");
        }
        Measurement measured = finding.outcome()
                .measured()
                .find(each -> each.measure().equals(measure))
                .getOrElseThrow(() -> new IllegalArgumentException("Rule " + rule().id() + " does not measure "
                        + measure + ": expected one of "
                        + finding.outcome().measured().map(Measurement::measure).mkString(", ")));
        Measurement wanted = Measurement.of(measure, expected, expected);
        return unless(measured.equals(wanted), wanted, measured);
    }

    Option<String> because(Clause expected) {
        return unless(rule().clause().equals(expected), "under " + expected, "under " + rule().clause());
    }

    Option<String> evidence(EntityId... expected) {
        Seq<EntityId> wanted = Array.of(expected);
        return unless(
                finding.evidence().equals(wanted),
                "evidence " + named(wanted),
                "evidence " + named(finding.evidence()));
    }

    Option<String> missing(String... expected) {
        Seq<Text> missing = finding.missing();
        boolean areSame = missing.size() == expected.length
                && missing.zip(Array.of(expected))
                        .forAll(pair -> pair._1.chinese().equals(pair._2)
                                || pair._1.english().equals(pair._2));
        return unless(
                areSame,
                "missing " + listed(Array.of(expected)),
                "missing " + listed(missing.map(text -> text.english() + " (" + text.chinese() + ")")));
    }

    Option<String> due(LocalDate expected) {
        return unless(
                rule().due().contains(expected),
                "due by the end of " + expected,
                rule().due().map(last -> "due by the end of " + last).getOrElse("never due"));
    }

    Option<String> sentence(Locale locale, String expected) {
        String sentence = finding.explain(locale);
        return unless(sentence.equals(expected), expected, sentence);
    }

    String complaint(Object expected, Object was) {
        Complaint complaint = Complaint.of(heading)
                .line("Expected", expected)
                .line("But was", was)
                .lines("Finding", Array.of(finding.explain(Locale.ENGLISH), finding.explain(Locale.CHINA)));
        return complaint.lines("Outcomes", outcomes.get()).text();
    }

    private Option<String> unless(boolean holds, Object expected, Object was) {
        return Option.when(!holds, () -> complaint(expected, was));
    }

    private Rule rule() {
        return finding.rule();
    }

    private String subject() {
        return Shown.naming(finding, finding.subject());
    }

    private String named(Seq<EntityId> ids) {
        return listed(ids.map(id -> Shown.naming(finding, id)));
    }

    private static String listed(Seq<String> words) {
        return words.isEmpty() ? "nothing" : words.mkString(", ");
    }
}

package org.zhongzhi.governance.json.policytest;

import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.Measurement;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.Policy;

/**
 * One test of a policy: in a city, as of a date, rules have to come out as expected. Rules that it does not mention are not
 * looked at, except for subjects that it is exhaustive for.
 *
 * @param name the name, as the file has it
 * @param row which row of the test's table it is, from 1, or none if the test has no table
 * @param policy the policy, with the parameters as the test sets them
 * @param city the city
 * @param asOf the date as of which it is read
 * @param expectations how rules have to come out
 * @param exhaustiveFor subjects of which every rule that judges them has to be among the expectations
 */
public record PolicyTest(
        String name,
        Option<Integer> row,
        Policy policy,
        Jurisdiction city,
        LocalDate asOf,
        Seq<Expectation> expectations,
        Seq<EntityId> exhaustiveFor) {
    private static final Text NOT_JUDGED = Text.of("不作判断", "not judged");

    /**
     * The name, with the row of its table where it is of one.
     *
     * @return the name that tells it from the others of its file
     */
    public String title() {
        return row.map(number -> name + " (row " + number + ")").getOrElse(name);
    }

    /**
     * Judges the city and compares.
     *
     * @return what did not hold
     */
    public PolicyTestResult run() {
        Assessment assessment = policy.assess(city, asOf);
        Seq<Mismatch> mismatches = expectations.flatMap(each -> mismatch(assessment, each));
        return new PolicyTestResult(this, mismatches.appendAll(unexpected(assessment)));
    }

    private static Option<Mismatch> mismatch(Assessment assessment, Expectation expected) {
        Option<Finding> found = assessment
                .findings(expected.rule())
                .find(finding -> finding.subject().equals(expected.subject()));
        Text actual = found.map(
                        finding -> actual(finding, expected.measured().keySet().toArray()))
                .getOrElse(NOT_JUDGED);
        Text wanted = wanted(expected);
        return Option.when(
                !actual.equals(wanted),
                () -> new Mismatch(expected.rule(), expected.subject(), wanted, actual, found.map(Finding::message)));
    }

    private Seq<Mismatch> unexpected(Assessment assessment) {
        return exhaustiveFor.flatMap(subject -> policy.rules()
                .flatMap(rule -> assessment.findings(rule.id()))
                .filter(finding -> finding.subject().equals(subject))
                .reject(finding -> expectations.exists(
                        each -> each.rule().equals(finding.rule().id())
                                && each.subject().equals(subject)))
                .map(finding -> new Mismatch(
                        finding.rule().id(),
                        subject,
                        Text.of("不在期望之列的规则一概不作判断", "no rule but those expected to judge it"),
                        finding.outcome().kind().label(),
                        Option.some(finding.message()))));
    }

    private static Text wanted(Expectation expected) {
        Map<Measure, Long> numbers = expected.measured();
        return said(
                expected.outcome().map(OutcomeKind::label).getOrElse(NOT_JUDGED),
                sorted(numbers.keySet().toArray()).map(measure -> {
                    long number = numbers.get(measure).get();
                    return Measurement.of(measure, number, number).inWords();
                }));
    }

    private static Text actual(Finding finding, Seq<Measure> measures) {
        Seq<Measurement> measured = finding.outcome().measured();
        return said(
                finding.outcome().kind().label(),
                sorted(measures)
                        .map(measure -> measured.find(each -> each.measure().equals(measure))
                                .map(Measurement::inWords)
                                .getOrElse(() -> Text.of(
                                        measure.label().chinese() + "：未测量",
                                        measure.label().english() + ": not measured"))));
    }

    private static Seq<Measure> sorted(Seq<Measure> measures) {
        return Array.ofAll(measures).sortBy(Measure::name);
    }

    private static Text said(Text outcome, Seq<Text> numbers) {
        return Text.of(
                numbers.map(Text::chinese).prepend(outcome.chinese()).mkString("，"),
                numbers.map(Text::english).prepend(outcome.english()).mkString(", "));
    }
}

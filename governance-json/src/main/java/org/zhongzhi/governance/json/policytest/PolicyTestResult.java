package org.zhongzhi.governance.json.policytest;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * How a test ended.
 *
 * @param test the test
 * @param mismatches what did not hold; none if the test passed
 */
public record PolicyTestResult(PolicyTest test, Seq<Mismatch> mismatches) {
    /**
     * Whether everything was as expected.
     *
     * @return true if the test passed
     */
    public boolean isPassed() {
        return mismatches.isEmpty();
    }

    /**
     * What did not hold, for people.
     *
     * @param locale the reader's locale
     * @return a paragraph for each expectation that did not hold; empty if the test passed
     */
    public String explain(Locale locale) {
        return mismatches.map(each -> paragraph(each, locale)).mkString("\n");
    }

    private static String paragraph(Mismatch mismatch, Locale locale) {
        boolean isChinese = "zh".equals(locale.getLanguage());
        String head =
                mismatch.rule() + " · " + mismatch.subject().type().label().in(locale) + " " + mismatch.subject();
        Option<String> explanation = mismatch.explanation().map(text -> "\n  " + text.in(locale));
        return head
                + (isChinese ? "\n  期望：" : "\n  expected: ")
                + mismatch.expected().in(locale)
                + (isChinese ? "\n  实际：" : "\n  actual:   ")
                + mismatch.actual().in(locale)
                + explanation.getOrElse("");
    }
}

package org.zhongzhi.governance.json.schema;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.regex.Pattern;

/**
 * What the reader refuses and a schema cannot say. The README of the schemas tells of each, and a document beside this test
 * shows it.
 *
 * @param id the rule, as the README has it
 * @param schema the schema that accepts the document that shows it
 * @param message what the reader says
 */
record Beyond(String id, String schema, Pattern message) {
    static final Seq<Beyond> ALL = Array.of(
            beyond("property-once", "jurisdiction", "occurs twice: expected it once"),
            beyond("whole-characters", "jurisdiction", "half a character"),
            beyond(
                    "no-fraction",
                    "jurisdiction",
                    "written without a fraction or an exponent|Found the number .*: expected (the value of a parameter|a value of a table)"),
            beyond("large-number", "jurisdiction", "from -9223372036854775808 to 9223372036854775807"),
            beyond(
                    "identifier-once",
                    "jurisdiction",
                    "(have|has) the (same )?identifier|There are two rows of|Two tests are named|twice among|offers a code twice|expected each field once"),
            beyond("period-in-order", "jurisdiction", "The (period|pause) ends (on|at)"),
            beyond("need-closed-later", "jurisdiction", "Need .* is closed on"),
            beyond("kind-of-level", "jurisdiction", "by its kind \\(.* digits\\), but its code has"),
            beyond("votes-in-order", "jurisdiction", "agreeing of .* attending of .* entitled"),
            beyond("no-personal-number", "jurisdiction", "looks like an identity number or a phone number"),
            beyond("findings-fit", "comparison", "The change has no finding|not of one rule and subject|The effect is"),
            beyond("ledger-balances", "time-bank", "The transfer is refused"),
            beyond(
                    "bounds-in-order",
                    "procedure",
                    "expected bounds that leave something|The setting .* is .*: expected|expected shares that rise"),
            beyond("transition-leads", "procedure", "leads from nowhere to nowhere"),
            beyond("zone-known", "case-statistics", "There is no time zone of this name"),
            beyond(
                    "handling-times-fit",
                    "case-statistics",
                    "A bucket of handling times begins|The count of handling times|The median is"),
            beyond("figures-in-order", "case-statistics", "The figures count .* on time and .* closed"),
            beyond(
                    "policy-known",
                    "policy-test",
                    "There is no (policy|file|rule of the policy|parameter of the policy|measure|family of measures|kind of subject|procedure) "),
            beyond(
                    "policy-fits",
                    "policy",
                    "accepts .*: expected a range|has a version from .* after one from|Parameter .* cannot be |Policy .* has (\\d+|no) |"
                            + "Rule .* reads parameter|The editions of parameter|asks for .*: expected a range|has a due date but"),
            beyond(
                    "tests-fit",
                    "policy-test",
                    "The test .* (has no date|builds on a city)|not to judge, and to measure|does not read the measure|is restricted data"),
            beyond(
                    "rows-fill",
                    "policy-test",
                    "\\[row \\d+\\]$|The row has the columns|Found \\$\\{.*\\} and no \"rows\""),
            beyond("seal-fits", "case-event", "is not that of the reference it stands with"));

    private static Beyond beyond(String id, String schema, String message) {
        return new Beyond(id, schema, Pattern.compile(message));
    }

    /** Those that a message of the reader is about. */
    static Seq<Beyond> allFor(String problem) {
        return ALL.filter(each -> each.message().matcher(problem).find());
    }
}

package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.PrintWriter;
import java.util.Locale;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.Obligation;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.Summary;

/** An assessment for a terminal: counts, then what needs attention rule by rule, then the rules that judged nothing. */
final class TextReport {
    private static final Seq<OutcomeKind> NEED_ATTENTION =
            Array.of(OutcomeKind.VIOLATED, OutcomeKind.PENDING, OutcomeKind.UNKNOWN);

    private static final Text TOTAL = Text.of("合计", "in all");

    private final Assessment assessment;
    private final TextPage page;

    TextReport(Assessment assessment, Locale locale, PrintWriter out, Ink ink) {
        this.assessment = assessment;
        this.page = new TextPage(locale, out, ink);
    }

    /** Everything but what is satisfied or not applicable. */
    void writeAll() {
        page.head(assessment);
        page.table(counts());
        NEED_ATTENTION.forEach(kind -> writeFindings(kind, assessment.findings(kind)));
        page.idle(assessment.rulesWithoutSubjects());
    }

    /** The counts, the first violations of different rules, and the rules that judged nothing. */
    void writeOverview(int violations) {
        page.head(assessment);
        page.table(counts());
        writeFindings(
                OutcomeKind.VIOLATED,
                assessment
                        .violations()
                        .distinctBy(finding -> finding.rule().id())
                        .take(violations));
        page.idle(assessment.rulesWithoutSubjects());
    }

    private Seq<Seq<String>> counts() {
        Summary summary = assessment.summary();
        Seq<OutcomeKind> kinds = Array.of(OutcomeKind.values());
        Seq<String> heading = kinds.map(page::word).prepend("");
        Seq<String> totals =
                kinds.map(kind -> Long.toString(summary.count(kind))).prepend(page.word(TOTAL));
        return Array.of(Obligation.values())
                .<Seq<String>>map(obligation -> kinds.map(kind -> Long.toString(summary.count(obligation, kind)))
                        .prepend(page.word(obligation)))
                .prepend(heading)
                .append(totals);
    }

    private void writeFindings(OutcomeKind kind, Seq<Finding> findings) {
        long all = assessment.summary().count(kind);
        page.section(
                kind,
                TextPage.mark(kind) + " " + page.word(kind) + " ("
                        + (findings.size() == all ? Long.toString(all) : findings.size() + " / " + all) + ")");
        // The findings stand by rule already.
        String rule = "";
        for (Finding finding : findings) {
            if (!finding.rule().id().equals(rule)) {
                rule = finding.rule().id();
                page.rule(finding.rule());
            }
            page.finding(finding);
        }
    }
}

package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.PrintWriter;
import java.util.Locale;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.IdleRule;
import org.zhongzhi.governance.rules.Obligation;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.Summary;

/** An assessment for a terminal: counts, then what needs attention rule by rule, then the rules that judged nothing. */
final class TextReport {
    private static final Seq<OutcomeKind> NEED_ATTENTION =
            Array.of(OutcomeKind.VIOLATED, OutcomeKind.PENDING, OutcomeKind.UNKNOWN);

    private static final Text NOTICE = Text.of("注意：", "Notice: ");
    private static final Text POLICY = Text.of("依据：", "Judged by: ");
    private static final Text VERSION = Text.of("版本 ", "version ");
    private static final Text AS_OF = Text.of("评估日期：", "As of: ");
    private static final Text TOTAL = Text.of("合计", "in all");
    private static final Text IDLE = Text.of("未产生判断的规则", "Rules that judged nothing");
    private static final Text NONE = Text.of("无", "none");

    private final Assessment assessment;
    private final Locale locale;
    private final PrintWriter out;
    private final Ink ink;

    TextReport(Assessment assessment, Locale locale, PrintWriter out, Ink ink) {
        this.assessment = assessment;
        this.locale = locale;
        this.out = out;
        this.ink = ink;
    }

    /** Everything but what is satisfied or not applicable. */
    void writeAll() {
        writeHead();
        NEED_ATTENTION.forEach(kind -> writeFindings(kind, assessment.findings(kind)));
        writeIdle();
    }

    /** The counts, the first violations of different rules, and the rules that judged nothing. */
    void writeOverview(int violations) {
        writeHead();
        writeFindings(
                OutcomeKind.VIOLATED,
                assessment
                        .violations()
                        .distinctBy(finding -> finding.rule().id())
                        .take(violations));
        writeIdle();
    }

    private void writeHead() {
        out.println(ink.bold(assessment.jurisdiction().about().title().in(locale)));
        out.println(POLICY.in(locale) + assessment.policy().title().in(locale) + " ("
                + assessment.policy().id() + ", " + VERSION.in(locale)
                + assessment.policy().version() + ")");
        out.println(AS_OF.in(locale) + assessment.asOf());
        assessment.jurisdiction().about().notice().forEach(notice -> {
            out.println();
            out.println(ink.notice("! " + NOTICE.in(locale) + notice.in(locale)));
        });
        out.println();
        TextTable.lines(counts()).forEach(line -> out.println("  " + line));
    }

    private Seq<Seq<String>> counts() {
        Summary summary = assessment.summary();
        Seq<OutcomeKind> kinds = Array.of(OutcomeKind.values());
        Seq<String> heading = kinds.map(this::word).prepend("");
        Seq<String> totals =
                kinds.map(kind -> Long.toString(summary.count(kind))).prepend(TOTAL.in(locale));
        return Array.of(Obligation.values())
                .<Seq<String>>map(obligation -> kinds.map(kind -> Long.toString(summary.count(obligation, kind)))
                        .prepend(word(obligation)))
                .prepend(heading)
                .append(totals);
    }

    private void writeFindings(OutcomeKind kind, Seq<Finding> findings) {
        long all = assessment.summary().count(kind);
        out.println();
        out.println(ink.of(
                kind,
                mark(kind) + " " + word(kind) + " ("
                        + (findings.size() == all ? Long.toString(all) : findings.size() + " / " + all) + ")"));
        // The findings stand by rule already.
        String rule = "";
        for (Finding finding : findings) {
            if (!finding.rule().id().equals(rule)) {
                rule = finding.rule().id();
                out.println("  " + ink.bold(heading(finding.rule())));
            }
            out.println("    " + ink.of(kind, mark(kind)) + " " + finding.explain(locale));
        }
    }

    private String heading(Rule rule) {
        return rule.id() + " · " + rule.label().in(locale) + " · " + word(rule.obligation()) + " · " + rule.clause();
    }

    private void writeIdle() {
        Seq<IdleRule> idle = assessment.rulesWithoutSubjects();
        out.println();
        out.println("– " + IDLE.in(locale) + " (" + idle.size() + ")");
        if (idle.isEmpty()) {
            out.println("  " + NONE.in(locale));
        }
        idle.forEach(each -> out.println("  " + each.rule() + ": " + word(each.reason())));
    }

    private String word(Coded coded) {
        return coded.label().in(locale);
    }

    private static String mark(OutcomeKind kind) {
        return switch (kind) {
            case SATISFIED -> "✓";
            case VIOLATED -> "✕";
            case PENDING -> "…";
            case UNKNOWN -> "?";
            case NOT_APPLICABLE -> "–";
        };
    }
}

package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Seq;
import java.io.PrintWriter;
import java.util.Locale;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.IdleRule;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.Rule;

/** What the reports for a terminal are made of, in the language of one reader. */
final class TextPage {
    private static final Text NOTICE = Text.of("注意：", "Notice: ");
    private static final Text POLICY = Text.of("依据：", "Judged by: ");
    private static final Text VERSION = Text.of("版本 ", "version ");
    private static final Text AS_OF = Text.of("评估日期：", "As of: ");
    private static final Text IDLE = Text.of("未产生判断的规则", "Rules that judged nothing");
    private static final Text NONE = Text.of("无", "none");

    private final Locale locale;
    private final PrintWriter out;
    private final Ink ink;

    TextPage(Locale locale, PrintWriter out, Ink ink) {
        this.locale = locale;
        this.out = out;
        this.ink = ink;
    }

    /** What was judged, by what, as of when. */
    void head(Assessment assessment) {
        out.println(ink.bold(assessment.jurisdiction().about().title().in(locale)));
        out.println(POLICY.in(locale) + assessment.policy().title().in(locale) + " ("
                + assessment.policy().id() + ", " + VERSION.in(locale)
                + assessment.policy().version() + ")");
        out.println(AS_OF.in(locale) + assessment.asOf());
        assessment.jurisdiction().about().notice().forEach(notice -> {
            out.println();
            out.println(ink.notice("! " + NOTICE.in(locale) + notice.in(locale)));
        });
    }

    /** Rows in aligned columns. */
    void table(Seq<Seq<String>> rows) {
        out.println();
        TextTable.lines(rows).forEach(line -> out.println("  " + line));
    }

    /** The heading of what follows. */
    void section(OutcomeKind kind, String heading) {
        out.println();
        out.println(ink.of(kind, heading));
    }

    /** The heading of what was found by a rule. */
    void rule(Rule rule) {
        out.println("  "
                + ink.bold(rule.id() + " · " + word(rule.label()) + " · " + word(rule.obligation()) + " · "
                        + rule.clause()));
    }

    /** A finding in a sentence. */
    void finding(Finding finding) {
        OutcomeKind kind = finding.outcome().kind();
        out.println("    " + ink.of(kind, mark(kind)) + " " + finding.explain(locale));
    }

    /** A line by itself. */
    void line(String text) {
        out.println(text);
    }

    /** The rules that judged nothing. */
    void idle(Seq<IdleRule> idle) {
        out.println();
        out.println("– " + IDLE.in(locale) + " (" + idle.size() + ")");
        if (idle.isEmpty()) {
            out.println("  " + NONE.in(locale));
        }
        idle.forEach(each -> out.println("  " + each.rule() + ": " + word(each.reason())));
    }

    String word(Coded coded) {
        return word(coded.label());
    }

    String word(Text text) {
        return text.in(locale);
    }

    static String mark(OutcomeKind kind) {
        return switch (kind) {
            case SATISFIED -> "✓";
            case VIOLATED -> "✕";
            case PENDING -> "…";
            case UNKNOWN -> "?";
            case NOT_APPLICABLE -> "–";
        };
    }
}

package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Function;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Comparison;
import org.zhongzhi.governance.rules.Effect;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.Obligation;
import org.zhongzhi.governance.rules.OutcomeChange;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.Summary;

/** What changes would do, for a terminal: the changes, the counts, then what came out otherwise rule by rule. */
final class ComparisonText {
    private static final Seq<OutcomeKind> CONTENT = Array.of(OutcomeKind.SATISFIED, OutcomeKind.NOT_APPLICABLE);

    private static final Text NO_DIFFERENCE = Text.of("没有任何评估结果发生变化。", "No outcome differs.");
    private static final Text TOTAL = Text.of("合计", "in all");
    private static final Text BEFORE = Text.of("此前：", "before: ");
    private static final Text NOT_JUDGED = Text.of("不评估", "not judged");
    private static final Text MEASURED = Text.of("——", " — ");
    private static final Text AND = Text.of("，", "; ");

    private final Comparison comparison;
    private final Steps steps;
    private final TextPage page;

    ComparisonText(Comparison comparison, Steps steps, Locale locale, PrintWriter out) {
        this.comparison = comparison;
        this.steps = steps;
        this.page = new TextPage(locale, out, Ink.NONE);
    }

    void writeAll() {
        page.head(comparison.before());
        writeSteps();
        page.table(counts());
        Seq<OutcomeChange> changed = comparison.changed().filter(OutcomeChange::isTold);
        if (changed.isEmpty()) {
            page.line("");
            page.line(page.word(NO_DIFFERENCE));
        }
        Array.of(Effect.values())
                .forEach(effect -> writeChanges(effect, changed.filter(each -> each.effect() == effect)));
        page.idle(comparison.after().rulesWithoutSubjects());
    }

    private void writeSteps() {
        page.line("");
        page.line(page.word(steps.inWords()));
        steps.idle().forEach(step -> page.line("  ! " + page.word(step.inWords())));
    }

    private Seq<Seq<String>> counts() {
        Seq<OutcomeKind> kinds = Array.of(OutcomeKind.values());
        Seq<Seq<String>> byObligation = Array.of(Obligation.values())
                .map(obligation -> kinds.map(kind -> both(summary -> summary.count(obligation, kind)))
                        .prepend(page.word(obligation)));
        return byObligation
                .prepend(kinds.map(page::word).prepend(""))
                .append(kinds.map(kind -> both(summary -> summary.count(kind))).prepend(page.word(TOTAL)));
    }

    private String both(Function<Summary, Long> count) {
        long before = count.apply(comparison.before().summary());
        long after = count.apply(comparison.after().summary());
        return before == after ? Long.toString(before) : before + " → " + after;
    }

    private void writeChanges(Effect effect, Seq<OutcomeChange> changes) {
        Seq<OutcomeChange> shown = changes.reject(ComparisonText::isContent);
        int hidden = changes.size() - shown.size();
        page.section(
                kindOf(effect),
                mark(effect) + " " + page.word(effect) + " (" + (hidden == 0 ? "" : shown.size() + " / ")
                        + changes.size() + ")");
        // The changes stand by rule already.
        String rule = "";
        for (OutcomeChange change : shown) {
            if (!change.rule().equals(rule)) {
                rule = change.rule();
                page.rule(change.after().orElse(change.before()).get().rule());
            }
            writeChange(change);
        }
        if (hidden > 0) {
            page.line("  " + page.word(hidden(hidden)));
        }
    }

    /** How it comes out, as a check tells it, and how it came out before, in short. */
    private void writeChange(OutcomeChange change) {
        change.after().forEach(page::finding);
        if (change.after().isEmpty()) {
            page.line("    – " + page.word(change.inWords()));
        }
        page.line("      " + page.word(BEFORE)
                + change.before().map(this::inShort).getOrElse(() -> page.word(NOT_JUDGED)));
    }

    private String inShort(Finding finding) {
        String kind = page.word(finding.outcome().kind());
        String measured = finding.outcome()
                .measured()
                .reject(each -> each.measure().isRestricted())
                .map(each -> page.word(each.inWords()))
                .mkString(page.word(AND));
        return measured.isEmpty() ? kind : kind + page.word(MEASURED) + measured;
    }

    /** Whether nobody has to look at the subject, neither before nor after. */
    private static boolean isContent(OutcomeChange change) {
        return change.kindBefore().forAll(CONTENT::contains)
                && change.kindAfter().forAll(CONTENT::contains);
    }

    private static Text hidden(int count) {
        return Text.of(
                "另有" + count + "项变化前后均为符合、不适用或不评估，见 --format json。",
                count + " more " + (count == 1 ? "is" : "are")
                        + " satisfied, not applicable or not judged, before and after; --format json has "
                        + (count == 1 ? "it." : "them."));
    }

    private static OutcomeKind kindOf(Effect effect) {
        return switch (effect) {
            case INTRODUCED -> OutcomeKind.VIOLATED;
            case RESOLVED -> OutcomeKind.SATISFIED;
            case CHANGED -> OutcomeKind.NOT_APPLICABLE;
        };
    }

    private static String mark(Effect effect) {
        return effect == Effect.CHANGED ? "±" : TextPage.mark(kindOf(effect));
    }
}

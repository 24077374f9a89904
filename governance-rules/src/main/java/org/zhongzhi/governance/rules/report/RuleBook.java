package org.zhongzhi.governance.rules.report;

import io.vavr.collection.Seq;
import java.util.Locale;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.Parameter;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Provision;
import org.zhongzhi.governance.rules.Requirement;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.Section;
import org.zhongzhi.governance.rules.SubjectKind;

/**
 * A policy as a page to read, in Markdown and in both languages: first its clauses and what answers each, then every rule
 * with its clause, obligation, subjects, requirement in words, parameters and measures. The same policy always gives the
 * same page.
 */
public final class RuleBook {
    private final Policy policy;
    private final StringBuilder page = new StringBuilder();

    private RuleBook(Policy policy) {
        this.policy = policy;
    }

    /**
     * The page of a policy.
     *
     * @param policy the policy; requirements stand as its parameters are set
     * @return the page in Markdown, ending with a line break
     */
    public static String of(Policy policy) {
        return new RuleBook(policy).written();
    }

    private String written() {
        line("## " + both(policy.title()));
        line("");
        line("`" + policy.id() + "`, " + policy.edition());
        if (!policy.provisions().isEmpty()) {
            provisions();
        }
        policy.sections().forEach(this::section);
        return page.toString();
    }

    private void provisions() {
        line("");
        line("| § | 条款 | Clause | 规则 Rules | 程序 Procedures |");
        line("|---|---|---|---|---|");
        for (Provision each : policy.provisions()) {
            Seq<String> rules = each.rules(policy).map(rule -> "[`" + rule.id() + "`](#" + rule.id() + ")");
            Seq<String> answers = each.procedures().appendAll(each.data()).map(RuleBook::code);
            line("| " + each.clause().number() + " | " + each.heading().chinese() + " | "
                    + each.heading().english() + " | " + rules.mkString(" ") + " | " + answers.mkString(" ") + " |");
        }
    }

    private void section(Section section) {
        line("");
        line("### " + section.clause() + " " + both(section.title()));
        section.rules().forEach(this::rule);
    }

    private void rule(Rule declared) {
        Rule rule = policy.rule(declared.id()).get();
        line("");
        line("<a id=\"" + rule.id() + "\"></a>");
        line("#### `" + rule.id() + "` " + both(rule.label()));
        line("");
        line(rule.summary().chinese() + " " + rule.summary().english());
        line("");
        line("- " + rule.clause() + " · " + rule.obligation().code().toUpperCase(Locale.ROOT) + due(rule));
        line("- 对象 subject: " + rule.subjects().map(RuleBook::subject).mkString(", "));
        rule.condition().forEach(condition -> words("适用 where", condition));
        words("要求 required", rule.requirement());
        parameters(declared).forEach(this::parameter);
        line("- 指标 measures: " + rule.judged().measures().map(RuleBook::measure).mkString(", "));
    }

    private static String due(Rule rule) {
        return rule.due().map(day -> " · ≤ " + day).getOrElse("");
    }

    private static String subject(SubjectKind kind) {
        return code(kind.code()) + " " + both(kind.label());
    }

    private static String measure(Measure measure) {
        return code(measure.name()) + (measure.isRestricted() ? " (restricted)" : "");
    }

    private void words(String what, Requirement requirement) {
        Text words = requirement.inWords();
        line("- " + what + ": " + words.chinese() + " — " + words.english());
    }

    private Seq<Parameter> parameters(Rule declared) {
        Seq<String> named = declared.parameters();
        return policy.parameters().filter(parameter -> named.contains(parameter.id()));
    }

    private void parameter(Parameter parameter) {
        Text accepted = parameter.accepted().inWords();
        String setting = policy.setting(parameter.id());
        line("- 参数 parameter: " + code(parameter.id()) + " = " + (setting.isEmpty() ? "∅" : code(setting)) + ", "
                + both(parameter.label()) + " (" + accepted.chinese() + "; " + accepted.english() + ")");
    }

    private static String both(Text text) {
        return text.chinese().equals(text.english()) ? text.chinese() : text.chinese() + " / " + text.english();
    }

    private static String code(String word) {
        return "`" + word + "`";
    }

    private void line(String words) {
        page.append(words).append('\n');
    }
}

package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.value.Text;

/** One way in which an edition of a policy differs from another. */
public sealed interface PolicyDifference {
    /**
     * The difference for people.
     *
     * @return one or more sentences in both languages
     */
    Text inWords();

    /**
     * A rule that only the new edition has.
     *
     * @param rule the rule, with its parameters resolved
     */
    record RuleAdded(Rule rule) implements PolicyDifference {
        @Override
        public Text inWords() {
            Text required = rule.judged().inWords();
            Text name = named(rule);
            return Text.of(
                    "新增规则" + name.chinese() + "。要求：" + required.chinese() + "。",
                    "Rule " + name.english() + " is new. Required — " + required.english() + ".");
        }
    }

    /**
     * A rule that only the old edition has.
     *
     * @param rule the rule, with its parameters resolved
     */
    record RuleRemoved(Rule rule) implements PolicyDifference {
        @Override
        public Text inWords() {
            Text name = named(rule);
            return Text.of("删除规则" + name.chinese() + "。", "Rule " + name.english() + " is gone.");
        }
    }

    /**
     * A rule that both editions have, not in the same wording.
     *
     * @param before the rule of the old edition, with its parameters resolved
     * @param after the rule of the new edition, with its parameters resolved
     */
    record RuleChanged(Rule before, Rule after) implements PolicyDifference {
        /**
         * In what the two wordings differ.
         *
         * @return the aspects, in the order in which {@link RuleAspect} declares them
         */
        public Seq<RuleAspect> aspects() {
            return RuleAspect.between(before, after);
        }

        /**
         * Whether a subject can come out in another way because of the change.
         *
         * @return false if the rule is only cited, called or worded otherwise
         */
        public boolean isDecisive() {
            return aspects().exists(RuleAspect::isDecisive);
        }

        @Override
        public Text inWords() {
            Text name = named(after);
            Seq<Text> differences = aspects().map(aspect -> aspect.difference(before, after));
            return Text.of(
                    "规则" + name.chinese() + "有改动。"
                            + differences.map(each -> each.chinese() + "。").mkString(),
                    "Rule " + name.english() + " changes. "
                            + differences
                                    .map(each -> capitalized(each.english()) + ".")
                                    .mkString(" "));
        }
    }

    /**
     * A parameter that only the new edition has.
     *
     * @param parameter the parameter
     * @param setting the value that it has
     */
    record ParameterAdded(Parameter parameter, String setting) implements PolicyDifference {
        @Override
        public Text inWords() {
            Text name = named(parameter);
            return Text.of(
                    "新增参数" + name.chinese() + "，取值“" + setting + "”。",
                    "Parameter " + name.english() + " is new and set to \"" + setting + "\".");
        }
    }

    /**
     * A parameter that only the old edition has.
     *
     * @param parameter the parameter
     */
    record ParameterRemoved(Parameter parameter) implements PolicyDifference {
        @Override
        public Text inWords() {
            Text name = named(parameter);
            return Text.of("删除参数" + name.chinese() + "。", "Parameter " + name.english() + " is gone.");
        }
    }

    /**
     * A parameter that both editions have, with another heading or other accepted values.
     *
     * @param before the parameter of the old edition
     * @param after the parameter of the new edition
     */
    record ParameterChanged(Parameter before, Parameter after) implements PolicyDifference {
        @Override
        public Text inWords() {
            Text name = named(after);
            Seq<Text> differences = Array.of(
                            difference(Text.of("名称", "heading"), before.label(), after.label()),
                            difference(
                                    Text.of("可选值", "accepted values"),
                                    before.accepted().inWords(),
                                    after.accepted().inWords()),
                            difference(
                                    Text.of("默认值", "default"),
                                    Text.of(before.byDefault(), before.byDefault()),
                                    Text.of(after.byDefault(), after.byDefault())))
                    .flatMap(each -> each);
            return Text.of(
                    "参数" + name.chinese() + "有改动。"
                            + differences.map(each -> each.chinese() + "。").mkString(),
                    "Parameter " + name.english() + " changes. "
                            + differences.map(each -> each.english() + ".").mkString(" "));
        }

        private static Seq<Text> difference(Text what, Text was, Text is) {
            return was.equals(is)
                    ? Array.empty()
                    : Array.of(Text.of(
                            what.chinese() + "由" + was.quoted().chinese() + "改为"
                                    + is.quoted().chinese(),
                            capitalized(what.english()) + ": from "
                                    + was.quoted().english() + " to "
                                    + is.quoted().english()));
        }
    }

    /**
     * A parameter of both editions that does not have the same value in them.
     *
     * @param parameter the parameter of the new edition
     * @param before its value in the old edition
     * @param after its value in the new edition
     */
    record SettingChanged(Parameter parameter, String before, String after) implements PolicyDifference {
        @Override
        public Text inWords() {
            Text name = named(parameter);
            return Text.of(
                    "参数" + name.chinese() + "的取值由“" + before + "”改为“" + after + "”。",
                    "Parameter " + name.english() + " is set to \"" + after + "\" instead of \"" + before + "\".");
        }
    }

    /**
     * A procedure that only the new edition has.
     *
     * @param procedure the procedure
     */
    record ProcedureAdded(Procedure procedure) implements PolicyDifference {
        @Override
        public Text inWords() {
            Text name = named(procedure);
            return Text.of("新增流程" + name.chinese() + "。", "Procedure " + name.english() + " is new.");
        }
    }

    /**
     * A procedure that only the old edition has.
     *
     * @param procedure the procedure
     */
    record ProcedureRemoved(Procedure procedure) implements PolicyDifference {
        @Override
        public Text inWords() {
            Text name = named(procedure);
            return Text.of("删除流程" + name.chinese() + "。", "Procedure " + name.english() + " is gone.");
        }
    }

    /**
     * A procedure that is not the same in both editions.
     *
     * @param before the procedure of the old edition
     * @param after the procedure of the new edition
     */
    record ProcedureChanged(Procedure before, Procedure after) implements PolicyDifference {
        @Override
        public Text inWords() {
            Text name = named(after);
            boolean isRenumbered = before.version() != after.version();
            return Text.of(
                    "流程" + name.chinese()
                            + (isRenumbered
                                    ? "由第" + before.version() + "版改为第" + after.version() + "版。"
                                    : "有改动，版本号仍为" + after.version() + "。"),
                    "Procedure " + name.english()
                            + (isRenumbered
                                    ? " changes from version " + before.version() + " to version " + after.version()
                                            + "."
                                    : " changes, and keeps its version " + after.version() + "."));
        }
    }

    private static Text named(Procedure procedure) {
        return named(procedure.label(), procedure.id().value());
    }

    private static Text named(Rule rule) {
        return named(rule.label(), rule.id());
    }

    private static Text named(Parameter parameter) {
        return named(parameter.label(), parameter.id());
    }

    private static Text named(Text label, String id) {
        Text quoted = label.quoted();
        return Text.of(quoted.chinese() + "（" + id + "）", quoted.english() + " (" + id + ")");
    }

    private static String capitalized(String english) {
        return english.substring(0, 1).toUpperCase(Locale.ROOT) + english.substring(1);
    }
}

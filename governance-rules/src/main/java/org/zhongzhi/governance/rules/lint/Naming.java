package org.zhongzhi.governance.rules.lint;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.SubjectKind;

/** Rules, and what they require, as they are named in findings. */
final class Naming {
    private Naming() {}

    static Text of(Rule rule) {
        Text label = rule.label().quoted();
        return Text.of(label.chinese() + "（" + rule.id() + "）", label.english() + " (" + rule.id() + ")");
    }

    static Text of(Seq<Rule> rules) {
        Seq<Text> names = rules.map(Naming::of);
        return Text.of(
                names.init().map(Text::chinese).mkString("、") + "与"
                        + names.last().chinese(),
                names.init().map(Text::english).mkString(", ") + " and "
                        + names.last().english());
    }

    static Text kinds(Seq<SubjectKind> kinds) {
        return Text.of(
                kinds.map(kind -> kind.label().chinese()).mkString("或"),
                kinds.map(kind -> kind.label().english()).mkString(" or "));
    }

    /** A sentence to add to others; the English one begins with a space. */
    static Text required(Rule... rules) {
        return required(Array.of(rules));
    }

    static Text required(Seq<Rule> rules) {
        Seq<Text> words = rules.map(rule -> rule.judged().inWords());
        return Text.of(
                "要求：" + words.map(Text::chinese).mkString("；") + "。",
                " Required — " + words.map(Text::english).mkString("; ") + ".");
    }
}

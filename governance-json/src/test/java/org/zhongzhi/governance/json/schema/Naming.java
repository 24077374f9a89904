package org.zhongzhi.governance.json.schema;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Form;
import org.zhongzhi.governance.json.codec.Shape;
import org.zhongzhi.governance.model.value.Text;

/** What the types of values are called: most by what messages call them. */
final class Naming {
    private static final Pattern IDENTIFIER = Pattern.compile("the (identifier|code) of (.+)");

    private final Wording wording;

    Naming(Wording wording) {
        this.wording = wording;
    }

    /** The codec that declares something, behind those that only pass it on. */
    Codec<?> resolved(Codec<?> codec) {
        Codec<?> behind = codec;
        while (behind.shape() instanceof Shape.Same same) {
            behind = same.codec();
        }
        return behind;
    }

    /** What messages call such a value, as {@code a grid}. */
    String noun(Codec<?> codec) {
        return codec.expected().replaceFirst(" \\(.*\\)$", "");
    }

    /** The name of a type of values, or null if its values are described where they stand. */
    Wording.Entry of(Codec<?> codec) {
        String noun = noun(codec);
        Shape shape = codec.shape();
        if (shape instanceof Shape.Closed || shape instanceof Shape.OneOf || shape instanceof Shape.Words) {
            return typed(noun);
        } else if (shape instanceof Shape.Written written) {
            return written(noun, written.form());
        } else if (shape instanceof Shape.Whole && !noun.equals("a whole number")) {
            return typed(noun);
        }
        return null;
    }

    private Wording.Entry written(String noun, Form form) {
        if (noun.equals("a string")) {
            return form.equals(Form.ANY) || form.equals(Form.TEXT) || form.equals(Form.PLAIN)
                    ? null
                    : typed(form.equals(Form.LINE) ? "a line of text" : "a code of a word of a choice");
        }
        Matcher identifier = IDENTIFIER.matcher(noun);
        return identifier.matches() ? identifier(identifier.group(1), typed(identifier.group(2))) : typed(noun);
    }

    private Wording.Entry typed(String noun) {
        return wording.ofType(noun).getOrElse(() -> new Wording.Entry(noun, Text.of(noun, noun), Text.of(noun, noun)));
    }

    private static Wording.Entry identifier(String word, Wording.Entry owner) {
        String chinese = word.equals("code") ? "代码" : "标识";
        return new Wording.Entry(
                owner.name() + "Id",
                Text.of(
                        owner.title().chinese() + chinese,
                        owner.title().english() + (word.equals("code") ? " code" : " identifier")),
                Text.of(
                        "指明“" + owner.title().chinese() + "”的" + chinese + "。",
                        "The " + word + " of: " + owner.title().english().toLowerCase(Locale.ROOT) + "."));
    }

    /** The name of what stands with a table. */
    Wording.Entry tabled(Wording.Entry one) {
        return new Wording.Entry(
                one.name() + "Table",
                Text.of(one.title().chinese() + "表", one.title().english() + " with a table"),
                Text.of(
                        "带有数据表，每行各成一个；字符串中的 ${列名} 取自该行。",
                        "With a table: one for each row, whose values stand for ${column} in its strings."));
    }

    /** The name of one case of a union. */
    Wording.Entry ofCase(Wording.Entry union, String discriminator, String word) {
        String name = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        return new Wording.Entry(
                union.name() + name,
                Text.of(
                        union.title().chinese() + "：" + word,
                        union.title().english() + ": " + Wording.inWords(name).toLowerCase(Locale.ROOT)),
                Text.of(
                        union.title().chinese() + "，其 " + discriminator + " 为 " + word + "。",
                        union.title().english() + " whose " + discriminator + " is " + word + "."));
    }
}

package org.zhongzhi.governance.model.value;

import java.util.Locale;
import org.immutables.value.Value;

/** A text for people, in Simplified Chinese and in English. */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class Text {
    Text() {}

    /**
     * The text in Simplified Chinese (zh-CN).
     *
     * @return the Chinese text
     */
    @Value.Parameter
    public abstract String chinese();

    /**
     * The text in English.
     *
     * @return the English text
     */
    @Value.Parameter
    public abstract String english();

    /**
     * The text in the language of a locale: Chinese for any Chinese locale, English for every other.
     *
     * @param locale the reader's locale
     * @return the text
     */
    public String in(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? chinese() : english();
    }

    /**
     * The text between the quotation marks of its language; those inside it become single ones.
     *
     * @return as {@code “四议两公开”} and {@code "four deliberations"}
     */
    public Text quoted() {
        return of(
                "“" + chinese().replace('“', '‘').replace('”', '’') + "”",
                '"' + english().replace('"', '\'') + '"');
    }

    /**
     * A text in both languages.
     *
     * @param chinese the text in Simplified Chinese, not blank
     * @param english the text in English, not blank
     * @return the text
     * @throws InvalidValueException if one of them is blank or holds half a character
     */
    public static Text of(String chinese, String english) {
        return ImmutableText.of(chinese, english);
    }

    @Value.Check
    void check() {
        Check.that(!chinese().isBlank(), "The Chinese text is blank: expected some text");
        Check.that(!english().isBlank(), "The English text is blank: expected some text");
        Check.wellFormed("The Chinese text", chinese());
        Check.wellFormed("The English text", english());
    }

    @Override
    public String toString() {
        return chinese() + " / " + english();
    }
}

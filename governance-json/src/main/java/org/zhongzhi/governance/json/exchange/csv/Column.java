package org.zhongzhi.governance.json.exchange.csv;

import java.util.Locale;
import org.zhongzhi.governance.model.value.Text;

/**
 * A column of a table.
 *
 * @param header its header in both languages; either is understood
 * @param isRequired whether a table has to have it
 */
record Column(Text header, boolean isRequired) {
    static Column required(String chinese, String english) {
        return new Column(Text.of(chinese, english), true);
    }

    static Column optional(String chinese, String english) {
        return new Column(Text.of(chinese, english), false);
    }

    boolean isCalled(String text) {
        return header.chinese().equals(text) || header.english().equalsIgnoreCase(text);
    }

    String in(Locale locale) {
        return header.in(locale);
    }

    /** Both headers, for messages. */
    @Override
    public String toString() {
        return header.toString();
    }
}

package org.zhongzhi.governance.json;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.Locale;
import java.util.Set;

/**
 * Which texts stand in YAML without quotes: those that begin with a letter and that no edition of YAML takes for anything
 * but a text. What else would mislead a parser, as a colon inside, is quoted by the emitter itself.
 */
final class Quoting extends StringQuotingChecker {
    private static final long serialVersionUID = 1L;
    private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    @Override
    public boolean needToQuoteName(String name) {
        return needsQuotes(name);
    }

    @Override
    public boolean needToQuoteValue(String value) {
        return needsQuotes(value);
    }

    private static boolean needsQuotes(String text) {
        return text.isEmpty()
                || !Character.isLetter(text.codePointAt(0))
                || WORDS.contains(text.toLowerCase(Locale.ROOT))
                || text.chars().anyMatch(Character::isISOControl);
    }
}

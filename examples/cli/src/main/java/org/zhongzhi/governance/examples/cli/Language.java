package org.zhongzhi.governance.examples.cli;

import java.util.Locale;

/** The languages of the reports. */
enum Language {
    CHINESE("zh-CN", Locale.SIMPLIFIED_CHINESE),
    ENGLISH("en", Locale.ENGLISH);

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** The language for a reader: Chinese for any Chinese locale, English for every other. */
    static Language of(Locale reader) {
        return "zh".equals(reader.getLanguage()) ? CHINESE : ENGLISH;
    }

    Locale locale() {
        return locale;
    }

    @Override
    public String toString() {
        return tag;
    }

    /** Takes the tag of a language, for its own language or for one of its regions. */
    static final class Converter implements picocli.CommandLine.ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return switch (Locale.forLanguageTag(value.replace('_', '-')).getLanguage()) {
                case "zh" -> CHINESE;
                case "en" -> ENGLISH;
                default ->
                    throw new picocli.CommandLine.TypeConversionException(
                            "'" + value + "' is not a language of the reports: expected zh-CN or en");
            };
        }
    }
}

package org.zhongzhi.governance.examples.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says who reads. */
final class Reader {
    @Option(
            names = "--lang",
            converter = Language.Converter.class,
            description = "zh-CN or en. Default: Chinese in a Chinese locale, English in every other.")
    private @Nullable Language language;

    /** The language that was asked for, or else that of the run's locale. */
    Language language(Console console) {
        return language == null ? Language.of(console.locale()) : language;
    }
}

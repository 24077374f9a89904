package org.zhongzhi.governance.examples.cli;

import org.zhongzhi.governance.rules.OutcomeKind;
import picocli.CommandLine.Help.Ansi;

/** Colour for a terminal, or none for everything else. A sign always says the same as the colour. */
enum Ink {
    NONE,
    COLOURED;

    private static final String PLAIN = "\u001b[0m";

    String of(OutcomeKind kind, String text) {
        return switch (kind) {
            case VIOLATED -> in("\u001b[1;31m", text);
            case UNKNOWN -> in("\u001b[1;35m", text);
            case PENDING -> in("\u001b[1;34m", text);
            case SATISFIED -> in("\u001b[32m", text);
            case NOT_APPLICABLE -> text;
        };
    }

    String bold(String text) {
        return in("\u001b[1m", text);
    }

    String notice(String text) {
        return in("\u001b[33m", text);
    }

    /** Also without colour where the environment asks for none, as by NO_COLOR. */
    private String in(String style, String text) {
        return this == COLOURED && Ansi.AUTO.enabled() ? style + text + PLAIN : text;
    }
}

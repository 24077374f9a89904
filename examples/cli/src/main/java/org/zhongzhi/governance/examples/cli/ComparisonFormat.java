package org.zhongzhi.governance.examples.cli;

import java.io.OutputStream;
import java.util.Locale;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.rules.Comparison;

/**
 * In which form a comparison is given out. There is none for a browser: the page of a check shows a whole city, of which a
 * comparison has no more than a few findings.
 */
enum ComparisonFormat {
    /** For a terminal. */
    TEXT {
        @Override
        void write(Comparison comparison, Steps steps, Language language, OutputStream out) {
            FailingAloud.print(out, text -> new ComparisonText(comparison, steps, language.locale(), text).writeAll());
        }
    },

    /** For machines; in both languages at once. */
    JSON {
        @Override
        void write(Comparison comparison, Steps steps, Language language, OutputStream out) {
            GovernanceJson.standard().writeComparison(comparison, out);
        }
    };

    abstract void write(Comparison comparison, Steps steps, Language language, OutputStream out);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

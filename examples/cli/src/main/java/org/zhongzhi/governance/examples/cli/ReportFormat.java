package org.zhongzhi.governance.examples.cli;

import java.io.OutputStream;
import java.util.Locale;
import org.zhongzhi.governance.examples.cli.report.HtmlReport;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.rules.Assessment;

/** In which form an assessment is given out. */
enum ReportFormat {
    /** For a terminal. */
    TEXT {
        @Override
        void write(Assessment assessment, Language language, OutputStream out) {
            FailingAloud.print(out, text -> new TextReport(assessment, language.locale(), text, Ink.NONE).writeAll());
        }
    },

    /** For machines; in both languages at once. */
    JSON {
        @Override
        void write(Assessment assessment, Language language, OutputStream out) {
            GovernanceJson.standard().writeAssessment(assessment, out);
        }
    },

    /** For a browser; in both languages at once, the given one first. */
    HTML {
        @Override
        void write(Assessment assessment, Language language, OutputStream out) {
            HtmlReport.write(assessment, language.locale(), out);
        }
    };

    abstract void write(Assessment assessment, Language language, OutputStream out);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

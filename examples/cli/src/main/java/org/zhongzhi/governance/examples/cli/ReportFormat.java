package org.zhongzhi.governance.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
            // Not printed straight to the stream: a printer would keep the stream's failures to itself.
            StringWriter text = new StringWriter();
            PrintWriter printer = new PrintWriter(text);
            new TextReport(assessment, language.locale(), printer, Ink.NONE).writeAll();
            printer.flush();
            try {
                out.write(text.toString().getBytes(StandardCharsets.UTF_8));
                out.flush();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
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

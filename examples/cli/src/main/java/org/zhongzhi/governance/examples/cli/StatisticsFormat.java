package org.zhongzhi.governance.examples.cli;

import java.io.OutputStream;
import java.util.Locale;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.json.statistics.CaseStatistics;

/** In which form statistics are given out. */
enum StatisticsFormat {
    /** For a terminal. */
    TEXT {
        @Override
        void write(CaseStatistics statistics, StatisticsText text, OutputStream out) {
            FailingAloud.print(out, lines -> text.of(statistics).forEach(lines::println));
        }
    },

    /** For machines, and to be added up. */
    JSON {
        @Override
        void write(CaseStatistics statistics, StatisticsText text, OutputStream out) {
            GovernanceJson.standard().writeStatistics(statistics, out);
        }
    };

    abstract void write(CaseStatistics statistics, StatisticsText text, OutputStream out);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.zhongzhi.governance.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a run over many files has come, in bytes. */
final class Progress implements AutoCloseable {
    private static final long KIBIBYTE = 1024;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** A progress that nobody sees. */
    static Progress none() {
        return new Progress(null);
    }

    /** A bar on standard error. */
    static Progress shown(Console console, List<Path> files) {
        return new Progress(new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(files.stream().mapToLong(Progress::size).sum())
                .setUnit(" KiB", KIBIBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new Line(console.err()))
                .build());
    }

    /** A file has been read. */
    void done(Path file) {
        if (bar != null) {
            bar.stepBy(size(file));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            // Reading the file will tell.
            return 0;
        }
    }

    /** One line that is written over and over. */
    private static final class Line implements ProgressBarConsumer {
        private static final int WIDTH = 79;

        private final PrintWriter err;

        private Line(PrintWriter err) {
            this.err = err;
        }

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String rendered) {
            err.print('\r' + rendered);
            err.flush();
        }

        @Override
        public void close() {
            err.println();
        }
    }
}

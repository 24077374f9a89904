package org.zhongzhi.governance.examples.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Remembers why a stream failed, since a printer on top of it keeps that to itself. */
final class FailingAloud extends FilterOutputStream {
    private @Nullable IOException failure;

    FailingAloud(OutputStream out) {
        super(out);
    }

    /**
     * Prints a text in UTF-8.
     *
     * @param out where to
     * @param text prints it
     * @throws UncheckedIOException if any of it could not be written
     */
    static void print(OutputStream out, Consumer<PrintWriter> text) {
        FailingAloud loud = new FailingAloud(out);
        PrintWriter printer = new PrintWriter(new OutputStreamWriter(loud, StandardCharsets.UTF_8));
        text.accept(printer);
        printer.flush();
        loud.check();
    }

    @Override
    public void write(int single) throws IOException {
        attempt(() -> out.write(single));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        attempt(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        attempt(out::flush);
    }

    private void check() {
        if (failure != null) {
            throw new UncheckedIOException(failure);
        }
    }

    private void attempt(Attempt attempt) throws IOException {
        try {
            attempt.run();
        } catch (IOException failed) {
            failure = failed;
            throw failed;
        }
    }

    private interface Attempt {
        void run() throws IOException;
    }
}

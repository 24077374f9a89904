package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Seq;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.zhongzhi.governance.json.exchange.Remark;

/** Tells on standard error what had no place on the other side, a line for each sort. */
final class Losses {
    private Losses() {}

    /**
     * Tells what had no place.
     *
     * @param console the run
     * @param language who reads
     * @param remarks what to tell
     */
    static void print(Console console, Language language, Iterable<Remark> remarks) {
        PrintWriter err = console.err();
        remarks.forEach(each -> err.println("governance: " + each.in(language.locale())));
    }

    /**
     * Writes to a destination, and then tells what had no place in what was written.
     *
     * @param console the run
     * @param language who reads
     * @param destination where to
     * @param writing writes, and says what had no place
     * @throws BadInput if it cannot be written
     */
    static void write(
            Console console, Language language, Destination destination, Function<OutputStream, Seq<Remark>> writing) {
        List<Remark> lost = new ArrayList<>();
        destination.write(console, out -> lost.addAll(writing.apply(out).asJava()));
        print(console, language, lost);
    }
}

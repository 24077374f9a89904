package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.examples.cli.drawing.MermaidDrawing;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram;
import org.zhongzhi.governance.examples.cli.drawing.SvgDrawing;
import org.zhongzhi.governance.json.ImportedProcedure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the states of a procedure. */
@Command(
        name = "draw",
        description = "Draws the states of a procedure and of its assignments, and what leads from one to the next.",
        sortOptions = false)
final class ProcedureDrawCommand implements Runnable {
    /** As what a procedure is drawn. */
    enum Format {
        SVG,
        MERMAID;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "NAME|FILE",
            description = "The name of a procedure that is shipped, a procedure (zhongzhi/procedure/1), or a business "
                    + "service of DIGIT.")
    private String what = "";

    @Option(
            names = "--format",
            paramLabel = "svg|mermaid",
            description = "A picture, or text that other programs draw. Default: svg.")
    private Format format = Format.SVG;

    @Option(
            names = "--lang",
            converter = Language.Converter.class,
            description = "zh-CN or en. Default: zh-CN, in which procedures have their names.")
    private @Nullable Language language;

    @Mixin
    private final Destination destination = new Destination();

    ProcedureDrawCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        destination.refuseToOverwrite(Path.of(what));
        Seq<ImportedProcedure> procedures = ProcedureSource.read(what);
        if (procedures.size() != 1) {
            throw new BadInput(what + " holds " + procedures.size() + " business services: expected one to be drawn");
        }
        Locale locale = language == null ? Locale.CHINA : language.locale();
        StateDiagram diagram = StateDiagram.of(procedures.head().procedure(), locale);
        String drawn = format == Format.SVG ? SvgDrawing.of(diagram) : MermaidDrawing.of(diagram);
        destination.write(console, out -> write(drawn, out));
    }

    private static void write(String drawn, java.io.OutputStream out) throws IOException {
        out.write((drawn.endsWith("\n") ? drawn : drawn + "\n").getBytes(StandardCharsets.UTF_8));
    }
}

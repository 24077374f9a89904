package org.zhongzhi.governance.examples.cli;

import io.vavr.control.Option;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.GovernanceSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the JSON Schemas of the documents, or prints one. */
@Command(name = "schema", description = "Lists the JSON Schemas of the documents, or prints one.", sortOptions = false)
final class SchemaCommand implements Runnable {
    private final Console console;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME",
            description = "The document whose schema to print, as change-set. Without it the schemas are listed.")
    private @Nullable String name;

    @Mixin
    private final Reader reader = new Reader();

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        PrintWriter out = console.out();
        if (name == null) {
            list(out);
        } else {
            out.print(named(name).text());
        }
        Console.finish(out);
    }

    private void list(PrintWriter out) {
        int longest = GovernanceSchema.all()
                .map(schema -> schema.name().length())
                .max()
                .getOrElse(0);
        GovernanceSchema.all()
                .forEach(schema -> out.println(
                        schema.name() + " ".repeat(longest - schema.name().length()) + "  "
                                + schema.id() + "  "
                                + schema.title().in(reader.language(console).locale())));
    }

    private static GovernanceSchema named(String name) {
        return GovernanceSchema.named(name)
                .getOrElseThrow(() -> new BadInput("'" + name + "' has no schema: "
                        + Spelling.nearest(name, GovernanceSchema.all().map(GovernanceSchema::name))
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse(Option.some("expected one of "
                                        + GovernanceSchema.all()
                                                .map(GovernanceSchema::name)
                                                .mkString(", ")))
                                .get()));
    }
}

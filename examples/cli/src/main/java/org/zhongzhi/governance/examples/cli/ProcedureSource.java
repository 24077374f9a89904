package org.zhongzhi.governance.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.json.ImportedProcedure;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.ProcedureId;
import org.zhongzhi.governance.rules.procedures.Procedures;

/** Where a procedure comes from: one that is shipped, a document, or a business service of DIGIT. */
final class ProcedureSource {
    private ProcedureSource() {}

    /**
     * The procedures that are meant.
     *
     * @param what the name of a procedure that is shipped, or a file
     * @return the procedures, each with what of the file has no place in it
     * @throws BadInput if there is none, or the file is refused
     */
    static Seq<ImportedProcedure> read(String what) {
        Seq<Procedure> shipped =
                Procedures.all().filter(each -> each.id().value().equals(what));
        Path file = Path.of(what);
        if (!shipped.isEmpty() && !Files.exists(file)) {
            return shipped.map(ProcedureSource::whole);
        }
        if (!Files.exists(file)) {
            throw new BadInput(what + ": no such file, and no procedure that is shipped: expected a file or one of "
                    + Procedures.all()
                            .map(Procedure::id)
                            .map(ProcedureId::value)
                            .mkString(", "));
        }
        return isBusinessService(file)
                ? InputFile.reading(file, "business services of DIGIT", GovernanceJson.standard()::readBusinessServices)
                : Array.of(whole(InputFile.procedure(file)));
    }

    private static ImportedProcedure whole(Procedure procedure) {
        return new ImportedProcedure(procedure, Array.empty());
    }

    /** Whether a file looks like one; what cannot be read is left to whoever reads it to tell. */
    private static boolean isBusinessService(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = new JsonFactory().createParser(in)) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                return true;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                if (parser.currentName().equals("businessService")
                        || parser.currentName().equals("BusinessServices")) {
                    return true;
                }
                parser.nextToken();
                parser.skipChildren();
            }
            return false;
        } catch (IOException unreadable) {
            return false;
        }
    }
}

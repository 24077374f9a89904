package org.zhongzhi.governance.json.fuzz;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.zhongzhi.governance.json.DocumentException;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.json.Validation;

/** Any bytes looked at for every fault: where there is none they are read, and where there is one they are refused. */
final class Validating {
    private static final GovernanceJson JSON = GovernanceJson.standard();

    private static final Map<String, Consumer<String>> READERS = HashMap.<String, Consumer<String>>of(
                    "jurisdiction", JSON::readJurisdiction,
                    "change-set", JSON::readChangeSet,
                    "assessment", JSON::readAssessment,
                    "comparison", JSON::readComparison,
                    "procedure", JSON::readProcedure,
                    "case", JSON::readCase,
                    "refusal", JSON::readRefusal,
                    "case-statistics", JSON::readStatistics,
                    "time-bank", JSON::readTimeBank)
            .put("policy", JSON::readPolicy);

    private Validating() {}

    /** Policy tests, of JSON or YAML: what is refused says where. */
    static void policyTests(byte[] bytes) {
        try {
            JSON.validate(new String(bytes, StandardCharsets.UTF_8)).faults().forEach(Target::check);
        } catch (DocumentException tooLarge) {
            Target.check(tooLarge);
        }
    }

    static void read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Validation validation;
        try {
            validation = JSON.validate(text);
        } catch (DocumentException tooLarge) {
            Target.check(tooLarge);
            return;
        }
        validation.faults().forEach(Target::check);
        validation
                .document()
                .flatMap(document -> READERS.get(document.name()))
                .forEach(reader -> Target.same("whether it is taken", validation.isValid(), takes(reader, text)));
    }

    private static boolean takes(Consumer<String> reader, String text) {
        try {
            reader.accept(text);
            return true;
        } catch (DocumentException refused) {
            return false;
        }
    }
}

package org.zhongzhi.governance.json.fuzz;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;
import org.zhongzhi.governance.json.DocumentException;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.json.exchange.csv.CsvTable;
import org.zhongzhi.governance.json.statistics.CaseStatistics;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.timebank.TimeBank;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.report.AssessmentReport;
import org.zhongzhi.governance.rules.report.CaseReport;
import org.zhongzhi.governance.rules.report.ComparisonReport;
import org.zhongzhi.governance.rules.report.RefusalReport;

/**
 * A reader that any bytes are thrown at: it takes them or refuses them as documented, and what it took it gives back.
 * To add one, name it in {@link #ALL} and put a few documents under {@code src/test/resources/fuzz/NAME}.
 *
 * @param name its name, which is that of the folder with its inputs
 * @param reading reads bytes, and throws whatever is not documented
 */
record Target(String name, Consumer<byte[]> reading) {
    private static final GovernanceJson JSON = GovernanceJson.standard();

    static final Seq<Target> ALL = Array.of(
            Target.<Jurisdiction>document("jurisdiction", JSON::readJurisdiction, JSON::toJson),
            Target.<ChangeSet>document("change-set", JSON::readChangeSet, JSON::toJson),
            Target.<AssessmentReport>document("assessment", JSON::readAssessment, JSON::toJson),
            Target.<ComparisonReport>document("comparison", JSON::readComparison, JSON::toJson),
            Target.<TimeBank>document("time-bank", JSON::readTimeBank, JSON::toJson),
            Target.<Procedure>document("procedure", JSON::readProcedure, JSON::toJson),
            new Target("case-log-read", CaseLogs::read),
            new Target("case-log-verify", CaseLogs::verify),
            new Target("entities", Entities::read),
            new Target("module", Mapping::read),
            Target.<CaseReport>document("case", JSON::readCase, JSON::toJson),
            Target.<RefusalReport>document("refusal", JSON::readRefusal, JSON::toJson),
            Target.<CaseStatistics>document("case-statistics", JSON::readStatistics, JSON::toJson),
            Target.<Policy>document("policy", JSON::readPolicy, JSON::toJson),
            new Target("policy-test", Validating::policyTests),
            new Target("validate", Validating::read),
            new Target("holidays", Foreign::holidays),
            new Target("business-services", Foreign::businessServices),
            new Target("popolo", Foreign::popolo),
            new Target("open311", Foreign::requests),
            new Target("csv-posts", bytes -> Foreign.table(CsvTable.POSTS, bytes)),
            new Target("csv-facilities", bytes -> Foreign.table(CsvTable.FACILITIES, bytes)),
            new Target("csv-lists", bytes -> Foreign.table(CsvTable.LISTS, bytes)));

    static Target named(String name) {
        return ALL.find(each -> each.name().equals(name))
                .getOrElseThrow(() -> new IllegalArgumentException("No target " + name + ": expected one of "
                        + ALL.map(Target::name).mkString(", ")));
    }

    /** A reader of whole documents, and what writes what it read. */
    private static <T> Target document(String name, Function<InputStream, T> read, Function<T, String> write) {
        return new Target(name, bytes -> {
            T value;
            try {
                value = read.apply(new ByteArrayInputStream(bytes));
            } catch (DocumentException refused) {
                check(refused);
                return;
            }
            String written = write.apply(value);
            T again = read.apply(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)));
            same("what was read", value, again);
            same("what was written", written, write.apply(again));
        });
    }

    /** A refusal says what is wrong and where. */
    static void check(DocumentException refused) {
        boolean isWhole = !refused.problem().isEmpty()
                && refused.line() >= 1
                && refused.column() >= 1
                && (refused.pointer().isEmpty() || refused.pointer().startsWith("/"));
        if (!isWhole) {
            throw new AssertionError("A refusal without its place or its reason: " + refused.getMessage());
        }
    }

    static void same(String what, Object one, Object other) {
        if (!one.equals(other)) {
            throw new AssertionError("Read twice, " + what + " differs: " + one + " and " + other);
        }
    }
}

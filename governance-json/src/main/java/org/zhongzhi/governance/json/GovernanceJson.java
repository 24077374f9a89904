package org.zhongzhi.governance.json;

import io.vavr.Lazy;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.zhongzhi.governance.json.document.AssessmentDocument;
import org.zhongzhi.governance.json.document.BusinessServices;
import org.zhongzhi.governance.json.document.CaseReports;
import org.zhongzhi.governance.json.document.ComparisonDocument;
import org.zhongzhi.governance.json.document.Documents;
import org.zhongzhi.governance.json.document.HolidayDocument;
import org.zhongzhi.governance.json.document.PolicyDocument;
import org.zhongzhi.governance.json.document.PolicyTestDocument;
import org.zhongzhi.governance.json.document.PolicyTestSources;
import org.zhongzhi.governance.json.document.ProcedureDocument;
import org.zhongzhi.governance.json.document.ShippedPolicies;
import org.zhongzhi.governance.json.document.StatisticsDocument;
import org.zhongzhi.governance.json.document.TimeBanks;
import org.zhongzhi.governance.json.policytest.PolicyTestFile;
import org.zhongzhi.governance.json.statistics.CaseStatistics;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.time.HolidayYear;
import org.zhongzhi.governance.model.timebank.TimeBank;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Comparison;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Vocabulary;
import org.zhongzhi.governance.rules.policies.Policies;
import org.zhongzhi.governance.rules.report.AssessmentReport;
import org.zhongzhi.governance.rules.report.CaseReport;
import org.zhongzhi.governance.rules.report.ComparisonReport;
import org.zhongzhi.governance.rules.report.RefusalReport;

/**
 * Documents read strictly and written stably.
 *
 * <pre>{@code
 * GovernanceJson json = GovernanceJson.standard();
 * Jurisdiction city = json.readJurisdiction(Path.of("hezhou.json"));
 * Jurisdiction next = city.after(json.readChangeSet(Path.of("changes.json")));
 * json.writeJurisdiction(next, out);
 * }</pre>
 *
 * <p>Strictly: a document is UTF-8 and one object with the properties that its format has, each once and in any order. A
 * property that is unknown, missing or null, a number for a string, a fraction for a whole number, a date that the
 * calendar does not have, an identifier that occurs twice or anything after the end is refused by a {@link
 * DocumentException} that says where and why. What one value cannot know by itself, such as that a reference dangles, is
 * no error of a document.
 *
 * <p>Stably: equal values are written as the same bytes, wherever and however they came about. Properties are sorted by
 * name and entities by identifier; what is none or empty is left out.
 *
 * <p>An instance never changes and serves any number of threads.
 */
public final class GovernanceJson {
    private static final GovernanceJson STANDARD = new GovernanceJson(Limits.standard(), Policies.vocabulary());

    private final Vocabulary vocabulary;
    private final DocumentReader reader;
    private final DocumentWriter writer = new DocumentWriter();
    private final Lazy<PolicyDocument> policies;

    private GovernanceJson(Limits limits, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.reader = new DocumentReader(limits);
        this.policies = Lazy.of(() -> new PolicyDocument(vocabulary));
    }

    /**
     * Reading and writing with the {@linkplain Limits#standard() standard limits}.
     *
     * @return the instance
     */
    public static GovernanceJson standard() {
        return STANDARD;
    }

    /**
     * The same with other limits.
     *
     * @param limits how large a document may be that is read
     * @return an instance with these limits
     */
    public GovernanceJson withLimits(Limits limits) {
        return new GovernanceJson(limits, vocabulary);
    }

    /**
     * The same with another vocabulary, for policies that name measures of the user's own.
     *
     * @param words what a policy can name, as {@link Policies#vocabulary()} with more measures
     * @return an instance with this vocabulary
     */
    public GovernanceJson with(Vocabulary words) {
        return new GovernanceJson(limits(), words);
    }

    /**
     * What a policy that is read can name.
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * How large a document may be that is read.
     *
     * @return the limits
     */
    public Limits limits() {
        return reader.limits();
    }

    /**
     * Tells which document a file holds and everything that is wrong with it, where reading stops at the first fault.
     *
     * @param file the file
     * @return the document and its faults, the first 1,000 of them
     * @throws UncheckedIOException if the file cannot be read
     */
    public Validation validate(Path file) {
        return validator(beside(file, Policies.all())).validate(() -> reader.open(file));
    }

    /**
     * Tells which document a text is and everything that is wrong with it, where reading stops at the first fault.
     *
     * @param document the text
     * @return the document and its faults, the first 1,000 of them
     */
    public Validation validate(String document) {
        return validator(new ShippedPolicies()).validate(() -> reader.open(document));
    }

    private Validator validator(PolicyTestSources sources) {
        return new Validator(
                reader,
                HashMap.of(
                        "policy", policies.get().codec(), "policy-test", new PolicyTestDocument(vocabulary, sources)));
    }

    /** What policy tests in a file can name. */
    private PolicyTestSources beside(Path file, Seq<Policy> policies) {
        Path directory = Option.of(file.getParent()).getOrElse(Path.of(""));
        return new PolicyTestReader(directory, policies, this::readPolicy, reader);
    }

    /**
     * Reads a jurisdiction ({@code zhongzhi/jurisdiction/1}).
     *
     * @param file the file
     * @return the jurisdiction
     * @throws DocumentException if the document is refused
     * @throws UncheckedIOException if the file cannot be read
     */
    public Jurisdiction readJurisdiction(Path file) {
        return reader.read(Documents.JURISDICTION, file);
    }

    /**
     * Reads a jurisdiction ({@code zhongzhi/jurisdiction/1}).
     *
     * @param in the bytes, to their end; not closed
     * @return the jurisdiction
     * @throws DocumentException if the document is refused
     * @throws UncheckedIOException if the stream cannot be read
     */
    public Jurisdiction readJurisdiction(InputStream in) {
        return reader.read(Documents.JURISDICTION, in);
    }

    /**
     * Reads a jurisdiction ({@code zhongzhi/jurisdiction/1}).
     *
     * @param document the text of the document
     * @return the jurisdiction
     * @throws DocumentException if the document is refused
     */
    public Jurisdiction readJurisdiction(String document) {
        return reader.read(Documents.JURISDICTION, document);
    }

    /**
     * Writes a jurisdiction.
     *
     * @param jurisdiction the jurisdiction
     * @param out takes the bytes; flushed, not closed
     * @throws InvalidValueException if a date in it is not of the years 0000 to 9999
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void writeJurisdiction(Jurisdiction jurisdiction, OutputStream out) {
        writer.write(Documents.JURISDICTION, jurisdiction, out);
    }

    /**
     * A jurisdiction as the text of a document.
     *
     * @param jurisdiction the jurisdiction
     * @return the text
     * @throws InvalidValueException if a date in it is not of the years 0000 to 9999
     */
    public String toJson(Jurisdiction jurisdiction) {
        return writer.write(Documents.JURISDICTION, jurisdiction);
    }

    /**
     * Reads a change set ({@code zhongzhi/change-set/1}).
     *
     * @param file the file
     * @return the change set
     * @throws DocumentException if the document is refused
     * @throws UncheckedIOException if the file cannot be read
     */
    public ChangeSet readChangeSet(Path file) {
        return reader.read(Documents.CHANGE_SET, file);
    }

    /**
     * Reads a change set ({@code zhongzhi/change-set/1}).
     *
     * @param in the bytes, to their end; not closed
     * @return the change set
     * @throws DocumentException if the document is refused
     * @throws UncheckedIOException if the stream cannot be read
     */
    public ChangeSet readChangeSet(InputStream in) {
        return reader.read(Documents.CHANGE_SET, in);
    }

    /**
     * Reads a change set ({@code zhongzhi/change-set/1}).
     *
     * @param document the text of the document
     * @return the change set
     * @throws DocumentException if the document is refused
     */
    public ChangeSet readChangeSet(String document) {
        return reader.read(Documents.CHANGE_SET, document);
    }

    /**
     * Writes a change set.
     *
     * @param changes the change set
     * @param out takes the bytes; flushed, not closed
     * @throws InvalidValueException if a date in it is not of the years 0000 to 9999
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void writeChangeSet(ChangeSet changes, OutputStream out) {
        writer.write(Documents.CHANGE_SET, changes, out);
    }

    /**
     * A change set as the text of a document.
     *
     * @param changes the change set
     * @return the text
     * @throws InvalidValueException if a date in it is not of the years 0000 to 9999
     */
    public String toJson(ChangeSet changes) {
        return writer.write(Documents.CHANGE_SET, changes);
    }

    /**
     * Reads an assessment ({@code zhongzhi/assessment/1}).
     *
     * @param file the file
     * @return the assessment as a report
     * @throws DocumentException if the document is refused
     * @throws UncheckedIOException if the file cannot be read
     */
    public AssessmentReport readAssessment(Path file) {
        return reader.read(AssessmentDocument.CODEC, file).report();
    }

    /**
     * Reads an assessment ({@code zhongzhi/assessment/1}).
     *
     * @param in the bytes, to their end; not closed
     * @return the assessment as a report
     * @throws DocumentException if the document is refused
     * @throws UncheckedIOException if the stream cannot be read
     */
    public AssessmentReport readAssessment(InputStream in) {
        return reader.read(AssessmentDocument.CODEC, in).report();
    }

    /**
     * Reads an assessment ({@code zhongzhi/assessment/1}).
     *
     * @param document the text of the document
     * @return the assessment as a report
     * @throws DocumentException if the document is refused
     */
    public AssessmentReport readAssessment(String document) {
        return reader.read(AssessmentDocument.CODEC, document).report();
    }

    /**
     * Writes an assessment. Its findings are made into words one by one, so that a large one takes no more memory.
     *
     * @param assessment the assessment
     * @param out takes the bytes; flushed, not closed
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void writeAssessment(Assessment assessment, OutputStream out) {
        writer.write(AssessmentDocument.CODEC, AssessmentDocument.of(assessment), out);
    }

    /**
     * An assessment as the text of a document.
     *
     * @param assessment the assessment
     * @return the text
     */
    public String toJson(Assessment assessment) {
        return writer.write(AssessmentDocument.CODEC, AssessmentDocument.of(assessment));
    }

    /**
     * A report as the text of a document: for an assessment that was read, the text it was read from.
     *
     * @param report the report
     * @return the text
     */
    public String toJson(AssessmentReport report) {
        return writer.write(AssessmentDocument.CODEC, AssessmentDocument.of(report));
    }

    /**
     * Reads a comparison ({@code zhongzhi/comparison/1}).
     *
     * @param file the file
     * @return the comparison as a report
     * @throws DocumentException if the document is refused
     * @throws UncheckedIOException if the file cannot be read
     */
    public ComparisonReport readComparison(Path file) {
        return reader.read(ComparisonDocument.CODEC, file).report();
    }

    /**
     * Reads a comparison ({@code zhongzhi/comparison/1}).
     *
     * @param in the bytes, to their end; not closed
     * @return the comparison as a report
     * @throws DocumentException if the document is refused
     * @throws UncheckedIOException if the stream cannot be read
     */
    public ComparisonReport readComparison(InputStream in) {
        return reader.read(ComparisonDocument.CODEC, in).report();
    }

    /**
     * Reads a comparison ({@code zhongzhi/comparison/1}).
     *
     * @param document the text of the document
     * @return the comparison as a report
     * @throws DocumentException if the document is refused
     */
    public ComparisonReport readComparison(String document) {
        return reader.read(ComparisonDocument.CODEC, document).report();
    }

    /**
     * Writes a comparison. Its changes are made into words one by one, so that a large one takes no more memory.
     *
     * @param comparison the comparison
     * @param out takes the bytes; flushed, not closed
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void writeComparison(Comparison comparison, OutputStream out) {
        writer.write(ComparisonDocument.CODEC, ComparisonDocument.of(comparison), out);
    }

    /**
     * A comparison as the text of a document.
     *
     * @param comparison the comparison
     * @return the text
     */
    public String toJson(Comparison comparison) {
        return writer.write(ComparisonDocument.CODEC, ComparisonDocument.of(comparison));
    }

    /**
     * A report as the text of a document: for a comparison that was read, the text it was read from.
     *
     * @param report the report
     * @return the text
     */
    public String toJson(ComparisonReport report) {
        return writer.write(ComparisonDocument.CODEC, ComparisonDocument.of(report));
    }

    /**
     * Reads a time bank ({@code zhongzhi/time-bank/1}). Its ledger is booked again from the first transfer on; one that a
     * time bank refuses is told with its place.
     *
     * @param file the file
     * @return the time bank
     * @throws DocumentException if the document is refused
     * @throws UncheckedIOException if the file cannot be read
     */
    public TimeBank readTimeBank(Path file) {
        return reader.read(TimeBanks.CODEC, file);
    }

    /**
     * Reads a time bank ({@code zhongzhi/time-bank/1}), as from a file.
     *
     * @param in the bytes, to their end; not closed
     * @return the time bank
     * @throws DocumentException if the document is refused
     * @throws UncheckedIOException if the stream cannot be read
     */
    public TimeBank readTimeBank(InputStream in) {
        return reader.read(TimeBanks.CODEC, in);
    }

    /**
     * Reads a time bank ({@code zhongzhi/time-bank/1}), as from a file.
     *
     * @param document the text of the document
     * @return the time bank
     * @throws DocumentException if the document is refused
     */
    public TimeBank readTimeBank(String document) {
        return reader.read(TimeBanks.CODEC, document);
    }

    /**
     * Writes a time bank.
     *
     * @param bank the time bank
     * @param out takes the bytes; flushed, not closed
     * @throws InvalidValueException if a date in it is not of the years 0000 to 9999
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void writeTimeBank(TimeBank bank, OutputStream out) {
        writer.write(TimeBanks.CODEC, bank, out);
    }

    /**
     * A time bank as the text of a document.
     *
     * @param bank the time bank
     * @return the text
     * @throws InvalidValueException if a date in it is not of the years 0000 to 9999
     */
    public String toJson(TimeBank bank) {
        return writer.write(TimeBanks.CODEC, bank);
    }

    /**
     * Reads a procedure ({@code zhongzhi/procedure/1}). What it names and does not have is for its lint to say.
     *
     * @param file the file
     * @return the procedure
     * @throws DocumentException if the document is refused
     * @throws UncheckedIOException if the file cannot be read
     */
    public Procedure readProcedure(Path file) {
        return reader.read(ProcedureDocument.CODEC, file);
    }

    /**
     * Reads a procedure ({@code zhongzhi/procedure/1}), as from a file.
     *
     * @param in the bytes, to their end; not closed
     * @return the procedure
     * @throws DocumentException if the document is refused
     * @throws UncheckedIOException if the stream cannot be read
     */
    public Procedure readProcedure(InputStream in) {
        return reader.read(ProcedureDocument.CODEC, in);
    }

    /**
     * Reads a procedure ({@code zhongzhi/procedure/1}), as from a file.
     *
     * @param document the text of the document
     * @return the procedure
     * @throws DocumentException if the document is refused
     */
    public Procedure readProcedure(String document) {
        return reader.read(ProcedureDocument.CODEC, document);
    }

    /**
     * Writes a procedure.
     *
     * @param procedure the procedure
     * @param out takes the bytes; flushed, not closed
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void writeProcedure(Procedure procedure, OutputStream out) {
        writer.write(ProcedureDocument.CODEC, procedure, out);
    }

    /**
     * A procedure as the text of a document.
     *
     * @param procedure the procedure
     * @return the text
     */
    public String toJson(Procedure procedure) {
        return writer.write(ProcedureDocument.CODEC, procedure);
    }

    /**
     * Reads a policy ({@code zhongzhi/policy/1}) of JSON or YAML: a document that begins with a brace is of JSON. A measure,
     * a kind of subject or a procedure that the {@linkplain #with vocabulary} does not have is refused with the names that
     * are near. Bounds are in steps of the measure's unit, as square decimetres for an area; the numbers of parameters are
     * in whole units, as everywhere.
     *
     * @param file the file
     * @return the policy
     * @throws DocumentException if the document is refused
     * @throws UncheckedIOException if the file cannot be read
     */
    public Policy readPolicy(Path file) {
        return reader.readEither(policies.get().codec(), file);
    }

    /**
     * Reads a policy ({@code zhongzhi/policy/1}) of JSON or YAML, as from a file.
     *
     * @param in the bytes, to their end; not closed
     * @return the policy
     * @throws DocumentException if the document is refused
     * @throws UncheckedIOException if the stream cannot be read
     */
    public Policy readPolicy(InputStream in) {
        return reader.readEither(policies.get().codec(), in);
    }

    /**
     * Reads a policy ({@code zhongzhi/policy/1}) of JSON or YAML, as from a file.
     *
     * @param document the text of the document
     * @return the policy
     * @throws DocumentException if the document is refused
     */
    public Policy readPolicy(String document) {
        return reader.readEither(policies.get().codec(), document);
    }

    /**
     * Writes a policy.
     *
     * @param policy the policy
     * @param out takes the bytes; flushed, not closed
     * @throws InvalidValueException if a date in it is not of the years 0000 to 9999
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void writePolicy(Policy policy, OutputStream out) {
        writer.write(policies.get().codec(), policy, out);
    }

    /**
     * A policy as the text of a document.
     *
     * @param policy the policy
     * @return the text
     * @throws InvalidValueException if a date in it is not of the years 0000 to 9999
     */
    public String toJson(Policy policy) {
        return writer.write(policies.get().codec(), policy);
    }

    /**
     * Writes a policy as YAML.
     *
     * @param policy the policy
     * @param out takes the bytes; flushed, not closed
     * @throws InvalidValueException if a date in it is not of the years 0000 to 9999
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void writeYaml(Policy policy, OutputStream out) {
        writer.writeYaml(policies.get().codec(), policy, out);
    }

    /**
     * A policy as the text of a document of YAML: the same properties in the same order as in JSON.
     *
     * @param policy the policy
     * @return the text
     * @throws InvalidValueException if a date in it is not of the years 0000 to 9999
     */
    public String toYaml(Policy policy) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writeYaml(policy, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Reads the tests of a policy ({@code zhongzhi/policy-test/1}) of JSON or YAML. The policy is one of those shipped, by
     * its name, or in a file beside; a city that tests build on is in a file beside.
     *
     * @param file the file
     * @return the tests, to be run
     * @throws DocumentException if the document is refused, or a file that it names
     * @throws UncheckedIOException if the file cannot be read
     */
    public PolicyTestFile readPolicyTests(Path file) {
        return readPolicyTests(file, Policies.all());
    }

    /**
     * Reads the tests of a policy, as {@link #readPolicyTests(Path)} does, of policies of the user's own.
     *
     * @param file the file
     * @param policies the policies that the tests can name
     * @return the tests, to be run
     * @throws DocumentException if the document is refused, or a file that it names
     * @throws UncheckedIOException if the file cannot be read
     */
    public PolicyTestFile readPolicyTests(Path file, Seq<Policy> policies) {
        return reader.readEither(new PolicyTestDocument(vocabulary, beside(file, policies)), file);
    }

    /**
     * The format that a document of JSON or YAML says it is of. Nothing else is looked at.
     *
     * @param file the file
     * @return as {@code zhongzhi/policy-test/1}; none if it is no object, or says of none
     * @throws DocumentException if the document is neither JSON nor YAML, up to where it says
     * @throws UncheckedIOException if the file cannot be read
     */
    public Option<String> formatOf(Path file) {
        return reader.formatOf(file);
    }

    /**
     * Reads where a case stands ({@code zhongzhi/case/1}).
     *
     * @param in the bytes, to their end; not closed
     * @return where it stands, and what may be done in it
     * @throws DocumentException if the document is refused
     * @throws UncheckedIOException if the stream cannot be read
     */
    public CaseReport readCase(InputStream in) {
        return reader.read(CaseReports.CASE, in);
    }

    /**
     * Reads where a case stands ({@code zhongzhi/case/1}).
     *
     * @param document the text of the document
     * @return where it stands, and what may be done in it
     * @throws DocumentException if the document is refused
     */
    public CaseReport readCase(String document) {
        return reader.read(CaseReports.CASE, document);
    }

    /**
     * Writes where a case stands.
     *
     * @param report where it stands, and what may be done in it
     * @param out takes the bytes; flushed, not closed
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void writeCase(CaseReport report, OutputStream out) {
        writer.write(CaseReports.CASE, report, out);
    }

    /**
     * Where a case stands as the text of a document.
     *
     * @param report where it stands, and what may be done in it
     * @return the text
     */
    public String toJson(CaseReport report) {
        return writer.write(CaseReports.CASE, report);
    }

    /**
     * Reads a refusal ({@code zhongzhi/refusal/1}).
     *
     * @param in the bytes, to their end; not closed
     * @return what was asked, and every reason against it
     * @throws DocumentException if the document is refused
     * @throws UncheckedIOException if the stream cannot be read
     */
    public RefusalReport readRefusal(InputStream in) {
        return reader.read(CaseReports.REFUSAL, in);
    }

    /**
     * Reads a refusal ({@code zhongzhi/refusal/1}).
     *
     * @param document the text of the document
     * @return what was asked, and every reason against it
     * @throws DocumentException if the document is refused
     */
    public RefusalReport readRefusal(String document) {
        return reader.read(CaseReports.REFUSAL, document);
    }

    /**
     * Writes a refusal.
     *
     * @param report what was asked, and every reason against it
     * @param out takes the bytes; flushed, not closed
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void writeRefusal(RefusalReport report, OutputStream out) {
        writer.write(CaseReports.REFUSAL, report, out);
    }

    /**
     * A refusal as the text of a document.
     *
     * @param report what was asked, and every reason against it
     * @return the text
     */
    public String toJson(RefusalReport report) {
        return writer.write(CaseReports.REFUSAL, report);
    }

    /**
     * Makes procedures of business services of DIGIT, as its complaint system (PGR) publishes them: {@code {businessService,
     * businessServiceSla, states: [{state, isStartState, isTerminateState, sla, actions: [{action, nextState, roles}]}]}}, one by
     * itself, in an array, or as {@code BusinessServices}. Codes stay as they are; times in milliseconds become minutes on the
     * clock.
     *
     * @param in the bytes, to their end; not closed
     * @return a procedure for each service, with what of it has no place in one
     * @throws DocumentException if the document is refused
     * @throws UncheckedIOException if the stream cannot be read
     */
    public Seq<ImportedProcedure> readBusinessServices(InputStream in) {
        return reader.read(new BusinessServices(), BusinessServices.EXPECTED, in)
                .map(made -> new ImportedProcedure(made.procedure(), made.withoutPlace()));
    }

    /**
     * Reads the statutory holidays of a year, as files of others have them: {@code {year, days: [{name, date, isOffDay}]}}.
     *
     * <pre>{@code
     * WorkingCalendar calendar = WorkingCalendar.china().with(json.readHolidays(Path.of("2027.json")));
     * }</pre>
     *
     * @param file the file
     * @return the holidays, to be put into a calendar
     * @throws DocumentException if the document is refused, as for a day that stands twice
     * @throws UncheckedIOException if the file cannot be read
     */
    public HolidayYear readHolidays(Path file) {
        return reader.read(HolidayDocument.CODEC, file);
    }

    /**
     * Reads the statutory holidays of a year.
     *
     * @param in the bytes, to their end; not closed
     * @return the holidays, to be put into a calendar
     * @throws DocumentException if the document is refused
     * @throws UncheckedIOException if the stream cannot be read
     */
    public HolidayYear readHolidays(InputStream in) {
        return reader.read(HolidayDocument.CODEC, in);
    }

    /**
     * Reads the statutory holidays of a year.
     *
     * @param document the text of the document
     * @return the holidays, to be put into a calendar
     * @throws DocumentException if the document is refused
     */
    public HolidayYear readHolidays(String document) {
        return reader.read(HolidayDocument.CODEC, document);
    }

    /**
     * The statutory holidays of a year as the text of a document that others read.
     *
     * @param year the holidays
     * @return the text
     */
    public String toJson(HolidayYear year) {
        return writer.write(HolidayDocument.CODEC, year);
    }

    /**
     * Reads statistics of cases ({@code zhongzhi/case-statistics/1}).
     *
     * @param file the file
     * @return the statistics
     * @throws DocumentException if the document is refused
     * @throws UncheckedIOException if the file cannot be read
     */
    public CaseStatistics readStatistics(Path file) {
        return reader.read(StatisticsDocument.CODEC, file);
    }

    /**
     * Reads statistics of cases ({@code zhongzhi/case-statistics/1}).
     *
     * @param in the bytes, to their end; not closed
     * @return the statistics
     * @throws DocumentException if the document is refused
     * @throws UncheckedIOException if the stream cannot be read
     */
    public CaseStatistics readStatistics(InputStream in) {
        return reader.read(StatisticsDocument.CODEC, in);
    }

    /**
     * Reads statistics of cases ({@code zhongzhi/case-statistics/1}).
     *
     * @param document the text of the document
     * @return the statistics
     * @throws DocumentException if the document is refused
     */
    public CaseStatistics readStatistics(String document) {
        return reader.read(StatisticsDocument.CODEC, document);
    }

    /**
     * Writes statistics of cases.
     *
     * @param statistics the statistics
     * @param out takes the bytes; flushed, not closed
     * @throws InvalidValueException if they are of nothing and rest on nothing
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void writeStatistics(CaseStatistics statistics, OutputStream out) {
        writer.write(StatisticsDocument.CODEC, statistics, out);
    }

    /**
     * Statistics of cases as the text of a document.
     *
     * @param statistics the statistics
     * @return the text
     * @throws InvalidValueException if they are of nothing and rest on nothing
     */
    public String toJson(CaseStatistics statistics) {
        return writer.write(StatisticsDocument.CODEC, statistics);
    }

    /**
     * Entities one after another, as NDJSON, read and written with the same limits.
     *
     * @return what reads and writes them
     */
    public EntityStream entities() {
        return new EntityStream(reader);
    }

    /**
     * Logs of cases, as NDJSON, read and written with the same limits.
     *
     * @return what reads, writes and verifies them
     */
    public CaseLog caseLog() {
        return new CaseLog(reader);
    }
}

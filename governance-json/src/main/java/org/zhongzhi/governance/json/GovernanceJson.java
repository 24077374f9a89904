package org.zhongzhi.governance.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.zhongzhi.governance.json.document.AssessmentDocument;
import org.zhongzhi.governance.json.document.ComparisonDocument;
import org.zhongzhi.governance.json.document.Documents;
import org.zhongzhi.governance.json.document.ProcedureDocument;
import org.zhongzhi.governance.json.document.TimeBanks;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.timebank.TimeBank;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Comparison;
import org.zhongzhi.governance.rules.report.AssessmentReport;
import org.zhongzhi.governance.rules.report.ComparisonReport;

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
    private static final GovernanceJson STANDARD = new GovernanceJson(Limits.standard());

    private final DocumentReader reader;
    private final DocumentWriter writer = new DocumentWriter();

    private GovernanceJson(Limits limits) {
        this.reader = new DocumentReader(limits);
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
        return new GovernanceJson(limits);
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

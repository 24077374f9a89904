package org.zhongzhi.governance.json.document;

import io.vavr.collection.Array;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.rules.Comparison;
import org.zhongzhi.governance.rules.OutcomeChange;
import org.zhongzhi.governance.rules.report.ComparisonReport;
import org.zhongzhi.governance.rules.report.ReportedAssessment;
import org.zhongzhi.governance.rules.report.ReportedChange;

/**
 * A comparison as a document. The changes of a live comparison are made into words one by one while they are written.
 *
 * @param before the earlier assessment, without its findings
 * @param after the later one
 * @param changed what came out otherwise, in order
 */
public record ComparisonDocument(
        ReportedAssessment before, ReportedAssessment after, Iterable<ReportedChange> changed) {
    static final String FORMAT = "zhongzhi/comparison/1";

    /** How the document stands. */
    public static final Codec<ComparisonDocument> CODEC = ObjectCodec.<ComparisonDocument, ComparisonReport.Builder>of(
                    "a comparison", ComparisonReport::builder, report -> of(report.build()))
            .format("format", FORMAT, Documents.format(FORMAT))
            .required("before", Reports.ASSESSMENT, ComparisonDocument::before, ComparisonReport.Builder::before)
            .required("after", Reports.ASSESSMENT, ComparisonDocument::after, ComparisonReport.Builder::after)
            .with(new Streamed<>(
                    "changed", Reports.CHANGE, ComparisonDocument::changed, ComparisonReport.Builder::changed));

    /**
     * The document of a comparison.
     *
     * @param comparison the comparison
     * @return the document
     */
    public static ComparisonDocument of(Comparison comparison) {
        return new ComparisonDocument(
                ReportedAssessment.of(comparison.before()),
                ReportedAssessment.of(comparison.after()),
                () -> comparison
                        .changed()
                        .iterator()
                        .filter(OutcomeChange::isTold)
                        .map(ReportedChange::of));
    }

    /**
     * The document of a report.
     *
     * @param report the report
     * @return the document
     */
    public static ComparisonDocument of(ComparisonReport report) {
        return new ComparisonDocument(report.before(), report.after(), report.changed());
    }

    /**
     * The document as a report.
     *
     * @return the report
     */
    public ComparisonReport report() {
        return ComparisonReport.builder()
                .before(before)
                .after(after)
                .changed(Array.ofAll(changed))
                .build();
    }
}

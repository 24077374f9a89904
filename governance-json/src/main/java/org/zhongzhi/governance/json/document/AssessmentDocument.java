package org.zhongzhi.governance.json.document;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.Scalars;
import org.zhongzhi.governance.json.codec.SeqCodec;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.IdleRule;
import org.zhongzhi.governance.rules.Summary;
import org.zhongzhi.governance.rules.report.AssessmentReport;
import org.zhongzhi.governance.rules.report.ReportedFinding;
import org.zhongzhi.governance.rules.report.ReportedPolicy;

/**
 * An assessment as a document. The findings of a live assessment are made into words one by one while they are written,
 * so that a document of millions of findings costs no more memory than one of a few.
 *
 * @param about what the judged data are
 * @param policy under which policy
 * @param asOf as of which date
 * @param summary the counts
 * @param findings the findings, in order
 * @param rulesWithoutSubjects the rules that judged nothing
 */
public record AssessmentDocument(
        About about,
        ReportedPolicy policy,
        LocalDate asOf,
        Summary summary,
        Iterable<ReportedFinding> findings,
        Seq<IdleRule> rulesWithoutSubjects) {
    static final String FORMAT = "zhongzhi/assessment/1";

    /** How the document stands. */
    public static final Codec<AssessmentDocument> CODEC = ObjectCodec.<AssessmentDocument, AssessmentReport.Builder>of(
                    "an assessment", AssessmentReport::builder, report -> of(report.build()))
            .format("format", FORMAT, Documents.format(FORMAT))
            .required("about", Values.ABOUT, AssessmentDocument::about, AssessmentReport.Builder::about)
            .required("policy", Reports.POLICY, AssessmentDocument::policy, AssessmentReport.Builder::policy)
            .required("asOf", Scalars.DATE, AssessmentDocument::asOf, AssessmentReport.Builder::asOf)
            .required("summary", Reports.SUMMARY, AssessmentDocument::summary, AssessmentReport.Builder::summary)
            .with(new Streamed<>(
                    "findings", Reports.FINDING, AssessmentDocument::findings, AssessmentReport.Builder::findings))
            .required(
                    "rulesWithoutSubjects",
                    new SeqCodec<>(Reports.IDLE_RULE),
                    AssessmentDocument::rulesWithoutSubjects,
                    AssessmentReport.Builder::rulesWithoutSubjects);

    /**
     * The document of an assessment.
     *
     * @param assessment the assessment
     * @return the document
     */
    public static AssessmentDocument of(Assessment assessment) {
        return new AssessmentDocument(
                assessment.jurisdiction().about(),
                ReportedPolicy.of(assessment.policy()),
                assessment.asOf(),
                assessment.summary(),
                () -> assessment.findings().iterator().map(ReportedFinding::of),
                assessment.rulesWithoutSubjects());
    }

    /**
     * The document of a report.
     *
     * @param report the report
     * @return the document
     */
    public static AssessmentDocument of(AssessmentReport report) {
        return new AssessmentDocument(
                report.about(),
                report.policy(),
                report.asOf(),
                report.summary(),
                report.findings(),
                report.rulesWithoutSubjects());
    }

    /**
     * The document as a report.
     *
     * @return the report
     */
    public AssessmentReport report() {
        return AssessmentReport.builder()
                .about(about)
                .policy(policy)
                .asOf(asOf)
                .summary(summary)
                .findings(Array.ofAll(findings))
                .rulesWithoutSubjects(rulesWithoutSubjects)
                .build();
    }
}

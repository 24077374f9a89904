package org.zhongzhi.governance.json.document;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.rules.policies.Policies;

/**
 * A document that has a JSON Schema.
 *
 * @param name the name of the schema, and of the format without what stands before and behind it
 * @param version the version of the format
 * @param codec how the document stands
 */
public record Published(String name, int version, Codec<?> codec) {
    /** Every document that has a schema; of what is written in lines, both the first line and the others. */
    public static final Seq<Published> ALL = Array.of(
            new Published("jurisdiction", 1, Documents.JURISDICTION),
            new Published("change-set", 1, Documents.CHANGE_SET),
            new Published("assessment", 1, AssessmentDocument.CODEC),
            new Published("comparison", 1, ComparisonDocument.CODEC),
            new Published("procedure", 1, ProcedureDocument.CODEC),
            new Published("policy", 1, new PolicyDocument(Policies.vocabulary()).codec()),
            new Published("policy-test", 1, new PolicyTestDocument(Policies.vocabulary(), new ShippedPolicies())),
            new Published("case-log", 1, CaseLogDocument.HEADER),
            new Published("case-event", 1, CaseLogDocument.EVENT),
            new Published("case", 1, CaseReports.CASE),
            new Published("refusal", 1, CaseReports.REFUSAL),
            new Published("case-statistics", 1, StatisticsDocument.CODEC),
            new Published("time-bank", 1, TimeBanks.CODEC),
            new Published("entities", 1, EntityLines.HEADER),
            new Published("entity", 1, EntityLines.LINE));
}

package org.zhongzhi.governance.examples.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.report.ReportedFinding;
import org.zhongzhi.governance.rules.report.ReportedMeasure;
import org.zhongzhi.governance.rules.report.ReportedSubject;

/** The findings, one by one, and after them everything that they speak of, once each. */
final class FindingsData {
    private final Assessment assessment;
    private final Whereabouts whereabouts;
    private final Seq<String> rules;
    private final Map<EntityId, Integer> subjects = new LinkedHashMap<>();

    FindingsData(Assessment assessment) {
        this.assessment = assessment;
        this.whereabouts = new Whereabouts(assessment.jurisdiction(), assessment.asOf());
        this.rules = assessment.policy().rules().map(Rule::id).toArray();
    }

    void writeTo(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("findings");
        for (Finding finding : assessment.findings()) {
            write(out, ReportedFinding.of(finding));
        }
        out.writeEndArray();
        out.writeArrayFieldStart("subjects");
        for (EntityId id : subjects.keySet()) {
            subject(out, id);
        }
        out.writeEndArray();
    }

    private void write(JsonGenerator out, ReportedFinding finding) throws IOException {
        out.writeStartObject();
        out.writeNumberField("r", rules.indexOf(finding.rule()));
        out.writeStringField("o", finding.outcome().code());
        out.writeNumberField("s", numberOf(finding.subject().id()));
        out.writeFieldName("m");
        JsonData.text(out, finding.message());
        out.writeArrayFieldStart("v");
        for (ReportedMeasure measured : finding.measured()) {
            JsonData.text(out, measured.text());
        }
        out.writeEndArray();
        out.writeArrayFieldStart("e");
        for (ReportedSubject evidence : finding.evidence()) {
            out.writeNumber(numberOf(evidence.id()));
        }
        out.writeEndArray();
        if (finding.remedy().isDefined()) {
            out.writeFieldName("x");
            JsonData.text(out, finding.remedy().get());
        }
        out.writeEndObject();
    }

    private int numberOf(EntityId id) {
        return subjects.computeIfAbsent(id, absent -> subjects.size());
    }

    private void subject(JsonGenerator out, EntityId id) throws IOException {
        out.writeStartObject();
        out.writeStringField("t", id.type().code());
        out.writeStringField("i", id.value());
        for (Named named : assessment.jurisdiction().entity(id, Named.class)) {
            out.writeStringField("n", named.name());
        }
        if (id instanceof DivisionCode code) {
            out.writeStringField("l", code.level().code());
        }
        out.writeArrayFieldStart("d");
        for (DivisionCode division : whereabouts.of(id)) {
            out.writeString(division.value());
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}

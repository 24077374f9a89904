package org.zhongzhi.governance.examples.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.zhongzhi.governance.model.Hierarchy;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Obligation;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.Reading;
import org.zhongzhi.governance.rules.report.ReportedPolicy;
import org.zhongzhi.governance.rules.report.ReportedRule;
import org.zhongzhi.governance.rules.report.ReportedSection;

/** What the scripts of the page work on. Short names where there is one for every finding. */
final class ReportData {
    private final Assessment assessment;
    private final Option<CasesOnHand> cases;
    private final ReportedPolicy policy;

    ReportData(Assessment assessment, Option<CasesOnHand> cases) {
        this.assessment = assessment;
        this.cases = cases;
        this.policy = ReportedPolicy.of(assessment.policy());
    }

    void writeTo(Writer writer) throws IOException {
        try (JsonGenerator out = JsonData.to(writer)) {
            out.writeStartObject();
            out.writeFieldName("title");
            JsonData.text(out, assessment.jurisdiction().about().title());
            vocabularies(out);
            sections(out);
            rules(out);
            new ClausesData(assessment.policy()).writeTo(out);
            divisions(out);
            estates(out);
            new FindingsData(assessment).writeTo(out);
            communities(out);
            for (CasesOnHand onHand : cases) {
                new CasesData(assessment.jurisdiction(), onHand).writeTo(out);
            }
            out.writeEndObject();
        }
    }

    private static void vocabularies(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("words");
        JsonData.vocabulary(out, "outcome", List.of(OutcomeKind.values()));
        JsonData.vocabulary(out, "obligation", List.of(Obligation.values()));
        JsonData.vocabulary(out, "divisionLevel", List.of(DivisionLevel.values()));
        JsonData.vocabulary(out, "divisionKind", List.of(DivisionKind.values()));
        JsonData.vocabulary(out, "entityType", List.of(EntityType.values()));
        JsonData.vocabulary(out, "organizationKind", List.of(OrganizationKind.values()));
        JsonData.vocabulary(out, "role", List.of(Role.values()));
        out.writeEndObject();
    }

    private void sections(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("sections");
        for (ReportedSection section : policy.sections()) {
            out.writeStartObject();
            out.writeStringField("clause", section.clause().toString());
            out.writeFieldName("title");
            JsonData.text(out, section.title());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void rules(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("rules");
        int section = 0;
        for (ReportedSection each : policy.sections()) {
            for (ReportedRule rule : each.rules()) {
                rule(out, rule, section);
            }
            section++;
        }
        out.writeEndArray();
    }

    private static void rule(JsonGenerator out, ReportedRule rule, int section) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", rule.id());
        out.writeStringField("clause", rule.clause().toString());
        out.writeStringField("obligation", rule.obligation().code());
        out.writeNumberField("section", section);
        out.writeFieldName("label");
        JsonData.text(out, rule.label());
        out.writeFieldName("summary");
        JsonData.text(out, rule.summary());
        out.writeFieldName("required");
        JsonData.text(out, rule.requirement());
        if (rule.condition().isDefined()) {
            out.writeFieldName("condition");
            JsonData.text(out, rule.condition().get());
        }
        if (rule.due().isDefined()) {
            out.writeStringField("due", rule.due().get().toString());
        }
        out.writeEndObject();
    }

    private void divisions(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("divisions");
        for (Division division : all(EntityType.DIVISION, Division.class)) {
            out.writeStartObject();
            out.writeStringField("code", division.code().value());
            out.writeStringField("name", division.name());
            out.writeStringField("kind", division.kind().code());
            out.writeStringField("level", division.code().level().code());
            for (DivisionCode parent : division.parent().filter(above -> isAbove(above, division))) {
                out.writeStringField("parent", parent.value());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** Only steps that lead up to something that is there, so that the page always has a tree. */
    private boolean isAbove(DivisionCode above, Division division) {
        return assessment.jurisdiction().entity(above).isDefined() && Hierarchy.leadsUp(above, division.code());
    }

    private void estates(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("estates");
        for (Estate estate : all(EntityType.ESTATE, Estate.class)) {
            out.writeStartObject();
            out.writeStringField("id", estate.id().value());
            out.writeStringField("name", estate.name());
            out.writeStringField("community", estate.community().value());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void communities(JsonGenerator out) throws IOException {
        Jurisdiction jurisdiction = assessment.jurisdiction();
        Reading reading = Reading.of(jurisdiction, assessment.asOf());
        out.writeArrayFieldStart("communities");
        for (Division division : all(EntityType.DIVISION, Division.class)) {
            if (division.code().level() == DivisionLevel.COMMUNITY) {
                CommunityBodies bodies = CommunityBodies.of(reading, division.code());
                if (!bodies.bodies().isEmpty()) {
                    CommunityData.write(out, bodies);
                }
            }
        }
        out.writeEndArray();
    }

    private <T> Seq<T> all(EntityType type, Class<T> as) {
        return Array.ofAll(assessment.jurisdiction().all(type)).map(as::cast);
    }
}

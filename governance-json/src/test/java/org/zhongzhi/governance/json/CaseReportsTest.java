package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.model.casework.PersonalReference;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.ProcedureId;
import org.zhongzhi.governance.model.casework.Role;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.casework.Reason;
import org.zhongzhi.governance.rules.casework.Refusal;
import org.zhongzhi.governance.rules.procedures.Procedures;
import org.zhongzhi.governance.rules.report.CaseReport;
import org.zhongzhi.governance.rules.report.RefusalReport;
import org.zhongzhi.governance.rules.report.ReportedReason;

/** What a page that shows a case is given: where it stands, what may be done next, and why something is refused. */
class CaseReportsTest {
    private static final Instant NOON = Instant.parse("2022-06-20T04:00:00Z");
    private static final PersonalReference RESIDENT = PersonalReference.of("r-1", "a salt of sixteen");
    private static final Actor REPORTER = Actor.resident(RESIDENT, RoleId.of("reporter"));
    private static final Actor CENTRE = Actor.of(OrganizationId.of("centre"), RoleId.of("command-centre"));
    private static final Actor SANITATION = Actor.of(OrganizationId.of("sanitation"), RoleId.of("body"));
    private static final Casework MATTERS = Casework.of(Procedures.matter())
            .observing((observation, before, action) ->
                    observation == Observation.PLACE_IN_ONE_GRID ? Option.some(FieldValue.yesNo(true)) : Option.none());
    private static final Case DISPATCHED = dispatched();

    private final GovernanceJson json = GovernanceJson.standard();

    private static Case dispatched() {
        Case reported = MATTERS.open(
                        CaseId.of("c-1"),
                        Action.of("report")
                                .by(REPORTER)
                                .at(NOON)
                                .giving("matter", new FieldValue.Matter(MatterCode.of("sanitation/waste")))
                                .giving("place", new FieldValue.Place(EstateId.of("qt-1")))
                                .giving("category", new FieldValue.Chosen("ordinary")))
                .get();
        return MATTERS.apply(reported, Action.of("register").by(CENTRE).at(NOON.plusSeconds(60)))
                .flatMap(each -> MATTERS.apply(
                        each,
                        Action.of("dispatch")
                                .by(CENTRE)
                                .at(NOON.plusSeconds(90))
                                .to(OrganizationId.of("sanitation"), OrganizationId.of("firm"))
                                .giving("reason", new FieldValue.Words("按惯例"))))
                .get();
    }

    private static Refusal refused() {
        return MATTERS.apply(
                        DISPATCHED,
                        Action.of("dispatch")
                                .by(SANITATION)
                                .at(NOON.plusSeconds(30))
                                .giving("matter", FieldValue.yesNo(true))
                                .decidedOn(1))
                .getLeft();
    }

    @Test
    void a_case_is_written_as_the_golden_document_and_read_back() throws IOException {
        CaseReport report = CaseReport.of(MATTERS, DISPATCHED, NOON.plusSeconds(86_400L * 4), SANITATION);

        assertThat(json.toJson(report)).isEqualTo(golden("case.json", json.toJson(report)));
        assertThat(json.readCase(golden("case.json", ""))).isEqualTo(report);
    }

    @Test
    void a_refusal_is_written_as_the_golden_document_and_read_back() throws IOException {
        RefusalReport report = RefusalReport.of(refused());

        assertThat(json.toJson(report)).isEqualTo(golden("refusal.json", json.toJson(report)));
        assertThat(json.readRefusal(golden("refusal.json", ""))).isEqualTo(report);
    }

    @Test
    void a_stream_takes_the_same_bytes_as_the_text() {
        CaseReport standing = CaseReport.of(MATTERS, DISPATCHED, NOON.plusSeconds(90));
        RefusalReport refusal = RefusalReport.of(refused());
        ByteArrayOutputStream cases = new ByteArrayOutputStream();
        ByteArrayOutputStream refusals = new ByteArrayOutputStream();

        json.writeCase(standing, cases);
        json.writeRefusal(refusal, refusals);

        assertThat(cases.toString(StandardCharsets.UTF_8)).isEqualTo(json.toJson(standing));
        assertThat(refusals.toString(StandardCharsets.UTF_8)).isEqualTo(json.toJson(refusal));
        assertThat(json.readCase(new java.io.ByteArrayInputStream(cases.toByteArray())))
                .isEqualTo(standing);
        assertThat(json.readRefusal(new java.io.ByteArrayInputStream(refusals.toByteArray())))
                .isEqualTo(refusal);
    }

    @Test
    void without_somebody_who_asks_there_are_no_answers() {
        assertThat(json.toJson(CaseReport.of(MATTERS, DISPATCHED, NOON.plusSeconds(90))))
                .doesNotContain("\"answers\"");
    }

    @Test
    void what_happens_after_the_moment_is_left_out() {
        CaseReport early = CaseReport.of(MATTERS, DISPATCHED, NOON.plusSeconds(60), CENTRE);

        assertThat(early.version()).isEqualTo(2);
        assertThat(early.assignments()).isEmpty();
        assertThat(early.history().map(each -> each.action().value())).containsExactly("report", "register");
        assertThat(early.answers()
                        .get()
                        .actions()
                        .filter(each -> each.allowed())
                        .map(each -> each.action().value()))
                .contains("dispatch");
        assertThatThrownBy(() -> CaseReport.of(MATTERS, DISPATCHED, NOON.minusSeconds(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "The case c-1 was opened after 2022-06-20T03:59:59Z: expected a moment at which it was there");
    }

    @Test
    void a_refusal_to_open_a_case_names_none() {
        RefusalReport report = RefusalReport.of(
                MATTERS.open(CaseId.of("c-2"), Action.of("register").by(CENTRE).at(NOON))
                        .getLeft());

        assertThat(json.toJson(report)).doesNotContain("\"case\"", "\"version\"", "\"state\"");
        assertThat(report.reasons().map(ReportedReason::type)).contains("notOpened");
        assertThat(json.readRefusal(json.toJson(report))).isEqualTo(report);
    }

    @Test
    void nothing_says_who_the_resident_is() {
        String written = json.toJson(CaseReport.of(MATTERS, DISPATCHED, NOON.plusSeconds(90), REPORTER))
                + json.toJson(RefusalReport.of(refused()));

        assertThat(written).doesNotContain("r-1", "a salt of sixteen", RESIDENT.seal());
    }

    @Test
    void every_reason_there_is_stands_as_an_object_of_its_own() {
        Seq<Reason> reasons = everyReason();
        assertThat(Reason.class.getPermittedSubclasses())
                .as("every type of reason has an example")
                .allMatch(type -> reasons.exists(type::isInstance));

        RefusalReport report = RefusalReport.builder()
                .action(ActionId.of("dispatch"))
                .at(NOON)
                .reasons(reasons.map(each -> ReportedReason.of(each, Option.some(DISPATCHED))))
                .build();

        assertThat(json.readRefusal(json.toJson(report))).isEqualTo(report);
        assertThat(report.reasons().map(ReportedReason::type)).containsExactlyElementsOf(reasons.map(Reason::code));
    }

    private static Seq<Reason> everyReason() {
        Procedure matter = Procedures.matter();
        ActionKind dispatch = matter.action(ActionId.of("dispatch")).get();
        Field field = matter.fields().head();
        Role initiator = matter.roles()
                .find(each -> each.id().value().equals("reporter"))
                .get();
        Role body =
                matter.roles().find(each -> each.id().value().equals("body")).get();
        return Array.of(
                new Reason.UnknownAction(ActionId.of("fly"), matter.id()),
                new Reason.OtherProcedure(ProcedureId.of("matter"), 7),
                new Reason.Opening(dispatch, true),
                new Reason.Opening(dispatch, false),
                new Reason.NotNow(dispatch, DISPATCHED.state(), Array.of(dispatch)),
                new Reason.NoRole(dispatch, matter.roles()),
                new Reason.NotTheOne(initiator),
                new Reason.NotTheOne(body),
                new Reason.Missing(field),
                new Reason.Misfit(field),
                new Reason.NotTaken(dispatch, FieldId.of("colour")),
                new Reason.LookedUp(field),
                new Reason.NotFound(field),
                new Reason.Unmet(Text.of("不成立", "it does not hold")),
                new Reason.Stale(1, DISPATCHED.eventsSince(1)),
                new Reason.Ahead(9, 3),
                new Reason.IdTaken(DISPATCHED.lastEvent()),
                new Reason.Backwards(NOON, NOON.plusSeconds(1)),
                new Reason.NoAssignment(dispatch, 4, Option.none()),
                new Reason.NoAssignment(
                        dispatch, 0, Option.some(matter.assignments().head())),
                new Reason.AssignmentNotNow(dispatch, DISPATCHED.assignments().head()));
    }

    private static String golden(String name, String written) throws IOException {
        if (Boolean.getBoolean("golden.write") && !written.isEmpty()) {
            Files.writeString(Path.of("src/test/resources/org/zhongzhi/governance/json", name), written);
            return written;
        }
        return GoldenDocumentsTest.golden(name);
    }
}

package org.zhongzhi.governance.json.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Mapped;
import org.zhongzhi.governance.json.statistics.CaseStatistics;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.EventId;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Fields;
import org.zhongzhi.governance.model.casework.LimitId;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.ProcedureId;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.deliberation.DeliberationStep;
import org.zhongzhi.governance.model.deliberation.VoteKind;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.mandate.ItemKind;
import org.zhongzhi.governance.model.mandate.ListKind;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.mandate.ProjectKind;
import org.zhongzhi.governance.model.mandate.SubdistrictPower;
import org.zhongzhi.governance.model.mandate.SupplyId;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.organization.AppointmentBasis;
import org.zhongzhi.governance.model.organization.CredentialKind;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.FloorArea;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.organization.ServicePointId;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.organization.Title;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.partnership.Grade;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.partnership.StewardKind;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.territory.GridKind;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.timebank.Account;
import org.zhongzhi.governance.model.timebank.AccountId;
import org.zhongzhi.governance.model.timebank.AccountKind;
import org.zhongzhi.governance.model.timebank.TimeBank;
import org.zhongzhi.governance.model.timebank.Transfer;
import org.zhongzhi.governance.model.timebank.TransferId;
import org.zhongzhi.governance.model.value.Money;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.report.AssessmentReport;
import org.zhongzhi.governance.rules.report.CaseReport;
import org.zhongzhi.governance.rules.report.ComparisonReport;
import org.zhongzhi.governance.rules.report.RefusalReport;

/**
 * A type of the model, and how its values stand in documents.
 *
 * @param type the type
 * @param codec how its values stand
 * @param <T> the type
 */
public record Binding<T>(Class<T> type, Codec<T> codec) {
    /** Every type of the model that stands in documents; an identifier that may be of several types is bound by itself. */
    public static final Seq<Binding<?>> ALL = Array.<Binding<?>>of(
                    new Binding<>(Jurisdiction.class, Documents.JURISDICTION),
                    new Binding<>(ChangeSet.class, Documents.CHANGE_SET),
                    new Binding<>(Change.class, Documents.CHANGE),
                    new Binding<>(
                            AssessmentReport.class,
                            new Mapped<>(AssessmentDocument.CODEC, AssessmentDocument::report, AssessmentDocument::of)),
                    new Binding<>(
                            ComparisonReport.class,
                            new Mapped<>(ComparisonDocument.CODEC, ComparisonDocument::report, ComparisonDocument::of)),
                    new Binding<>(TimeBank.class, TimeBanks.CODEC),
                    new Binding<>(Account.class, TimeBanks.ACCOUNT),
                    new Binding<>(AccountId.class, TimeBanks.ACCOUNT_ID),
                    new Binding<>(AccountKind.class, TimeBanks.ACCOUNT_KIND),
                    new Binding<>(Transfer.class, TimeBanks.TRANSFER),
                    new Binding<>(TransferId.class, TimeBanks.TRANSFER_ID),
                    new Binding<>(About.class, Values.ABOUT),
                    new Binding<>(Text.class, Values.TEXT),
                    new Binding<>(Period.class, Values.PERIOD),
                    new Binding<>(FloorArea.class, Values.FLOOR_AREA),
                    new Binding<>(Money.class, Values.MONEY),
                    new Binding<>(MatterCode.class, Values.MATTER),
                    new Binding<>(EntityType.class, Words.ENTITY_TYPE),
                    new Binding<>(DivisionKind.class, Words.DIVISION_KIND),
                    new Binding<>(DivisionLevel.class, Words.DIVISION_LEVEL),
                    new Binding<>(HeadcountSubject.class, Words.HEADCOUNT_SUBJECT),
                    new Binding<>(OrganizationKind.class, Words.ORGANIZATION_KIND),
                    new Binding<>(Role.class, Words.ROLE),
                    new Binding<>(PartyMembership.class, Words.PARTY_MEMBERSHIP),
                    new Binding<>(FacilityKind.class, Words.FACILITY_KIND),
                    new Binding<>(TeamKind.class, Words.TEAM_KIND),
                    new Binding<>(AppointmentBasis.class, Words.APPOINTMENT_BASIS),
                    new Binding<>(CredentialKind.class, Words.CREDENTIAL_KIND),
                    new Binding<>(Title.class, Words.TITLE),
                    new Binding<>(GridKind.class, Words.GRID_KIND),
                    new Binding<>(CommitmentKind.class, Words.COMMITMENT_KIND),
                    new Binding<>(ActivityKind.class, Words.ACTIVITY_KIND),
                    new Binding<>(Grade.class, Words.GRADE),
                    new Binding<>(StewardKind.class, Words.STEWARD_KIND),
                    new Binding<>(DeliberationStep.class, Words.DELIBERATION_STEP),
                    new Binding<>(VoteKind.class, Words.VOTE_KIND),
                    new Binding<>(ListKind.class, Words.LIST_KIND),
                    new Binding<>(ItemKind.class, Words.ITEM_KIND),
                    new Binding<>(SubdistrictPower.class, Words.SUBDISTRICT_POWER),
                    new Binding<>(ProjectKind.class, Words.PROJECT_KIND),
                    new Binding<>(PropertyServiceMode.class, Words.PROPERTY_SERVICE_MODE))
            .appendAll(casework())
            .appendAll(EntityKind.ALL.map(Binding::entity))
            .appendAll(EntityKind.ALL.map(Binding::identifier));

    /** Identifiers that may be of several types, so that they say of which. */
    public static final Seq<Binding<? extends EntityId>> SEVERAL = Array.of(
            new Binding<>(PlaceId.class, Identifiers.PLACE),
            new Binding<>(ActorId.class, Identifiers.ACTOR),
            new Binding<>(ServicePointId.class, Identifiers.SERVICE_POINT),
            new Binding<>(SupplyId.class, Identifiers.SUPPLY));

    /** What cases and their procedures are made of, as far as it is handed around by itself. */
    private static Seq<Binding<?>> casework() {
        return Array.of(
                new Binding<>(Procedure.class, ProcedureDocument.CODEC),
                new Binding<>(CaseReport.class, CaseReports.CASE),
                new Binding<>(RefusalReport.class, CaseReports.REFUSAL),
                new Binding<>(CaseStatistics.class, StatisticsDocument.CODEC),
                new Binding<>(CaseId.class, CaseworkWords.CASE),
                new Binding<>(EventId.class, CaseworkWords.EVENT),
                new Binding<>(ProcedureId.class, CaseworkWords.PROCEDURE),
                new Binding<>(StateId.class, CaseworkWords.STATE),
                new Binding<>(ActionId.class, CaseworkWords.ACTION),
                new Binding<>(RoleId.class, CaseworkWords.ROLE),
                new Binding<>(FieldId.class, CaseworkWords.FIELD),
                new Binding<>(LimitId.class, CaseworkWords.LIMIT),
                new Binding<>(Actor.class, CaseValues.ACTOR),
                new Binding<>(Fields.class, CaseValues.FIELDS),
                new Binding<>(FieldValue.class, CaseValues.FIELD_VALUE));
    }

    /**
     * How an identifier stands that is declared as one of several types.
     *
     * @param declared the class by which it is declared
     * @return its binding, or none if it is declared more precisely, or is none of these
     */
    public static Option<Binding<? extends EntityId>> ofSeveral(Class<?> declared) {
        return SEVERAL.find(binding -> binding.type() == declared);
    }

    /**
     * Writes a value of the type.
     *
     * @param value the value
     * @param out where it is written
     * @throws IOException if the target fails
     */
    public void write(Object value, JsonGenerator out) throws IOException {
        codec.write(type.cast(value), out);
    }

    private static <E extends Entity> Binding<E> entity(EntityKind<E, ?> kind) {
        return new Binding<>(kind.entities(), kind.codec());
    }

    private static <I extends EntityId> Binding<I> identifier(EntityKind<?, I> kind) {
        return new Binding<>(kind.ids(), kind.id());
    }
}

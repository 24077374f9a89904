package org.zhongzhi.governance.json.document;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Mapped;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.FloorArea;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.timebank.Account;
import org.zhongzhi.governance.model.timebank.AccountId;
import org.zhongzhi.governance.model.timebank.AccountKind;
import org.zhongzhi.governance.model.timebank.TimeBank;
import org.zhongzhi.governance.model.timebank.Transfer;
import org.zhongzhi.governance.model.timebank.TransferId;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.report.AssessmentReport;
import org.zhongzhi.governance.rules.report.ComparisonReport;

/**
 * A type of the model, and how its values stand in documents.
 *
 * @param type the type
 * @param codec how its values stand
 * @param <T> the type
 */
public record Binding<T>(Class<T> type, Codec<T> codec) {
    /** Every type of the model that stands in documents; a place whose own type is not known is bound by itself. */
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
                    new Binding<>(EntityType.class, Words.ENTITY_TYPE),
                    new Binding<>(DivisionKind.class, Words.DIVISION_KIND),
                    new Binding<>(DivisionLevel.class, Words.DIVISION_LEVEL),
                    new Binding<>(HeadcountSubject.class, Words.HEADCOUNT_SUBJECT),
                    new Binding<>(OrganizationKind.class, Words.ORGANIZATION_KIND),
                    new Binding<>(Role.class, Words.ROLE),
                    new Binding<>(PartyMembership.class, Words.PARTY_MEMBERSHIP),
                    new Binding<>(FacilityKind.class, Words.FACILITY_KIND),
                    new Binding<>(TeamKind.class, Words.TEAM_KIND),
                    new Binding<>(PropertyServiceMode.class, Words.PROPERTY_SERVICE_MODE))
            .appendAll(EntityKind.ALL.map(Binding::entity))
            .appendAll(EntityKind.ALL.map(Binding::identifier));

    /** A place that may be of several types. */
    public static final Binding<PlaceId> PLACE = new Binding<>(PlaceId.class, Identifiers.PLACE);

    private static <E extends Entity> Binding<E> entity(EntityKind<E, ?> kind) {
        return new Binding<>(kind.entities(), kind.codec());
    }

    private static <I extends EntityId> Binding<I> identifier(EntityKind<?, I> kind) {
        return new Binding<>(kind.ids(), kind.id());
    }
}

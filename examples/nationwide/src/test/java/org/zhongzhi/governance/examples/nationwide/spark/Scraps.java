package org.zhongzhi.governance.examples.nationwide.spark;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.zhongzhi.governance.model.mandate.ItemKind;
import org.zhongzhi.governance.model.mandate.ListItem;
import org.zhongzhi.governance.model.mandate.ListItemId;
import org.zhongzhi.governance.model.mandate.ListKind;
import org.zhongzhi.governance.model.mandate.MandateList;
import org.zhongzhi.governance.model.mandate.MandateListId;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.AppointmentBasis;
import org.zhongzhi.governance.model.organization.AppointmentId;
import org.zhongzhi.governance.model.organization.Credential;
import org.zhongzhi.governance.model.organization.CredentialId;
import org.zhongzhi.governance.model.organization.CredentialKind;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.ActivityId;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.CommitmentId;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.partnership.Steward;
import org.zhongzhi.governance.model.partnership.StewardId;
import org.zhongzhi.governance.model.partnership.StewardKind;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;

/** Single records in few words. */
final class Scraps {
    private static final Period SINCE_2021 = Period.from(LocalDate.of(2021, 1, 1));
    static final MatterCode WASTE = MatterCode.of("sanitation/waste");

    private Scraps() {}

    static Organization body(String id, OrganizationKind kind, PlaceId seat) {
        return Organization.builder()
                .id(OrganizationId.of(id))
                .name("组织")
                .kind(kind)
                .seat(seat)
                .period(SINCE_2021)
                .build();
    }

    static Post post(String id, OrganizationId body, Role role) {
        return Post.builder()
                .id(PostId.of(id))
                .name("职位")
                .organization(body)
                .role(role)
                .termYears(Option.some(3))
                .build();
    }

    static Appointment appointment(String id, PersonId person, boolean concurrent) {
        return Appointment.builder()
                .id(AppointmentId.of(id))
                .person(person)
                .post(PostId.of(id))
                .concurrent(concurrent)
                .basis(AppointmentBasis.ELECTED)
                .period(SINCE_2021)
                .build();
    }

    static Credential credential(String id, CredentialKind kind, PersonId person, Option<PlaceId> place) {
        return Credential.builder()
                .id(CredentialId.of(id))
                .kind(kind)
                .person(person)
                .place(place)
                .period(SINCE_2021)
                .build();
    }

    static Steward steward(String id, StewardKind kind, PersonId person, PlaceId place) {
        return Steward.builder()
                .id(StewardId.of(id))
                .kind(kind)
                .person(person)
                .place(place)
                .period(SINCE_2021)
                .build();
    }

    static MandateList list(String id, ListKind kind, DivisionCode place) {
        return MandateList.builder()
                .id(MandateListId.of(id))
                .kind(kind)
                .place(place)
                .edition("2024")
                .period(SINCE_2021)
                .build();
    }

    static ListItem item(String id, ItemKind kind, MandateListId list) {
        return ListItem.builder()
                .id(ListItemId.of(id))
                .name("事项")
                .kind(kind)
                .list(list)
                .matter(WASTE)
                .build();
    }

    static Commitment.Builder commitment(String id, CommitmentKind kind, ActorId actor) {
        return Commitment.builder()
                .id(CommitmentId.of(id))
                .kind(kind)
                .actors(HashSet.of(actor))
                .period(SINCE_2021);
    }

    static Activity.Builder activity(String id, ActivityKind kind, ActorId actor) {
        return Activity.builder()
                .id(ActivityId.of(id))
                .kind(kind)
                .date(LocalDate.of(2024, 12, 10))
                .actors(HashSet.of(actor));
    }
}

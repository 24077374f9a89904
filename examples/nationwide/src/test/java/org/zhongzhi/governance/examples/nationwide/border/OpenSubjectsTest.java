package org.zhongzhi.governance.examples.nationwide.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.AppointmentId;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;

/** Person p1 is recorded in the one city, on an owners' committee there, and has a second post in the other. */
class OpenSubjectsTest {
    private static final Period SINCE_2020 = Period.from(LocalDate.of(2020, 1, 1));
    private static final DivisionCode COMMUNITY = DivisionCode.of("451102001001");

    private final List<Entity> home = List.of(
            Division.builder()
                    .code(COMMUNITY)
                    .name("城东社区")
                    .kind(DivisionKind.COMMUNITY)
                    .build(),
            Estate.builder()
                    .id(EstateId.of("e1"))
                    .name("一号小区")
                    .community(COMMUNITY)
                    .old(false)
                    .build(),
            Estate.builder()
                    .id(EstateId.of("e2"))
                    .name("二号小区")
                    .community(COMMUNITY)
                    .old(false)
                    .build(),
            body("o1", OrganizationKind.OWNERS_COMMITTEE, EstateId.of("e1")),
            post("t1", "o1"),
            Person.of(PersonId.of("p1"), PartyMembership.NO),
            appointment("a1", "p1", "t1"),
            post("t2", "o1"),
            Person.of(PersonId.of("p2"), PartyMembership.NO),
            appointment("a2", "p2", "t2"));

    private final List<Entity> abroad = List.of(
            Division.builder()
                    .code(DivisionCode.of("4512"))
                    .name("邻市")
                    .kind(DivisionKind.CITY)
                    .build(),
            body("o9", OrganizationKind.PROPERTY_FIRM, DivisionCode.of("4512")),
            post("t9", "o9"),
            appointment("a9", "p1", "t9"));

    @Test
    void a_city_names_what_it_does_not_hold() {
        assertThat(ForeignName.in(abroad, List.of()))
                .extracting(
                        each -> each.target().toString(), each -> each.link().attribute())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("person/p1", "person"));
        assertThat(ForeignName.in(home, List.of())).isEmpty();
    }

    @Test
    void at_home_the_person_is_left_open_and_where_the_person_has_a_post() {
        assertThat(open(home))
                .containsExactlyInAnyOrder(
                        "appointments-apart p1",
                        "incompatible-posts p1",
                        "concurrent-posts p1",
                        "secretary-advancement-due p1",
                        "qualified-worker-graded p1",
                        "secretary-appraised p1",
                        "subdistrict-leader-estates p1",
                        "cross-appointment-eligible a1",
                        "owners-committee-led o1",
                        "two-way-entry e1");
    }

    @Test
    void abroad_the_appointment_is_left_open_whose_holder_is_not_there_and_where_it_is() {
        assertThat(open(abroad))
                .containsExactlyInAnyOrder(
                        "reference-resolved a9",
                        "cross-appointment-eligible a9",
                        "owners-committee-led o9",
                        "new-workers-engaged 4512");
    }

    @Test
    void each_city_sends_what_it_holds_of_the_person_and_of_what_is_open() {
        List<Parcel> fromHome = openSubjects(home).parcels();
        List<Parcel> fromAbroad = openSubjects(abroad).parcels();

        assertThat(fromHome).singleElement().satisfies(parcel -> {
            assertThat(parcel.names()).extracting(Name::toString).containsExactly("person/p1");
            assertThat(ids(parcel)).containsExactlyInAnyOrder("e1", "o1", "t1", "t2", "a1", "a2", "p1", "p2");
            assertThat(parcel.judgements()).hasSize(10);
        });
        assertThat(fromAbroad).singleElement().satisfies(parcel -> {
            assertThat(parcel.names()).extracting(Name::toString).containsExactly("person/p1");
            assertThat(ids(parcel)).containsExactlyInAnyOrder("4512", "o9", "t9", "a9");
        });
    }

    @Test
    void a_city_that_nothing_ties_to_others_leaves_nothing_open() {
        Jurisdiction city = Jurisdiction.of(About.of(Text.of("一城", "A city")), home);
        OpenSubjects none = OpenSubjects.of(city, Set.of(), Border.of(List.of()), Hezhou2022.policy());

        assertThat(none.parcels()).isEmpty();
        assertThat(none.isOpen("incompatible-posts", PersonId.of("p1"))).isFalse();
    }

    private OpenSubjects openSubjects(List<Entity> city) {
        Set<ForeignName> names = new HashSet<>(ForeignName.in(home, List.of()));
        names.addAll(ForeignName.in(abroad, List.of()));
        return OpenSubjects.of(
                Jurisdiction.of(About.of(Text.of("一城", "A city")), city),
                Set.<EntityId>of(),
                Border.of(names),
                Hezhou2022.policy());
    }

    private List<String> open(List<Entity> city) {
        OpenSubjects open = openSubjects(city);
        List<String> found = new ArrayList<>();
        for (Rule rule : Hezhou2022.policy().rules()) {
            for (Entity entity : city) {
                boolean isSubject = rule.subjects()
                        .exists(kind -> kind.types().contains(entity.id().type()));
                if (isSubject && open.isOpen(rule.id(), entity.id())) {
                    found.add(rule.id() + " " + entity.id());
                }
            }
        }
        return found;
    }

    private static List<String> ids(Parcel parcel) {
        return parcel.entities().entities().stream()
                .map(each -> each.id().value())
                .toList();
    }

    private static Organization body(String id, OrganizationKind kind, PlaceId seat) {
        return Organization.builder()
                .id(OrganizationId.of(id))
                .name("组织")
                .kind(kind)
                .seat(seat)
                .period(SINCE_2020)
                .build();
    }

    private static Post post(String id, String organization) {
        return Post.builder()
                .id(PostId.of(id))
                .name("委员")
                .organization(OrganizationId.of(organization))
                .role(Role.COMMITTEE_MEMBER)
                .build();
    }

    private static Appointment appointment(String id, String person, String post) {
        return Appointment.builder()
                .id(AppointmentId.of(id))
                .person(PersonId.of(person))
                .post(PostId.of(post))
                .concurrent(false)
                .period(SINCE_2020)
                .build();
    }
}

package org.zhongzhi.governance.examples.benchmarks.national;

import io.vavr.control.Option;
import java.util.List;
import java.util.function.Consumer;
import org.zhongzhi.governance.examples.benchmarks.data.Draw;
import org.zhongzhi.governance.examples.benchmarks.ours.Entities;
import org.zhongzhi.governance.examples.madeup.FiveSystems;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.FloorArea;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.partnership.Liaison;
import org.zhongzhi.governance.model.partnership.LiaisonId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.PlaceId;

/** Enters what the country has; a service centre with its title and zones, a liaison with its deeds. */
final class Ledger {
    private final Consumer<Entity> sink;
    private final FiveSystems systems;

    Ledger(Consumer<Entity> sink, FiveSystems systems) {
        this.sink = sink;
        this.systems = systems;
    }

    void put(Entity entity) {
        sink.accept(entity instanceof Facility facility ? systems.furnished(facility) : entity);
        if (entity instanceof Liaison liaison) {
            systems.deeds(liaison.id());
        }
    }

    void division(String code, DivisionKind kind, String parent) {
        put(Entities.division(DivisionCode.of(code), kind, Option.some(DivisionCode.of(parent))));
    }

    void centre(String code, int squareMetres) {
        put(Entities.facility(
                "centre-" + code,
                FacilityKind.SERVICE_CENTRE,
                DivisionCode.of(code),
                Option.some(FloorArea.ofSquareMetres(squareMetres))));
    }

    OrganizationId body(String id, OrganizationKind kind, PlaceId seat) {
        OrganizationId body = OrganizationId.of(id);
        put(Entities.body(body, kind.label().chinese(), kind, seat));
        return body;
    }

    /** A body of a division with leaders of their own. */
    OrganizationId leaders(String id, OrganizationKind kind, List<Role> roles, String code) {
        OrganizationId body = body(id, kind, DivisionCode.of(code));
        for (int each = 0; each < roles.size(); each++) {
            PersonId leader = person(Draw.leader(code, each), PartyMembership.YES);
            held(body, Integer.toString(each), roles.get(each), leader);
        }
        return body;
    }

    PersonId person(String id, PartyMembership membership) {
        PersonId person = PersonId.of(id);
        put(Person.of(person, membership));
        return person;
    }

    /** A post of a body, and who holds it. */
    void held(OrganizationId body, String number, Role role, PersonId holder) {
        PostId post = PostId.of(body.value() + "-" + number);
        put(Post.builder().id(post).name("职位").organization(body).role(role).build());
        put(Entities.appointment(post, holder));
    }

    void liaison(String id, String person, PlaceId place) {
        put(Liaison.builder()
                .id(LiaisonId.of(id))
                .person(PersonId.of(person))
                .place(place)
                .period(Entities.SINCE_2022)
                .build());
    }
}

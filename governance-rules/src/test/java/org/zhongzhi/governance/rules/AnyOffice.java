package org.zhongzhi.governance.rules;

import static org.zhongzhi.governance.rules.AnyCity.mostly;
import static org.zhongzhi.governance.rules.AnyCity.period;
import static org.zhongzhi.governance.rules.AnyCity.usually;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.territory.PlaceId;

/** The bodies of any city, their posts, who holds them, and whom they serve or keep liaison with. */
final class AnyOffice {
    private static final List<PlaceId> SEATS = List.of(
            AnyCity.CITY,
            AnyCity.DISTRICT,
            AnyCity.SUBDISTRICT,
            AnyCity.COMMUNITY,
            AnyCity.OTHER_COMMUNITY,
            AnyCity.ESTATE,
            AnyCity.OTHER_ESTATE);
    private static final List<String> PERSONS = List.of("p-1", "p-2", "p-3", "p-4", "p-5");
    private static final List<String> BODIES = List.of(
            "city",
            "district",
            "working",
            "branch",
            "committee",
            "owners",
            "other-owners",
            "firm",
            "other-firm",
            "none");
    private static final List<String> POSTS = List.of(
            "city-1",
            "district-1",
            "working-1",
            "branch-1",
            "branch-2",
            "committee-1",
            "owners-1",
            "owners-2",
            "firm-1",
            "firm-2",
            "other-owners-1",
            "other-firm-1",
            "none-1");

    private AnyOffice() {}

    static void offices(List<Arbitrary<Entity>> slots) {
        bodies(slots);
        posts(slots);
        appointments(slots);
        services(slots);
        liaisons(slots);
    }

    private static void bodies(List<Arbitrary<Entity>> slots) {
        slots.add(body("city", OrganizationKind.PARTY_COMMITTEE, AnyCity.CITY));
        slots.add(body("district", OrganizationKind.GOVERNMENT, AnyCity.DISTRICT));
        slots.add(body("working", OrganizationKind.PARTY_WORKING_COMMITTEE, AnyCity.SUBDISTRICT));
        slots.add(body("branch", OrganizationKind.PARTY_BRANCH, AnyCity.COMMUNITY));
        slots.add(body("committee", OrganizationKind.RESIDENTS_COMMITTEE, AnyCity.COMMUNITY));
        slots.add(body("owners", OrganizationKind.OWNERS_COMMITTEE, AnyCity.ESTATE));
        slots.add(body("other-owners", OrganizationKind.OWNERS_COMMITTEE, AnyCity.OTHER_ESTATE));
        slots.add(body("firm", OrganizationKind.PROPERTY_FIRM, AnyCity.COMMUNITY));
        slots.add(body("other-firm", OrganizationKind.PROPERTY_FIRM, AnyCity.COMMUNITY));
        for (String id : List.of("v-1", "v-2", "v-3")) {
            slots.add(body(id, OrganizationKind.VOLUNTEER_ORGANIZATION, AnyCity.COMMUNITY));
        }
    }

    private static Arbitrary<Entity> body(String id, OrganizationKind natural, PlaceId seat) {
        return mostly(Combinators.combine(
                        usually(natural, List.of(OrganizationKind.values())), usually(seat, SEATS), period())
                .as((kind, place, period) -> Things.body(id, kind, place, period)));
    }

    private static void posts(List<Arbitrary<Entity>> slots) {
        slots.add(post("city-1", "city", Role.STANDING_COMMITTEE_MEMBER));
        slots.add(post("district-1", "district", Role.DEPUTY_HEAD));
        slots.add(post("working-1", "working", Role.COMMITTEE_MEMBER));
        slots.add(post("branch-1", "branch", Role.SECRETARY));
        slots.add(post("branch-2", "branch", Role.PART_TIME_COMMITTEE_MEMBER));
        slots.add(post("committee-1", "committee", Role.COMMITTEE_MEMBER));
        slots.add(post("owners-1", "owners", Role.HEAD));
        slots.add(post("owners-2", "owners", Role.COMMITTEE_MEMBER));
        slots.add(post("other-owners-1", "other-owners", Role.COMMITTEE_MEMBER));
        slots.add(post("firm-1", "firm", Role.HEAD));
        slots.add(post("firm-2", "firm", Role.STAFF));
        slots.add(post("other-firm-1", "other-firm", Role.HEAD));
    }

    private static Arbitrary<Entity> post(String id, String natural, Role role) {
        return mostly(Combinators.combine(usually(natural, BODIES), usually(role, List.of(Role.values())))
                .as((body, each) -> Things.post(id, body, each)));
    }

    private static void appointments(List<Arbitrary<Entity>> slots) {
        slots.add(appointment("a-01", "p-1", "branch-1", false));
        slots.add(appointment("a-02", "p-1", "owners-2", true));
        slots.add(appointment("a-03", "p-2", "firm-1", false));
        slots.add(appointment("a-04", "p-2", "branch-2", true));
        slots.add(appointment("a-05", "p-3", "owners-1", false).injectNull(0.5));
        slots.add(appointment("a-06", "p-3", "committee-1", true));
        slots.add(appointment("a-07", "p-4", "city-1", false));
        slots.add(appointment("a-08", "p-4", "working-1", false));
        slots.add(appointment("a-09", "p-4", "district-1", true));
        for (String id : List.of("a-10", "a-11", "a-12", "a-13")) {
            slots.add(mostly(Combinators.combine(
                            Arbitraries.of(PERSONS), Arbitraries.of(POSTS), Arbitraries.of(true, false), period())
                    .as((person, post, concurrent, period) ->
                            Things.appointment(id, person, post, concurrent, period))));
        }
    }

    private static Arbitrary<Entity> appointment(String id, String person, String post, boolean concurrent) {
        return mostly(Combinators.combine(
                        usually(person, PERSONS),
                        usually(post, POSTS),
                        usually(concurrent, List.of(true, false)),
                        period())
                .as((whose, which, also, period) -> Things.appointment(id, whose, which, also, period)));
    }

    private static void services(List<Arbitrary<Entity>> slots) {
        slots.add(service("s-1", "firm"));
        slots.add(service("s-2", "other-firm"));
        slots.add(service("s-3", "firm"));
    }

    private static Arbitrary<Entity> service(String id, String provider) {
        return mostly(Combinators.combine(
                        Arbitraries.of(AnyCity.ESTATE, AnyCity.OTHER_ESTATE),
                        usually(provider, BODIES),
                        Arbitraries.of(PropertyServiceMode.values()),
                        period())
                .as((estate, firm, mode, period) -> Things.service(id, estate, firm, mode, period)));
    }

    private static void liaisons(List<Arbitrary<Entity>> slots) {
        List<PlaceId> places = List.of(
                AnyCity.COMMUNITY, AnyCity.OTHER_COMMUNITY, AnyCity.ESTATE, AnyCity.OTHER_ESTATE, AnyCity.SUBDISTRICT);
        for (String id : List.of("l-1", "l-2", "l-3", "l-4")) {
            slots.add(mostly(Combinators.combine(usually("p-4", PERSONS), Arbitraries.of(places), period())
                    .as((person, place, period) -> Things.liaison(id, person, place, period))));
        }
    }
}

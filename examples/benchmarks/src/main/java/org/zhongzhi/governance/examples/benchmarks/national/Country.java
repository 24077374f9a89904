package org.zhongzhi.governance.examples.benchmarks.national;

import io.vavr.control.Option;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord;
import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.data.Draw;
import org.zhongzhi.governance.examples.benchmarks.ours.Entities;
import org.zhongzhi.governance.model.identity.Entity;
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
import org.zhongzhi.governance.model.partnership.PropertyService;
import org.zhongzhi.governance.model.partnership.PropertyServiceId;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.PlaceId;

/**
 * A country of the size of the real one, with bodies drawn from the seed, entity by entity: about 330 cities, 2,900
 * districts and 41,000 subdistricts and towns. Every rule of the shipped policy finds subjects in it.
 */
final class Country {
    private static final int CITIES_OF_A_PROVINCE = 11;
    private static final int DISTRICTS_OF_A_CITY = 9;
    private static final int SUBDISTRICTS_OF_A_DISTRICT = 14;
    private static final int COMMUNITIES_OF_A_SUBDISTRICT = 15;
    private static final int ESTATES_OF_A_COMMUNITY = 2;

    /** About every fifth place below the county is urban. */
    private static final int URBAN = 5;

    private static final List<Role> DISTRICT_ROLES =
            List.of(Role.HEAD, Role.DEPUTY_HEAD, Role.DEPUTY_HEAD, Role.DEPUTY_HEAD);
    private static final List<Role> SUBDISTRICT_ROLES = List.of(
            Role.SECRETARY, Role.DEPUTY_SECRETARY, Role.COMMITTEE_MEMBER, Role.COMMITTEE_MEMBER, Role.COMMITTEE_MEMBER);
    private static final List<Role> OWNERS_ROLES = List.of(Role.HEAD, Role.COMMITTEE_MEMBER);

    private final Draw draw = new Draw(Data.SEED);
    private final Consumer<Entity> sink;

    Country(Consumer<Entity> sink) {
        this.sink = sink;
    }

    void generate(int places) {
        int left = places;
        for (int province = 0; left > 0; province++) {
            String code = Integer.toString(11 + province);
            put(Entities.division(DivisionCode.of(code), DivisionKind.PROVINCE, Option.none()));
            for (int city = 1; city <= CITIES_OF_A_PROVINCE && left > 0; city++) {
                left = city(child(code, city, 2), code, left);
            }
        }
    }

    private int city(String code, String province, int places) {
        division(code, DivisionKind.CITY, province);
        centre(code, 1_500);
        List<Role> roles = Collections.nCopies(Draw.LEADERS_OF_A_CITY, Role.STANDING_COMMITTEE_MEMBER);
        OrganizationId committee = body("city-" + code, OrganizationKind.PARTY_COMMITTEE, DivisionCode.of(code));
        for (int leader = 0; leader < roles.size(); leader++) {
            held(committee, leader, roles.get(leader), Draw.leader(code, leader), PartyMembership.YES);
        }
        int left = places;
        for (int district = 1; district <= DISTRICTS_OF_A_CITY && left > 0; district++) {
            left = district(child(code, district, 2), code, left, district % 3 == 1);
        }
        return left;
    }

    private int district(String code, String city, int places, boolean urban) {
        division(code, urban ? DivisionKind.MUNICIPAL_DISTRICT : DivisionKind.COUNTY, city);
        centre(code, 1_200);
        OrganizationId government = body("district-" + code, OrganizationKind.GOVERNMENT, DivisionCode.of(code));
        leaders(government, DISTRICT_ROLES, code);
        int left = places;
        for (int each = 1; each <= SUBDISTRICTS_OF_A_DISTRICT && left > 0; each++) {
            left = subdistrict(child(code, each, 3), code, city, left, each % URBAN == 1);
        }
        return left;
    }

    private int subdistrict(String code, String district, String city, int places, boolean urban) {
        division(code, urban ? DivisionKind.SUBDISTRICT : DivisionKind.TOWN, district);
        centre(code, 900 + 10 * (places % 40));
        OrganizationId committee =
                body("subdistrict-" + code, OrganizationKind.PARTY_WORKING_COMMITTEE, DivisionCode.of(code));
        leaders(committee, SUBDISTRICT_ROLES, code);
        OrganizationId firm = body("firm-" + code, OrganizationKind.PROPERTY_FIRM, DivisionCode.of(code));
        int count = Math.min(places, COMMUNITIES_OF_A_SUBDISTRICT);
        for (int each = 1; each <= count; each++) {
            String community = child(code, each, 3);
            division(community, urban ? DivisionKind.COMMUNITY : DivisionKind.VILLAGE, code);
            CommunityRecord drawn = draw.community(community, city, community);
            Entities.hangingOn(drawn).forEach(this::put);
            liaison("d-" + community, leader(district, each % DISTRICT_ROLES.size()), DivisionCode.of(community));
            if (urban) {
                estates(drawn, code, firm, each);
            }
        }
        return places - count;
    }

    private void estates(CommunityRecord community, String subdistrict, OrganizationId firm, int number) {
        for (int each = 0; each < ESTATES_OF_A_COMMUNITY; each++) {
            EstateId id = EstateId.of("estate-" + community.id() + "-" + each);
            put(Estate.builder()
                    .id(id)
                    .name("小区")
                    .community(DivisionCode.of(community.id()))
                    .old(each == 0)
                    .build());
            OrganizationId owners = body("owners-" + id.value(), OrganizationKind.OWNERS_COMMITTEE, id);
            for (int post = 0; post < OWNERS_ROLES.size(); post++) {
                String holder = community.posts().get(post + each).holder();
                held(owners, post, OWNERS_ROLES.get(post), holder, PartyMembership.UNKNOWN);
            }
            if ((number + each) % URBAN != 0) {
                put(PropertyService.builder()
                        .id(PropertyServiceId.of("service-" + id.value()))
                        .estate(id)
                        .provider(firm)
                        .mode(PropertyServiceMode.FIRM)
                        .period(Entities.SINCE_2022)
                        .build());
            }
            liaison("s-" + id.value(), leader(subdistrict, number % SUBDISTRICT_ROLES.size()), id);
        }
    }

    private void leaders(OrganizationId body, List<Role> roles, String code) {
        for (int each = 0; each < roles.size(); each++) {
            held(body, each, roles.get(each), leader(code, each), PartyMembership.YES);
        }
    }

    private static String leader(String division, int number) {
        return Draw.leader(division, number);
    }

    private void held(OrganizationId body, int number, Role role, String holder, PartyMembership membership) {
        PostId post = PostId.of(body.value() + "-" + number);
        put(Post.builder().id(post).name("职位").organization(body).role(role).build());
        put(Entities.appointment(post, PersonId.of(holder)));
        put(Person.of(PersonId.of(holder), membership));
    }

    private OrganizationId body(String id, OrganizationKind kind, PlaceId seat) {
        OrganizationId body = OrganizationId.of(id);
        put(Entities.body(body, kind.label().chinese(), kind, seat));
        return body;
    }

    private void division(String code, DivisionKind kind, String parent) {
        put(Entities.division(DivisionCode.of(code), kind, Option.some(DivisionCode.of(parent))));
    }

    private void centre(String code, int squareMetres) {
        put(Entities.facility(
                "centre-" + code,
                FacilityKind.SERVICE_CENTRE,
                DivisionCode.of(code),
                Option.some(FloorArea.ofSquareMetres(squareMetres))));
    }

    private void liaison(String id, String person, PlaceId place) {
        put(Liaison.builder()
                .id(LiaisonId.of(id))
                .person(PersonId.of(person))
                .place(place)
                .period(Entities.SINCE_2022)
                .build());
    }

    private void put(Entity entity) {
        sink.accept(entity);
    }

    private static String child(String code, int number, int digits) {
        String padded = "000" + number;
        return code + padded.substring(padded.length() - digits);
    }
}

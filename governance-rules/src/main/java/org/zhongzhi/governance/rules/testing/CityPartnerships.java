package org.zhongzhi.governance.rules.testing;

import static org.zhongzhi.governance.rules.testing.Likely.any;
import static org.zhongzhi.governance.rules.testing.Likely.maybe;
import static org.zhongzhi.governance.rules.testing.Likely.mostly;
import static org.zhongzhi.governance.rules.testing.Likely.oldOrNew;
import static org.zhongzhi.governance.rules.testing.Likely.period;
import static org.zhongzhi.governance.rules.testing.Likely.usually;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.ServicePointId;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.CommitmentId;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.partnership.Liaison;
import org.zhongzhi.governance.model.partnership.LiaisonId;
import org.zhongzhi.governance.model.partnership.PropertyService;
import org.zhongzhi.governance.model.partnership.PropertyServiceId;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.partnership.Reach;
import org.zhongzhi.governance.model.partnership.ReachId;
import org.zhongzhi.governance.model.partnership.Steward;
import org.zhongzhi.governance.model.partnership.StewardId;
import org.zhongzhi.governance.model.partnership.StewardKind;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.PlaceId;

/** What the bodies and people of a city are bound to: services, liaisons, contracts, check-ins, pledges, posts in grids. */
final class CityPartnerships {
    static final Seq<LiaisonId> LIAISONS =
            Array.of("l-1", "l-2", "l-3", "l-4", "l-9").map(LiaisonId::of);

    private static final Seq<Option<PlaceId>> PLACES =
            CityPlaces.ALL.map(Option::<PlaceId>some).append(Option.none());
    private static final Seq<Option<OrganizationId>> BODIES =
            CityBodies.ALL.map(Option::some).append(Option.none());
    private static final Seq<Set<ActorId>> ACTORS = Array.<ActorId>ofAll(CityBodies.ALL)
            .appendAll(CityOffices.PERSONS)
            .map(each -> (Set<ActorId>) HashSet.of(each))
            .append(HashSet.empty());
    private static final Seq<Seq<String>> ITEMS = Array.of(Array.empty(), Array.of("场地共享", "结对帮扶"));

    private CityPartnerships() {}

    static List<Arbitrary<Option<Entity>>> drawn() {
        List<Arbitrary<Option<Entity>>> things = new ArrayList<>();
        things.add(service("s-1", AnyCity.ESTATE, CityBodies.FIRM));
        things.add(service("s-2", AnyCity.OTHER_ESTATE, CityBodies.OTHER_FIRM));
        things.add(service("s-3", EstateId.of("e-3"), CityBodies.FIRM));
        things.add(service("s-4", CityPlaces.FAR_ESTATE, CityBodies.OTHER_FIRM));
        things.add(mostly(liaison("l-1", AnyCity.COMMUNITY)));
        things.add(maybe(liaison("l-2", AnyCity.ESTATE)));
        things.add(mostly(liaison("l-3", AnyCity.OTHER_COMMUNITY)));
        things.add(maybe(liaison("l-4", AnyCity.OTHER_ESTATE)));
        commitments(things);
        stewards(things);
        things.add(reach("r-1", AnyCity.ESTATE, CityBodies.CENTRE));
        things.add(reach("r-2", AnyCity.ESTATE, CityBodies.EMERGENCY_TEAM));
        things.add(reach("r-3", AnyCity.OTHER_ESTATE, CityBodies.CENTRE));
        return things;
    }

    private static Arbitrary<Option<Entity>> service(String id, EstateId natural, OrganizationId firm) {
        return mostly(Combinators.combine(
                        usually(natural, CityPlaces.ESTATES),
                        usually(firm, CityBodies.ALL),
                        any(Array.of(PropertyServiceMode.values())),
                        period())
                .as((estate, provider, mode, period) -> PropertyService.builder()
                        .id(PropertyServiceId.of(id))
                        .estate(estate)
                        .provider(provider)
                        .mode(mode)
                        .period(period)
                        .build()));
    }

    private static Arbitrary<Liaison> liaison(String id, PlaceId natural) {
        return Combinators.combine(
                        usually(CityOffices.LEADER, CityOffices.PERSONS), usually(natural, CityPlaces.ALL), oldOrNew())
                .as((person, place, period) -> Liaison.builder()
                        .id(LiaisonId.of(id))
                        .person(person)
                        .place(place)
                        .period(period)
                        .build());
    }

    private static void commitments(List<Arbitrary<Option<Entity>>> things) {
        for (OrganizationId unit : Array.of(CityBodies.UNIT, CityBodies.OTHER_UNIT)) {
            things.add(mostly(commitment(CommitmentKind.CO_BUILDING_CONTRACT, unit, CityBodies.BRANCH, Option.none())));
            things.add(mostly(commitment(CommitmentKind.CHECK_IN, unit, null, Option.some(AnyCity.COMMUNITY))));
        }
        things.add(maybe(commitment(CommitmentKind.CHECK_IN, CityBodies.SITE, null, Option.some(AnyCity.COMMUNITY))));
        things.add(
                maybe(commitment(CommitmentKind.CHECK_IN, CityOffices.COURIER, null, Option.some(AnyCity.COMMUNITY))));
        things.add(mostly(commitment(CommitmentKind.PROPERTY_SERVICE_STANDARD, CityBodies.FIRM, null, Option.none())));
        for (CommitmentKind pledge : Array.of(
                CommitmentKind.COMMITTEE_PLEDGE, CommitmentKind.SECRETARY_PLEDGE, CommitmentKind.MEMBER_PLEDGE)) {
            things.add(mostly(commitment(pledge, CityOffices.LEADER, CityBodies.WORKING_COMMITTEE, Option.none())));
        }
        for (CommitmentKind offer : Array.of(CommitmentKind.TIME_BANK, CommitmentKind.AGENCY_SERVICE)) {
            things.add(mostly(commitment(offer, CityBodies.BRANCH, null, Option.some(AnyCity.COMMUNITY))));
        }
        for (CommitmentKind platform : Array.of(
                CommitmentKind.PARTY_BUILDING_PLATFORM,
                CommitmentKind.GOVERNANCE_PLATFORM,
                CommitmentKind.CITY_MANAGEMENT_PLATFORM,
                CommitmentKind.JOINT_RESOLUTION_PLATFORM)) {
            things.add(mostly(commitment(platform, CityBodies.AUTHORITY, null, Option.some(AnyCity.CITY))));
        }
    }

    private static Arbitrary<Commitment> commitment(
            CommitmentKind natural, ActorId actor, @Nullable OrganizationId to, Option<PlaceId> home) {
        return Combinators.combine(
                        usually(natural, Array.of(CommitmentKind.values())),
                        usually(HashSet.of(actor), ACTORS),
                        usually(Option.of(to), BODIES),
                        usually(home, PLACES),
                        usually(ITEMS.last(), ITEMS),
                        period())
                .as((kind, actors, counterpart, place, items, period) -> Commitment.builder()
                        .id(CommitmentId.of(natural.code() + "-" + actor))
                        .kind(kind)
                        .actors(actors)
                        .counterpart(counterpart)
                        .place(place)
                        .items(items)
                        .period(period)
                        .build());
    }

    private static void stewards(List<Arbitrary<Option<Entity>>> things) {
        for (PlaceId place : Array.<PlaceId>of(CityPlaces.GRID, CityPlaces.BUSINESS_DISTRICT, CityPlaces.OTHER_GRID)
                .appendAll(Array.of(CityPlaces.BUILDING, CityPlaces.OTHER_BUILDING))
                .append(CityPlaces.UNIT)) {
            things.add(mostly(steward(StewardKind.IN_CHARGE, CityOffices.WORKER, place)));
        }
        things.add(maybe(steward(StewardKind.GRID_WORKER, CityOffices.COURIER, CityPlaces.GRID)));
        things.add(mostly(steward(StewardKind.GRID_WORKER, CityOffices.WORKER, CityPlaces.BUSINESS_DISTRICT)));
        things.add(mostly(steward(StewardKind.INSTRUCTOR, CityOffices.OWNER, CityPlaces.GRID)));
        things.add(mostly(steward(StewardKind.ORGANIZER, CityOffices.OWNER, CityPlaces.OTHER_GRID)));
    }

    private static Arbitrary<Steward> steward(StewardKind natural, PersonId who, PlaceId home) {
        return Combinators.combine(
                        usually(natural, Array.of(StewardKind.values())),
                        usually(who, CityOffices.PERSONS),
                        usually(home, CityPlaces.ALL),
                        period())
                .as((kind, person, place, period) -> Steward.builder()
                        .id(StewardId.of(natural.code() + "-" + home))
                        .kind(kind)
                        .person(person)
                        .place(place)
                        .period(period)
                        .build());
    }

    private static Arbitrary<Option<Entity>> reach(String id, EstateId natural, ServicePointId from) {
        Seq<ServicePointId> points =
                Array.of(CityBodies.CENTRE, CityBodies.EMERGENCY_TEAM, FacilityId.of("none"), TeamId.of("none"));
        return mostly(Combinators.combine(
                        usually(natural, CityPlaces.ESTATES), usually(from, points), any(Array.of(0, 15, 16)), period())
                .as((estate, point, minutes, period) -> Reach.builder()
                        .id(ReachId.of(id))
                        .estate(estate)
                        .servicePoint(point)
                        .minutes(minutes)
                        .period(period)
                        .build()));
    }
}

package org.zhongzhi.governance.examples.madeup.cases;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneId;
import org.zhongzhi.governance.examples.madeup.Chance;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.model.casework.PersonalReference;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.partnership.PropertyService;
import org.zhongzhi.governance.model.partnership.Steward;
import org.zhongzhi.governance.model.partnership.StewardKind;
import org.zhongzhi.governance.model.territory.Building;
import org.zhongzhi.governance.model.territory.BuildingId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.rules.records.CityRecords;

/** Where cases happen and who acts in them: the buildings and bodies of a city as they are on record on a day. */
final class Town {
    private static final OrganizationKind[] COMMUNITY_PARTY = {
        OrganizationKind.PARTY_COMMITTEE, OrganizationKind.PARTY_GENERAL_BRANCH, OrganizationKind.PARTY_BRANCH
    };

    private final Jurisdiction city;
    private final CityRecords records;
    private final ZoneId zone;
    private final LocalDate day;
    private final Seq<Organization> bodies;
    private final Seq<Spot> spots;
    private final Seq<OrganizationId> authorities;
    private final Seq<String> deliberations;

    Town(Jurisdiction city, CityRecords records, ZoneId zone, LocalDate day) {
        this.city = city;
        this.records = records;
        this.zone = zone;
        this.day = day;
        this.bodies = of(EntityType.ORGANIZATION, Organization.class)
                .filter(each -> each.period().contains(day))
                .sortBy(Organization::id);
        this.spots = of(EntityType.ESTATE, Estate.class).sortBy(Estate::id).flatMap(this::spots);
        this.authorities = all(OrganizationKind.SECTOR_AUTHORITY);
        this.deliberations = city.all(EntityType.DELIBERATION)
                .map(each -> each.id().value())
                .sorted()
                .filter(each -> isComplete(each));
        if (spots.map(Spot::office).distinct().size() < 2 || authorities.isEmpty() || deliberations.isEmpty()) {
            throw new IllegalArgumentException(
                    "The city does not hold what cases need: expected buildings with the bodies"
                            + " around them in two subdistricts, a sector authority and a complete deliberation");
        }
    }

    static Actor in(ActorId who, String role) {
        return Actor.of(who, RoleId.of(role));
    }

    /** A resident of whom nothing is known but a reference. */
    static Actor resident(Chance chance, String role) {
        String salt = "made up, so not secret " + chance.below(Integer.MAX_VALUE);
        return Actor.resident(PersonalReference.of("r-" + chance.below(100_000), salt), RoleId.of(role));
    }

    CityRecords records() {
        return records;
    }

    Spot spot(Chance chance) {
        return any(spots, chance);
    }

    /** Somewhere in another subdistrict. */
    Spot elsewhere(Spot here, Chance chance) {
        return any(spots.filter(each -> !each.office().equals(here.office())), chance);
    }

    OrganizationId authority(Chance chance) {
        return any(authorities, chance);
    }

    String deliberation(Chance chance) {
        return any(deliberations, chance);
    }

    static <T> T any(Seq<T> all, Chance chance) {
        return all.get(chance.below(all.size()));
    }

    /** The buildings of an estate, if all bodies that cases may need are on record around it. */
    private Seq<Spot> spots(Estate estate) {
        DivisionCode community = estate.community();
        Option<DivisionCode> subdistrict = community.parent();
        Option<DivisionCode> district = subdistrict.flatMap(DivisionCode::parent);
        Option<OrganizationId> party = at(Option.some(community), COMMUNITY_PARTY);
        Option<OrganizationId> residents = at(Option.some(community), OrganizationKind.RESIDENTS_COMMITTEE);
        return Option.sequence(Array.of(
                        party,
                        residents,
                        at(Option.some(estate.id()), OrganizationKind.PARTY_BRANCH)
                                .orElse(party),
                        firm(estate).orElse(residents),
                        at(subdistrict, OrganizationKind.SUBDISTRICT_OFFICE),
                        at(subdistrict, OrganizationKind.PARTY_WORKING_COMMITTEE),
                        at(subdistrict, OrganizationKind.STATIONED_AGENCY),
                        at(district, OrganizationKind.GOVERNMENT),
                        at(district, OrganizationKind.PARTY_COMMITTEE)))
                .toArray()
                .flatMap(found -> gridWorker(community)
                        .toArray()
                        .flatMap(worker -> buildings(estate)
                                .map(building -> new Spot(
                                        building,
                                        community,
                                        worker,
                                        found.get(0),
                                        found.get(1),
                                        found.get(2),
                                        found.get(3),
                                        found.get(4),
                                        found.get(5),
                                        found.get(6),
                                        found.get(7),
                                        found.get(8)))));
    }

    private Seq<BuildingId> buildings(Estate estate) {
        return city.dossier(estate.id())
                .all(Building.class)
                .filter(each -> each.grids().size() == 1)
                .map(Building::id)
                .sorted();
    }

    private Option<OrganizationId> at(Option<? extends PlaceId> place, OrganizationKind... kinds) {
        return bodies.find(each ->
                        place.exists(each.seat()::equals) && Array.of(kinds).contains(each.kind()))
                .map(Organization::id);
    }

    private Seq<OrganizationId> all(OrganizationKind kind) {
        return bodies.filter(each -> each.kind() == kind).map(Organization::id);
    }

    private Option<OrganizationId> firm(Estate estate) {
        return city.dossier(estate.id())
                .all(PropertyService.class)
                .filter(each -> each.period().contains(day))
                .map(PropertyService::provider)
                .find(each -> bodies.exists(body -> body.id().equals(each)));
    }

    private Option<PersonId> gridWorker(DivisionCode community) {
        return city.dossier(community)
                .all(Grid.class)
                .map(Grid::id)
                .sorted()
                .flatMap(grid -> city.dossier(grid).all(Steward.class))
                .filter(each ->
                        each.kind() == StewardKind.GRID_WORKER && each.period().contains(day))
                .map(Steward::person)
                .headOption();
    }

    private boolean isComplete(String deliberation) {
        Action choose = Action.of("choose")
                .by(in(OrganizationId.of("anybody"), "community"))
                .at(day.atStartOfDay(zone).toInstant())
                .giving("deliberation", new FieldValue.Document(deliberation));
        return records.observe(Observation.DELIBERATION_COMPLETE, null, choose).exists(FieldValue.yesNo(true)::equals);
    }

    private <T> Seq<T> of(EntityType type, Class<T> as) {
        return city.all(type).map(as::cast);
    }
}

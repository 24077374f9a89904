package org.zhongzhi.governance.rules;

import static org.zhongzhi.governance.model.organization.OrganizationKind.LEADING_FIRM_SITE;

import java.util.List;
import java.util.Set;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.partnership.Steward;
import org.zhongzhi.governance.model.partnership.StewardKind;
import org.zhongzhi.governance.model.territory.Building;
import org.zhongzhi.governance.model.territory.BuildingUnit;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.model.territory.GridKind;
import org.zhongzhi.governance.model.territory.PlaceId;

/** A second time what several systems ask of grids, buildings and units, and of who is there. */
final class ReferenceNetwork {
    private final NaiveCity city;
    private final ReferenceOutcomes outcomes;

    ReferenceNetwork(NaiveCity city, ReferenceOutcomes outcomes) {
        this.city = city;
        this.outcomes = outcomes;
    }

    void judge(Entity entity) {
        if (entity instanceof Division community && community.kind() == DivisionKind.COMMUNITY) {
            gridNetwork(community);
            newWorkers(community);
        } else if (entity instanceof Grid grid) {
            outcomes.holds("grid-staffed", grid, hasSteward(grid.id(), StewardKind.GRID_WORKER));
            outcomes.holds("grid-instructor", grid, hasSteward(grid.id(), StewardKind.INSTRUCTOR));
            if (grid.kind() == GridKind.BUSINESS_DISTRICT) {
                outcomes.holds("service-point-in-business-district", grid, hasServicePoint(grid));
            }
        }
    }

    private boolean hasServicePoint(Grid grid) {
        return city.has(
                Facility.class,
                each -> each.place().equals(grid.id())
                        && Set.of(FacilityKind.SERVICE_CENTRE, FacilityKind.SERVICE_STATION, FacilityKind.SERVICE_KIOSK)
                                .contains(each.kind()));
    }

    private void gridNetwork(Division community) {
        boolean hasAny = false;
        boolean isComplete = true;
        for (Grid grid : city.all(Grid.class)) {
            if (grid.community().equals(community.id())) {
                hasAny = true;
                isComplete &= hasHead(grid.id());
            }
        }
        for (Building building : city.all(Building.class)) {
            if (isOf(community, building)) {
                hasAny = true;
                isComplete &= building.grids().size() == 1 && hasHead(building.id());
                for (BuildingUnit unit : city.all(BuildingUnit.class)) {
                    isComplete &= !unit.building().equals(building.id()) || hasHead(unit.id());
                }
            }
        }
        outcomes.holdsWhere("grid-network-complete", community, hasAny, isComplete);
    }

    /** In the community itself or in one of its estates. */
    private boolean isOf(Division community, Building building) {
        return building.within().equals(community.id())
                || (city.find(building.within()) instanceof Estate estate
                        && estate.community().equals(community.id()));
    }

    private boolean hasHead(PlaceId place) {
        return hasSteward(place, StewardKind.IN_CHARGE);
    }

    private boolean hasSteward(PlaceId place, StewardKind kind) {
        return city.has(
                Steward.class, each -> each.kind() == kind && each.place().equals(place));
    }

    private void newWorkers(Division community) {
        List<Organization> sites = city.inForce(Organization.class).stream()
                .filter(each -> each.kind() == LEADING_FIRM_SITE && each.seat().equals(community.id()))
                .toList();
        boolean isEngaged = false;
        for (Organization site : sites) {
            isEngaged |= hasCheckedIn(site.id(), community);
            for (NaiveCity.Held post : city.held()) {
                isEngaged |= post.body().equals(site)
                        && (hasCheckedIn(post.person(), community)
                                || city.has(
                                        Steward.class,
                                        each -> each.person().equals(post.person())
                                                && city.divisionsAbove(each.place())
                                                        .contains(community)));
            }
        }
        outcomes.holdsWhere("new-workers-engaged", community, !sites.isEmpty(), isEngaged);
    }

    private boolean hasCheckedIn(EntityId who, Division community) {
        return city.has(
                Commitment.class,
                each -> each.kind() == CommitmentKind.CHECK_IN
                        && each.place().contains(community.id())
                        && each.actors().exists(who::equals));
    }
}

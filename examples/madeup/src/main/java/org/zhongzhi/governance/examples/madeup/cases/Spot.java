package org.zhongzhi.governance.examples.madeup.cases;

import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.territory.BuildingId;
import org.zhongzhi.governance.model.territory.DivisionCode;

/**
 * A building where something happens, and the bodies around it.
 *
 * @param building a building that lies in one grid
 * @param community its community
 * @param gridWorker a grid worker of the community
 * @param party the Party organisation of the community
 * @param residents the residents' committee of the community
 * @param branch the Party branch of its estate, or else that of the community
 * @param firm who serves its estate
 * @param office the office of the subdistrict
 * @param workingCommittee the Party working committee of the subdistrict
 * @param agency an agency stationed in the subdistrict
 * @param government the government of the district
 * @param districtCommittee the Party committee of the district
 */
record Spot(
        BuildingId building,
        DivisionCode community,
        PersonId gridWorker,
        OrganizationId party,
        OrganizationId residents,
        OrganizationId branch,
        OrganizationId firm,
        OrganizationId office,
        OrganizationId workingCommittee,
        OrganizationId agency,
        OrganizationId government,
        OrganizationId districtCommittee) {
    FieldValue place() {
        return new FieldValue.Place(building);
    }

    FieldValue communityPlace() {
        return new FieldValue.Place(community);
    }
}

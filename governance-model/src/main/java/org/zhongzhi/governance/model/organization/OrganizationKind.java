package org.zhongzhi.governance.model.organization;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** What an organisation is. */
public enum OrganizationKind implements Coded {
    /** A Party committee (党委) of a division. */
    PARTY_COMMITTEE("partyCommittee", "党委", "Party committee"),
    /** A Party working committee (党工委), as of a subdistrict. */
    PARTY_WORKING_COMMITTEE("partyWorkingCommittee", "党工委", "Party working committee"),
    /** A Party general branch (党总支). */
    PARTY_GENERAL_BRANCH("partyGeneralBranch", "党总支", "Party general branch"),
    /** A Party branch (党支部). */
    PARTY_BRANCH("partyBranch", "党支部", "Party branch"),
    /** The standing body of a people's congress (人大常委会). */
    PEOPLES_CONGRESS("peoplesCongress", "人大", "people's congress"),
    /** A people's government (人民政府). */
    GOVERNMENT("government", "政府", "government"),
    /** A committee of the people's political consultative conference (政协). */
    POLITICAL_CONSULTATIVE_CONFERENCE("politicalConsultativeConference", "政协", "political consultative conference"),
    /** A subdistrict office (街道办事处). */
    SUBDISTRICT_OFFICE("subdistrictOffice", "街道办事处", "subdistrict office"),
    /** A residents' committee (居民委员会). */
    RESIDENTS_COMMITTEE("residentsCommittee", "居民委员会", "residents' committee"),
    /** An owners' committee (业主委员会). */
    OWNERS_COMMITTEE("ownersCommittee", "业主委员会", "owners' committee"),
    /** A property service firm (物业服务企业). */
    PROPERTY_FIRM("propertyFirm", "物业服务企业", "property firm"),
    /** A social organisation for voluntary service (志愿服务类社会组织). */
    VOLUNTEER_ORGANIZATION("volunteerOrganization", "志愿服务类社会组织", "volunteer organisation"),
    /** A social organisation of another type (其他社会组织). */
    SOCIAL_ORGANIZATION("socialOrganization", "其他社会组织", "other social organisation"),
    /** A unit stationed in the territory (驻区单位). */
    STATIONED_UNIT("stationedUnit", "驻区单位", "stationed unit"),
    /** A joint conference of urban Party building (城市基层党建联席会议). */
    JOINT_CONFERENCE("jointConference", "联席会议", "joint conference"),
    /** An authority of a sector (行业主管部门). */
    SECTOR_AUTHORITY("sectorAuthority", "行业主管部门", "sector authority"),
    /** An agency of a higher level stationed in a subdistrict (派驻街道机构). */
    STATIONED_AGENCY("stationedAgency", "派驻街道机构", "stationed agency"),
    /** A branch, business unit or outlet of a leading firm of the new fields: express, delivery, ride-hailing (头部企业分支机构、网点). */
    LEADING_FIRM_SITE("leadingFirmSite", "头部企业网点", "site of a leading firm"),
    /** The Party committee of the property trade (物业行业党委). */
    PROPERTY_INDUSTRY_PARTY_COMMITTEE(
            "propertyIndustryPartyCommittee", "物业行业党委", "Party committee of the property industry");

    private final String code;
    private final Text label;

    OrganizationKind(String code, String chinese, String english) {
        this.code = code;
        this.label = Text.of(chinese, english);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }
}

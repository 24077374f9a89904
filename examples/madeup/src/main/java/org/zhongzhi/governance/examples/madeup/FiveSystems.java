package org.zhongzhi.governance.examples.madeup;

import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.util.function.Consumer;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.ServicePointId;
import org.zhongzhi.governance.model.organization.Title;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.partnership.LiaisonId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.EstateId;

/**
 * What the five systems of the programme ask of places, on record at the end of 2024 in cities that are made up: mostly in
 * order, with a few in a hundred missing or amiss, so that there is something for every rule to find. What a place has
 * depends on the seed and on the place, and goes to the sink at once.
 */
public final class FiveSystems {
    private static final int SELDOM = 40;
    private static final int AT_TIMES = 150;

    private final long seed;
    private final Sheet sheet;
    private final UpperLevels levels;
    private final Subdistricts subdistricts;
    private final Committees committees;
    private final Grids grids;
    private final CommunityMandates mandates;
    private final CommunityPartners partners;
    private final Estates estates;

    /**
     * Records of a seed.
     *
     * @param seed what everything depends on
     * @param sink where each entity goes
     */
    public FiveSystems(long seed, Consumer<? super Entity> sink) {
        this.seed = seed;
        this.sheet = new Sheet(sink);
        this.levels = new UpperLevels(seed, sheet);
        this.subdistricts = new Subdistricts(seed, sheet, levels);
        this.committees = new Committees(seed, sheet);
        this.grids = new Grids(seed, sheet);
        this.mandates = new CommunityMandates(seed, sheet);
        this.partners = new CommunityPartners(seed, sheet);
        this.estates = new Estates(seed, sheet);
    }

    /**
     * What a city sets up.
     *
     * @param code the city
     */
    public void city(DivisionCode code) {
        levels.city(code);
    }

    /**
     * What a municipal district sets up, and the consultations of sector authorities with it.
     *
     * @param code the district
     * @param city its city, for which {@link #city} is called, too
     */
    public void municipalDistrict(DivisionCode code, DivisionCode city) {
        levels.district(code, city);
    }

    /**
     * What a subdistrict has: agencies, lists, powers.
     *
     * @param code the subdistrict
     * @param workingCommittee its Party working committee
     */
    public void subdistrict(DivisionCode code, OrganizationId workingCommittee) {
        subdistricts.record(code, workingCommittee);
    }

    /**
     * What a Party committee promises, and the appraisal of its secretary.
     *
     * @param committee the committee or working committee of a division above the community
     * @param secretary its secretary
     * @param member another member
     */
    public void partyCommittee(OrganizationId committee, PersonId secretary, PersonId member) {
        committees.pledges(committee, secretary, member);
        committees.appraisal(secretary);
    }

    /**
     * The Party organisation of a community or village, with its secretary's post, terms and appraisals.
     *
     * @param party its identifier
     * @param code the community or village
     * @param secretary the secretary, on record already
     */
    public void partyOrganization(OrganizationId party, DivisionCode code, PersonId secretary) {
        committees.ofCommunity(party, code, secretary);
    }

    /**
     * What a community has beyond its Party organisation and its estates: grids, tasks, needs and projects, units.
     *
     * @param community the community
     */
    public void community(Community community) {
        committees.secondSeat(community.party());
        grids.record(community);
        mandates.record(community);
        partners.record(community);
    }

    /**
     * What is on record of an estate.
     *
     * @param estate the estate
     */
    public void estate(EstateId estate) {
        estates.record(estate);
    }

    /**
     * The way to an estate from where help comes.
     *
     * @param estate the estate
     * @param from a facility or a team
     */
    public void reached(EstateId estate, ServicePointId from) {
        estates.reached(estate, from);
    }

    /**
     * Who enters the owners' committee of an estate from the community, and the community from there.
     *
     * @param community the community
     * @param entering the member of its two committees who enters
     * @param estate the estate
     */
    public void crossings(Community community, PersonId entering, OwnedEstate estate) {
        estates.crossings(community, entering, estate);
    }

    /**
     * What somebody in liaison did in the year: one deed or two, at times none or three.
     *
     * @param liaison the liaison
     */
    public void deeds(LiaisonId liaison) {
        Chance chance = Chance.of(seed, liaison.value(), "deeds");
        int deeds = 1 + chance.below(4) / 3;
        if (chance.inThousand(SELDOM)) {
            deeds = chance.inThousand(800) ? 0 : 3;
        }
        for (int each = 0; each < deeds; each++) {
            sheet.put(sheet.activity(ActivityKind.DEED, liaison.value() + "-" + each, chance.dayOf(Sheet.YEAR))
                    .liaison(Option.some(liaison))
                    .build());
        }
    }

    /**
     * The service standard that a property firm keeps to, unless it does not.
     *
     * @param firm the firm
     * @param place the division that it is seated in
     */
    public void propertyFirm(OrganizationId firm, DivisionCode place) {
        if (!Chance.of(seed, firm.value(), "standard").inThousand(AT_TIMES)) {
            sheet.commitment(CommitmentKind.PROPERTY_SERVICE_STANDARD, firm, place);
        }
    }

    /**
     * A facility with what is on record of its title and its zones, if it is a Party-mass service centre.
     *
     * @param facility the facility
     * @return the centre as it is on record; any other facility as it was
     */
    public Facility furnished(Facility facility) {
        if (facility.kind() != FacilityKind.SERVICE_CENTRE) {
            return facility;
        }
        Chance chance = Chance.of(seed, facility.id().value(), "furnished");
        Title unsettled = chance.inThousand(500) ? Title.UNCLEAR : Title.UNRECORDED;
        return Facility.builder()
                .from(facility)
                .title(chance.inThousand(2 * SELDOM) ? unsettled : Title.CLEAR)
                .sharedZones(HashMap.of("会议室", !chance.inThousand(AT_TIMES)))
                .build();
    }
}

package org.zhongzhi.governance.examples.nationwide.spark;

import static org.zhongzhi.governance.examples.nationwide.spark.Scraps.WASTE;
import static org.zhongzhi.governance.examples.nationwide.spark.Scraps.activity;
import static org.zhongzhi.governance.examples.nationwide.spark.Scraps.appointment;
import static org.zhongzhi.governance.examples.nationwide.spark.Scraps.body;
import static org.zhongzhi.governance.examples.nationwide.spark.Scraps.commitment;
import static org.zhongzhi.governance.examples.nationwide.spark.Scraps.credential;
import static org.zhongzhi.governance.examples.nationwide.spark.Scraps.item;
import static org.zhongzhi.governance.examples.nationwide.spark.Scraps.list;
import static org.zhongzhi.governance.examples.nationwide.spark.Scraps.post;
import static org.zhongzhi.governance.examples.nationwide.spark.Scraps.steward;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.zhongzhi.governance.examples.nationwide.country.City;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.mandate.Admission;
import org.zhongzhi.governance.model.mandate.AdmissionId;
import org.zhongzhi.governance.model.mandate.Allocation;
import org.zhongzhi.governance.model.mandate.AllocationId;
import org.zhongzhi.governance.model.mandate.ItemKind;
import org.zhongzhi.governance.model.mandate.ListItemId;
import org.zhongzhi.governance.model.mandate.ListKind;
import org.zhongzhi.governance.model.mandate.MandateListId;
import org.zhongzhi.governance.model.mandate.Need;
import org.zhongzhi.governance.model.mandate.NeedId;
import org.zhongzhi.governance.model.mandate.Resource;
import org.zhongzhi.governance.model.mandate.ResourceId;
import org.zhongzhi.governance.model.organization.CredentialKind;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.ActivityId;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.partnership.LiaisonId;
import org.zhongzhi.governance.model.partnership.Reach;
import org.zhongzhi.governance.model.partnership.ReachId;
import org.zhongzhi.governance.model.partnership.StewardKind;
import org.zhongzhi.governance.model.territory.Building;
import org.zhongzhi.governance.model.territory.BuildingId;
import org.zhongzhi.governance.model.territory.BuildingUnit;
import org.zhongzhi.governance.model.territory.BuildingUnitId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.territory.GridKind;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;

/** Records that one rule reads together, scattered: each of them is recorded in a city drawn for it alone. */
final class TangledShares implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Period SINCE_2021 = Period.from(LocalDate.of(2021, 1, 1));
    private static final int SORTS = 11;

    private final Picks picks;
    private final long seed;

    TangledShares(Picks picks, long seed) {
        this.picks = picks;
        this.seed = seed;
    }

    /** What a city records of so many shares. */
    List<Entity> of(City city, int count) {
        List<Entity> recorded = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            Random random = new Random(seed * 41 + index);
            EstateId estate = (EstateId) picks.any(EntityType.ESTATE, EstateId::of, random);
            for (Entity each : share(index, estate, random)) {
                if (picks.city(random).code().equals(city.code())) {
                    recorded.add(each);
                }
            }
        }
        return recorded;
    }

    private List<Entity> share(int index, EstateId estate, Random random) {
        String id = "v-" + index;
        String code = estate.value().matches("e-\\d{12}-\\d") ? estate.value().substring(2, 14) : "110102001001";
        DivisionCode community = DivisionCode.of(code);
        DivisionCode subdistrict = DivisionCode.of(code.substring(0, 9));
        PlaceId seat = random.nextBoolean() ? estate : random.nextBoolean() ? community : subdistrict;
        OrganizationId committee = OrganizationId.of("o-" + subdistrict + "-party");
        return switch (index % SORTS) {
            case 0 -> report(id, seat, committee);
            case 1 -> contract(id, seat, random.nextBoolean() ? committee : OrganizationId.of("o-" + code + "-branch"));
            case 2 -> consultation(id, code);
            case 3 -> duty(id, subdistrict);
            case 4 -> network(id, community, random.nextBoolean() ? estate : community, picks.person(random));
            case 5 -> task(id, community, committee);
            case 6 -> site(id, community, picks.person(random), picks.organization(random));
            case 7 -> answer(id, estate, community);
            case 8 -> crossing(id, OrganizationId.of("o-" + code + "-committee"), estate, random.nextInt(2));
            case 9 -> secretary(id, code, committee);
            default -> within(id, estate, seat);
        };
    }

    private static List<Entity> report(String id, PlaceId seat, OrganizationId committee) {
        return List.of(
                body(id, OrganizationKind.STATIONED_AGENCY, seat),
                activity(id, ActivityKind.DUTY_REPORT, OrganizationId.of(id))
                        .counterpart(Option.some(committee))
                        .build());
    }

    private static List<Entity> contract(String id, PlaceId seat, OrganizationId party) {
        OrganizationId unit = OrganizationId.of(id);
        return List.of(
                body(id, OrganizationKind.STATIONED_UNIT, seat),
                commitment(id, CommitmentKind.CO_BUILDING_CONTRACT, unit)
                        .counterpart(Option.some(party))
                        .items(Array.of("场地共享"))
                        .build(),
                commitment(id + "-in", CommitmentKind.CHECK_IN, unit)
                        .place(Option.some(seat))
                        .build(),
                activity(id, ActivityKind.SERVICE, unit).build());
    }

    private static List<Entity> consultation(String id, String community) {
        DivisionCode district = DivisionCode.of(community.substring(0, 6));
        return List.of(
                body(id, OrganizationKind.SECTOR_AUTHORITY, DivisionCode.of(community.substring(0, 4))),
                body(id + "-local", OrganizationKind.SECTOR_AUTHORITY, district),
                activity(id, ActivityKind.CONSULTATION, OrganizationId.of(id))
                        .place(Option.some(district))
                        .build(),
                activity(id + "-local", ActivityKind.CONSULTATION, OrganizationId.of(id + "-local"))
                        .place(Option.some(district))
                        .build());
    }

    private static List<Entity> duty(String id, DivisionCode subdistrict) {
        return List.of(
                list(id, ListKind.POWERS_AND_RESPONSIBILITIES, subdistrict),
                list(id + "-other", ListKind.PUBLIC_SERVICES, subdistrict),
                item(id, ItemKind.DUTY, MandateListId.of(id)),
                item(id + "-power", ItemKind.POWER, MandateListId.of(id + "-other")));
    }

    private static List<Entity> network(String id, DivisionCode community, PlaceId within, PersonId head) {
        return List.of(
                Grid.builder()
                        .id(GridId.of(id))
                        .name("网格")
                        .kind(GridKind.BUSINESS_DISTRICT)
                        .community(community)
                        .build(),
                Building.builder()
                        .id(BuildingId.of(id))
                        .name("楼栋")
                        .within(within)
                        .grids(HashSet.of(GridId.of(id)))
                        .build(),
                BuildingUnit.builder()
                        .id(BuildingUnitId.of(id))
                        .name("单元")
                        .building(BuildingId.of(id))
                        .build(),
                Facility.builder()
                        .id(FacilityId.of(id))
                        .name("岗亭")
                        .kind(FacilityKind.SERVICE_KIOSK)
                        .place(GridId.of(id))
                        .period(SINCE_2021)
                        .build(),
                steward(id + "-g", StewardKind.IN_CHARGE, head, GridId.of(id)),
                steward(id + "-w", StewardKind.GRID_WORKER, head, GridId.of(id)),
                steward(id + "-b", StewardKind.IN_CHARGE, head, BuildingId.of(id)),
                steward(id + "-u", StewardKind.IN_CHARGE, head, BuildingUnitId.of(id)));
    }

    private static List<Entity> task(String id, DivisionCode community, OrganizationId applicant) {
        return List.of(
                list(id, ListKind.COMMUNITY_TASKS, community),
                item(id, ItemKind.TASK, MandateListId.of(id)),
                Admission.builder()
                        .id(AdmissionId.of(id))
                        .item(ListItemId.of(id))
                        .applicant(applicant)
                        .period(SINCE_2021)
                        .build());
    }

    private static List<Entity> site(String id, DivisionCode community, PersonId courier, OrganizationId other) {
        return List.of(
                body(id, OrganizationKind.LEADING_FIRM_SITE, community),
                post(id, OrganizationId.of(id), Role.STAFF),
                appointment(id, courier, false),
                steward(id, StewardKind.GRID_WORKER, courier, GridId.of("g-" + community + "-0")),
                commitment(id, CommitmentKind.CHECK_IN, courier)
                        .place(Option.some(community))
                        .build(),
                commitment(id + "-standard", CommitmentKind.PROPERTY_SERVICE_STANDARD, other)
                        .build());
    }

    private static List<Entity> answer(String id, EstateId estate, DivisionCode community) {
        return List.of(
                Reach.builder()
                        .id(ReachId.of(id))
                        .estate(estate)
                        .servicePoint(FacilityId.of("f-" + community + "-centre"))
                        .minutes(1)
                        .period(SINCE_2021)
                        .build(),
                activity(id, ActivityKind.FORUM, OrganizationId.of("o-" + estate + "-owners"))
                        .place(Option.some(estate))
                        .build(),
                Need.builder()
                        .id(NeedId.of(id))
                        .name("需求")
                        .place(estate)
                        .matter(WASTE)
                        .raised(LocalDate.of(2024, 3, 1))
                        .build(),
                Resource.builder()
                        .id(ResourceId.of(id))
                        .name("资源")
                        .provider(OrganizationId.of("o-" + community + "-unit"))
                        .place(community)
                        .matters(HashSet.of(WASTE))
                        .capacity(1)
                        .period(SINCE_2021)
                        .build(),
                Allocation.builder()
                        .id(AllocationId.of(id))
                        .need(NeedId.of(id))
                        .supply(ResourceId.of(id))
                        .quantity(1)
                        .period(SINCE_2021)
                        .build());
    }

    /** The chair of an owners' committee enters the residents' committee; the deputy owns something, by what is recorded. */
    private static List<Entity> crossing(String id, OrganizationId committee, EstateId estate, int member) {
        PersonId person = PersonId.of("p-" + estate + "-o" + member);
        return List.of(
                post(id, committee, Role.PART_TIME_COMMITTEE_MEMBER),
                appointment(id, person, true),
                credential(id, CredentialKind.ESTATE_OWNER, person, Option.some(estate)));
    }

    private static List<Entity> secretary(String id, String community, OrganizationId committee) {
        PersonId person = PersonId.of("p-" + community + "-b0");
        return List.of(
                activity(id, ActivityKind.APPRAISAL, person).build(),
                credential(id, CredentialKind.ADVANCEMENT, person, Option.none()),
                credential(id + "-q", CredentialKind.SOCIAL_WORK_QUALIFICATION, person, Option.none()),
                credential(id + "-r", CredentialKind.RESERVE, person, Option.some(DivisionCode.of(community))),
                commitment(id, CommitmentKind.MEMBER_PLEDGE, person)
                        .counterpart(Option.some(committee))
                        .build(),
                Activity.builder()
                        .id(ActivityId.of(id + "-deed"))
                        .kind(ActivityKind.DEED)
                        .date(LocalDate.of(2024, 7, 1))
                        .liaison(Option.some(LiaisonId.of("l-" + community + "-city")))
                        .build());
    }

    private static List<Entity> within(String id, EstateId estate, PlaceId seat) {
        return List.of(
                Organization.builder()
                        .from(body(id, OrganizationKind.PARTY_BRANCH, seat))
                        .host(Option.some(OrganizationId.of("o-" + estate + "-owners")))
                        .members(Option.some(5))
                        .build(),
                activity(id, ActivityKind.RANDOM_VISIT, OrganizationId.of(id))
                        .place(Option.some(seat))
                        .build());
    }
}

package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.partnership.StewardKind.GRID_WORKER;
import static org.zhongzhi.governance.model.partnership.StewardKind.INSTRUCTOR;
import static org.zhongzhi.governance.model.partnership.StewardKind.IN_CHARGE;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.steward;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.until;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.BUILDING;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.GRID;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.UNIT;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.building;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.grid;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;
import static org.zhongzhi.governance.rules.measure.GridMeasures.BUILDINGS_OUTSIDE_ONE_GRID;
import static org.zhongzhi.governance.rules.measure.GridMeasures.BUILDINGS_WITHOUT_HEAD;
import static org.zhongzhi.governance.rules.measure.GridMeasures.GRIDS_AND_BUILDINGS;
import static org.zhongzhi.governance.rules.measure.GridMeasures.GRIDS_WITHOUT_HEAD;
import static org.zhongzhi.governance.rules.measure.GridMeasures.UNITS_WITHOUT_HEAD;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.partnership.Steward;
import org.zhongzhi.governance.model.territory.BuildingId;
import org.zhongzhi.governance.model.territory.GridId;

/** hezhou-2022 § 1.2c, § 2.2a and § 4.1c: the network of grids, buildings and units, and who is there. */
class GridNetworkTest {
    private static final BuildingId OTHER_BUILDING = BuildingId.of("b-2");
    private static final Seq<Steward> IN_CHARGE_OF_ALL = Array.of(
            steward("s-1", IN_CHARGE, "p-1", GRID),
            steward("s-2", IN_CHARGE, "p-2", BUILDING),
            steward("s-3", IN_CHARGE, "p-3", UNIT));

    @Nested
    class Network {
        private static final String RULE = "grid-network-complete";

        @Test
        void a_community_complies_whose_buildings_are_in_one_grid_each_and_all_are_in_somebodys_charge() {
            verify(RULE)
                    .with(IN_CHARGE_OF_ALL)
                    .asOf(TODAY)
                    .isSatisfiedBy(COMMUNITY)
                    .measuring(GRIDS_AND_BUILDINGS, 2)
                    .because("hezhou-2022 § 1.2c");
        }

        @Test
        void everything_without_a_person_in_charge_is_named() {
            verify(RULE)
                    .asOf(TODAY)
                    .isViolatedBy(COMMUNITY)
                    .measuring(GRIDS_WITHOUT_HEAD, 1)
                    .measuring(BUILDINGS_WITHOUT_HEAD, 1)
                    .measuring(UNITS_WITHOUT_HEAD, 1)
                    .onEvidence(GRID, BUILDING, UNIT)
                    .explainedAs(
                            "甲社区（451102001001）：“社区—网格—楼栋—单元”不符合。现状：网格和楼栋2个，"
                                    + "网格归属缺失或重复的楼栋0个，负责人空缺的网格1个，负责人空缺的楼栋1个，负责人空缺的单元1个。"
                                    + "要求：无网格归属缺失或重复的楼栋，且无负责人空缺的网格，且无负责人空缺的楼栋，"
                                    + "且无负责人空缺的单元。最小改动：负责人空缺的网格减少1个，且负责人空缺的楼栋减少1个，"
                                    + "且负责人空缺的单元减少1个。依据：网格g-1（g-1）、楼栋b-1（b-1）、一单元（u-1）。"
                                    + "〔hezhou-2022 § 1.2c，必须〕",
                            "甲社区 (451102001001): \"Network of grids, buildings and units\" is violated."
                                    + " Measured — grids and buildings: 2; buildings that are not in exactly one grid: 0;"
                                    + " grids without a person in charge: 1; buildings without a person in charge: 1;"
                                    + " units without a person in charge: 1."
                                    + " Required — buildings that are not in exactly one grid: none,"
                                    + " and grids without a person in charge: none, and buildings without a person in charge: none,"
                                    + " and units without a person in charge: none."
                                    + " Smallest change — grids without a person in charge: 1 fewer,"
                                    + " and buildings without a person in charge: 1 fewer,"
                                    + " and units without a person in charge: 1 fewer. Evidence: 网格g-1 (g-1), 楼栋b-1 (b-1),"
                                    + " 一单元 (u-1). [hezhou-2022 § 1.2c, required]");
        }

        @Test
        void a_building_in_no_grid_or_in_two_is_not_in_exactly_one() {
            verify(RULE)
                    .with(IN_CHARGE_OF_ALL)
                    .with(building(BUILDING, ESTATE))
                    .asOf(TODAY)
                    .isViolatedBy(COMMUNITY)
                    .measuring(BUILDINGS_OUTSIDE_ONE_GRID, 1)
                    .onEvidence(BUILDING);
            verify(RULE)
                    .with(IN_CHARGE_OF_ALL)
                    .with(building(BUILDING, ESTATE, GRID, GridId.of("g-2")))
                    .asOf(TODAY)
                    .isViolatedBy(COMMUNITY)
                    .measuring(BUILDINGS_OUTSIDE_ONE_GRID, 1);
        }

        @Test
        void a_building_outside_every_estate_belongs_to_the_network_too() {
            verify(RULE)
                    .with(IN_CHARGE_OF_ALL)
                    .with(building(OTHER_BUILDING, COMMUNITY, GRID))
                    .asOf(TODAY)
                    .isViolatedBy(COMMUNITY)
                    .measuring(BUILDINGS_WITHOUT_HEAD, 1)
                    .onEvidence(OTHER_BUILDING);
        }

        @Test
        void staff_of_a_grid_and_who_has_left_are_not_in_charge() {
            verify(RULE)
                    .with(IN_CHARGE_OF_ALL)
                    .with(
                            steward("s-1", GRID_WORKER, "p-1", GRID),
                            steward("s-2", IN_CHARGE, "p-2", BUILDING, until(TODAY)))
                    .asOf(TODAY)
                    .isViolatedBy(COMMUNITY)
                    .measuring(GRIDS_WITHOUT_HEAD, 1)
                    .measuring(BUILDINGS_WITHOUT_HEAD, 1)
                    .measuring(UNITS_WITHOUT_HEAD, 0);
        }

        @Test
        void of_a_community_without_grids_and_buildings_on_record_nothing_is_said() {
            verify(RULE)
                    .asOf(TODAY)
                    .isNotApplicableTo(OTHER_COMMUNITY)
                    .explainedAs(
                            "乙社区（451102001002）：“社区—网格—楼栋—单元”不适用。仅在“网格和楼栋不少于1个”时适用。" + "〔hezhou-2022 § 1.2c，必须〕",
                            "乙社区 (451102001002): \"Network of grids, buildings and units\" is not applicable."
                                    + " It applies only with grids and buildings: at least 1. [hezhou-2022 § 1.2c, required]");
        }
    }

    @Nested
    class Staff {
        private static final String RULE = "grid-staffed";

        @Test
        void a_grid_with_a_grid_worker_is_staffed() {
            verify(RULE)
                    .with(steward("s-1", GRID_WORKER, "p-1", GRID))
                    .asOf(TODAY)
                    .isSatisfiedBy(GRID)
                    .measuring(1)
                    .because("hezhou-2022 § 2.2a");
        }

        @Test
        void a_grid_without_one_is_told_so() {
            verify(RULE)
                    .asOf(TODAY)
                    .isViolatedBy(GRID)
                    .explainedAs(
                            "网格g-1（g-1）：“网格配备网格员”不符合。现状：网格员0人。"
                                    + "要求：网格员不少于1人。最小改动：网格员增加1人。依据：数据中无相关记录。"
                                    + "〔hezhou-2022 § 2.2a，必须〕",
                            "网格g-1 (g-1): \"Grids are staffed\" is violated. Measured — grid workers: 0."
                                    + " Required — grid workers: at least 1. Smallest change — grid workers: 1 more."
                                    + " Evidence: nothing on record. [hezhou-2022 § 2.2a, required]");
        }

        @Test
        void who_is_in_charge_or_instructs_is_no_grid_worker_nor_is_that_of_another_grid() {
            GridId other = GridId.of("g-2");

            verify(RULE)
                    .with(
                            grid(other),
                            steward("s-1", IN_CHARGE, "p-1", GRID),
                            steward("s-2", INSTRUCTOR, "p-2", GRID),
                            steward("s-3", GRID_WORKER, "p-3", other))
                    .asOf(TODAY)
                    .isViolatedBy(GRID)
                    .measuring(0)
                    .isSatisfiedBy(other);
        }
    }

    @Nested
    class Instructors {
        private static final String RULE = "grid-instructor";

        @Test
        void a_grid_with_an_instructor_complies() {
            verify(RULE)
                    .with(steward("s-1", INSTRUCTOR, "p-1", GRID))
                    .asOf(TODAY)
                    .isSatisfiedBy(GRID)
                    .measuring(1)
                    .because("hezhou-2022 § 4.1c");
        }

        @Test
        void a_grid_without_one_is_told_so() {
            verify(RULE)
                    .with(steward("s-1", GRID_WORKER, "p-1", GRID))
                    .asOf(TODAY)
                    .isViolatedBy(GRID)
                    .explainedAs(
                            "网格g-1（g-1）：“网格党建指导员”不符合。现状：党建指导员0人。"
                                    + "要求：党建指导员不少于1人。最小改动：党建指导员增加1人。"
                                    + "依据：数据中无相关记录。〔hezhou-2022 § 4.1c，倡导〕",
                            "网格g-1 (g-1): \"Party-building instructors of grids\" is violated."
                                    + " Measured — Party-building instructors: 0."
                                    + " Required — Party-building instructors: at least 1."
                                    + " Smallest change — Party-building instructors: 1 more. Evidence: nothing on record."
                                    + " [hezhou-2022 § 4.1c, advisory]");
        }
    }
}

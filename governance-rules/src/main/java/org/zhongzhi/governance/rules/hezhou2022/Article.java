package org.zhongzhi.governance.rules.hezhou2022;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Provision;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.Section;

/** What every declaration cites: the article, its date, and the date of its targets. */
final class Article {
    static final String SOURCE = "hezhou-2022";
    static final LocalDate EDITION = LocalDate.of(2022, 6, 20);

    /** The last day of the targets that the article sets for the end of 2024 (2024年年底前). */
    static final LocalDate END_OF_2024 = LocalDate.of(2024, 12, 31);

    /** Every clause of the article, in its order. */
    static final Seq<Provision> PROVISIONS = Array.of(
            provision("1.0", "四级纵轴与联席会议", "Four levels and their joint conferences"),
            provision("1.1a", "契约化共建", "Co-building by contract"),
            provision("1.1b", "行业部门与属地会商", "Consultation between sectors and localities"),
            provision("1.1c", "派驻机构负责人述职", "Duty reports of stationed agencies"),
            provision("1.1d", "街道清单与机构设置", "Lists and set-up of subdistricts"),
            provision("1.1e", "赋予街道六项职权", "Six powers for subdistricts"),
            provision("1.2a", "居民小区党组织“六化”", "Party organisations of estates"),
            provision("1.2b", "适时调整党组织设置", "Adjusting Party organisations in time"),
            provision("1.2c", "社区—网格—楼栋—单元", "The network of grids, buildings and units"),
            provision("1.3a", "新兴领域头部企业党建", "Party building in leading firms of new fields"),
            provision("1.3b", "新就业群体融入治理", "New workers in grassroots governance"),
            provision("2.1a", "城事联解", "Joint resolution of city matters").byProcedure("matter"),
            provision("2.1b", "社区工作清单与准入", "Work list of communities and admission")
                    .byProcedure("admission"),
            provision("2.1c", "需求、资源、项目三张清单", "The three lists of needs, resources and projects"),
            provision("2.1d", "双报到", "Dual check-in"),
            provision("2.1e", "民生微实事", "Micro-projects for livelihood").byProcedure("micro-project"),
            provision("2.2a", "全科网格", "All-purpose grids"),
            provision("2.2b", "四级综治中心与指挥中心", "Governance and command centres"),
            provision("2.2c", "五环节工作机制", "The mechanism of five stages").byProcedure("matter"),
            provision("2.3a", "应急队伍与调解工作室", "Emergency teams and mediation rooms"),
            provision("2.3b", "15分钟服务圈与响应圈", "15-minute circles of service and response"),
            provision("2.3c", "四议两公开与小区议事", "Four deliberations, two disclosures; forums")
                    .byProcedure("four-deliberations"),
            provision("3.1a", "物业行业党委与服务标准", "Party committee and standard of the property industry"),
            provision("3.1b", "国企兜底与公益性物业", "State backstop and public-interest service")
                    .asData(Array.of(PropertyServiceMode.values()).map(PropertyServiceMode::code)),
            provision("3.1c", "2024年底两项覆盖率", "Two coverages by the end of 2024"),
            provision("3.1d", "党组织领导业主委员会", "Leadership of owners' committees"),
            provision("3.1e", "双向进入、交叉任职", "Two-way entry and cross-appointment"),
            provision("3.2a", "社会组织党建基地", "Party-building bases for social organisations"),
            provision("3.2b", "志愿服务类社会组织与社工点", "Volunteer organisations and social-work stations"),
            provision("3.2c", "四级志愿服务队伍", "Volunteer teams at four levels"),
            provision("3.2d", "实名注册志愿者占比", "Share of registered volunteers"),
            provision("3.2e", "时间银行", "Time bank"),
            provision("3.2f", "为民服务代办", "Agency service for residents"),
            provision("3.2g", "点单、派单、接单", "Order, dispatch, accept").byProcedure("service-order"),
            provision("4.0", "党群服务中心", "Party-mass service centres"),
            provision("4.1a", "优秀社区书记的使用", "Advancement of good secretaries"),
            provision("4.1b", "全科社工与后备力量库", "All-round workers and the reserve pool"),
            provision("4.1c", "党建指导员与组织员", "Instructors and organisers"),
            provision("4.2a", "培训学院与实训基地", "Training institute and training bases"),
            provision("4.2b", "持证晋升等级", "Grades of qualified workers"),
            provision("4.3", "珠链式党群服务圈", "The string-of-pearls service circle"),
            provision("4.4", "一体化信息系统与指挥平台", "One information system and command platform"),
            provision("5.1", "三领三干", "Three leads, three deeds"),
            provision("5.2", "纳入考核与两随机", "Appraisal and random visits"),
            provision("5.3", "挂点联系与办实事", "Liaison and deeds"));

    private Article() {}

    private static Provision provision(String number, String chinese, String english) {
        return Provision.of(Clause.of(SOURCE, number), Text.of(chinese, english));
    }

    /** A rule of the article, in force since its date. */
    static Rule.Builder rule(String id, String clause) {
        return Rule.builder().id(id).clause(Clause.of(SOURCE, clause)).inForce(Period.from(EDITION));
    }

    /** One of the five systems. */
    static Section section(String number, String chinese, String english, Rule... rules) {
        return Section.of(Clause.of(SOURCE, number), Text.of(chinese, english), rules);
    }
}

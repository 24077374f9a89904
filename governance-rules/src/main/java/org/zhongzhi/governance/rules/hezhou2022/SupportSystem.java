package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.rules.Obligation.REQUIRED;
import static org.zhongzhi.governance.rules.Requirement.allOf;
import static org.zhongzhi.governance.rules.Requirement.anyOf;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.byParameter;
import static org.zhongzhi.governance.rules.Requirement.shareAtLeast;
import static org.zhongzhi.governance.rules.Unit.SQUARE_METRE;

import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Parameter;
import org.zhongzhi.governance.rules.Ratio;
import org.zhongzhi.governance.rules.Requirement;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.measure.CommunityMeasures;
import org.zhongzhi.governance.rules.measure.DivisionMeasures;
import org.zhongzhi.governance.rules.measure.Subjects;

/** System 4, support (工作保障体系). */
final class SupportSystem {
    static final Parameter CENTRE_AREA_READING = Parameter.of(
            "community-centre-area.reading",
            Text.of("500平方米与每百户30平方米之间的“或”如何理解", "How the \"or\" between 500 m² and 30 m² per 100 households reads"),
            "either",
            "both");

    static final Rule SERVICE_CENTRE_AREA = Article.rule("service-centre-area", "4.0")
            .obligation(REQUIRED)
            .on(Subjects.CITY, Subjects.MUNICIPAL_DISTRICT, Subjects.SUBDISTRICT)
            .label("党群服务中心面积", "Area of the service centre")
            .summary(
                    "市、城区、街道各有一个1000平方米以上的党群服务中心。",
                    "City, district and subdistrict each have a Party-mass service centre of at least 1000 m².")
            .requires(atLeast(DivisionMeasures.LARGEST_SERVICE_CENTRE, SQUARE_METRE.steps(1000)))
            .build();

    static final Rule COMMUNITY_CENTRE_AREA = Article.rule("community-centre-area", "4.0")
            .obligation(REQUIRED)
            .on(Subjects.COMMUNITY)
            .label("社区服务阵地面积", "Area of the community's centres")
            .summary(
                    "社区服务阵地达到500平方米，或每百户30平方米。",
                    "The centres of a community have 500 m², or 30 m² for every 100 households.")
            .requires(communityCentreArea())
            .build();

    private SupportSystem() {}

    private static Requirement communityCentreArea() {
        Requirement whole = atLeast(CommunityMeasures.SERVICE_CENTRE_AREA, SQUARE_METRE.steps(500));
        Requirement perHousehold = shareAtLeast(
                CommunityMeasures.SERVICE_CENTRE_AREA,
                CommunityMeasures.HOUSEHOLDS,
                Ratio.of(SQUARE_METRE.steps(30), 100));
        return byParameter(
                CENTRE_AREA_READING.id(), "either", anyOf(whole, perHousehold), "both", allOf(whole, perHousehold));
    }
}

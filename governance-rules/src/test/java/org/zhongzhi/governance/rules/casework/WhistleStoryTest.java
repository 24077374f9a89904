package org.zhongzhi.governance.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.casework.Cast.CENTRE;
import static org.zhongzhi.governance.rules.casework.Cast.HELPER;
import static org.zhongzhi.governance.rules.casework.Cast.LEAD;
import static org.zhongzhi.governance.rules.casework.Cast.PROPERTY_FIRM;
import static org.zhongzhi.governance.rules.casework.Cast.SANITATION;
import static org.zhongzhi.governance.rules.casework.Cast.chosen;
import static org.zhongzhi.governance.rules.casework.Cast.knowing;
import static org.zhongzhi.governance.rules.casework.Cast.words;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.rules.procedures.Procedures;

class WhistleStoryTest {
    private static final Actor SUBDISTRICT = Cast.body("bada", "subdistrict");
    private static final Casework WHISTLES = Casework.of(Procedures.whistle());

    private static UnaryOperator<Action> blowing(String ground, String kind) {
        return each -> each.giving("ground", chosen(ground))
                .giving("kind", chosen(kind))
                .giving("matter", Cast.WASTE)
                .giving("place", Cast.ESTATE);
    }

    private static Story called() {
        return Story.of(WHISTLES)
                .does(SUBDISTRICT, "blow", blowing("joint-enforcement", "key-task"))
                .does(CENTRE, "check")
                .does(CENTRE, "call", each -> each.to(SANITATION, PROPERTY_FIRM));
    }

    @Test
    void a_whistle_goes_from_the_call_to_a_score_for_each_body() {
        Story story = called().does(LEAD, "report-in", each -> each.on(1))
                .does(HELPER, "report-in", each -> each.on(2))
                .does(LEAD, "finish", each -> each.on(1).giving("result", words("cleared")));
        assertThat(story.state()).isEqualTo("handling");
        story.does(HELPER, "finish", each -> each.on(2).giving("result", words("fenced off")));
        assertThat(story.state()).isEqualTo("resolved");

        story.does(SUBDISTRICT, "score", each -> each.on(1).giving("score", FieldValue.whole(95)));
        story.isRefused(
                SUBDISTRICT,
                "conclude",
                each -> each,
                "每个被召集单位都须评分（处于“处置完毕”的响应任务+处于“已解除”的响应任务为1）",
                "each body that was called has to be scored (the response in the state \"done\" + the response in the state \"released\": 1)");
        story.does(SUBDISTRICT, "score", each -> each.on(2).giving("score", FieldValue.whole(80)))
                .does(SUBDISTRICT, "conclude");
        assertThat(story.state()).isEqualTo("scored");
    }

    @ParameterizedTest
    @CsvSource({
        "emergency, daily",
        "emergency, key-task",
        "joint-enforcement, emergency",
        "beyond-lists, emergency",
        "beyond-lists, daily"
    })
    void a_whistle_without_ground_is_refused(String ground, String kind) {
        Story.of(WHISTLES)
                .isRefused(
                        SUBDISTRICT,
                        "blow",
                        blowing(ground, kind),
                        "吹哨须有理由：突发应急用应急哨，联合执法和经核超出街道清单的事项用日常哨或攻坚哨",
                        "a whistle takes a ground: an emergency with the emergency whistle, joint enforcement or what is found to be beyond the lists with the daily or key-task one");
    }

    @Test
    void a_matter_beyond_the_lists_of_the_subdistrict_is_a_ground_once_the_lists_say_so() {
        Casework listed = WHISTLES.observing(knowing(Observation.BEYOND_LISTS, FieldValue.yesNo(true)));
        Casework within = WHISTLES.observing(knowing(Observation.BEYOND_LISTS, FieldValue.yesNo(false)));

        assertThat(Story.of(listed)
                        .does(SUBDISTRICT, "blow", blowing("beyond-lists", "daily"))
                        .state())
                .isEqualTo("blown");
        Story.of(within).refusal(SUBDISTRICT, "blow", blowing("beyond-lists", "daily"));
    }

    @Test
    void a_body_that_is_released_is_not_waited_for_and_is_scored_all_the_same() {
        Story story = called().does(LEAD, "report-in", each -> each.on(1))
                .does(SUBDISTRICT, "release", each -> each.on(2).giving("reason", words("not needed")))
                .does(LEAD, "finish", each -> each.on(1).giving("result", words("cleared")));

        assertThat(story.state()).isEqualTo("resolved");
        story.does(SUBDISTRICT, "score", each -> each.on(2).giving("score", FieldValue.whole(60)));
    }

    @Test
    void a_whistle_is_resolved_by_the_subdistrict_when_bodies_never_came() {
        Story story = called().does(SUBDISTRICT, "resolve", each -> each.giving("result", words("settled by itself")));

        assertThat(story.state()).isEqualTo("resolved");
        assertThat(story.standing().assignments().map(each -> each.state().id().value()))
                .containsExactly("released", "released");
    }

    @Test
    void a_whistle_is_withdrawn_or_not_answered() {
        assertThat(Story.of(WHISTLES)
                        .does(SUBDISTRICT, "blow", blowing("emergency", "emergency"))
                        .does(SUBDISTRICT, "withdraw")
                        .state())
                .isEqualTo("withdrawn");
        assertThat(Story.of(WHISTLES)
                        .does(SUBDISTRICT, "blow", blowing("emergency", "emergency"))
                        .does(CENTRE, "refuse", each -> each.giving("reason", words("a drill")))
                        .state())
                .isEqualTo("refused");
    }
}

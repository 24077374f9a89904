package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;

import io.vavr.collection.Array;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.mandate.ItemAspect;
import org.zhongzhi.governance.rules.mandate.PassedOver;
import org.zhongzhi.governance.rules.mandate.Standing;
import org.zhongzhi.governance.rules.mandate.TurnedDown;

/** The codes that documents are written with. They do not change once published. */
class VocabularyTest {
    @Test
    void the_codes_of_outcomes_obligations_and_reasons_are_fixed() {
        assertThat(codes(OutcomeKind.values()))
                .containsExactly("satisfied", "violated", "notApplicable", "unknown", "pending");
        assertThat(codes(Obligation.values())).containsExactly("required", "target", "advisory");
        assertThat(codes(Effect.values())).containsExactly("introduced", "resolved", "changed");
        assertThat(codes(IdleReason.values())).containsExactly("noSubject", "notApplicable", "notInForce");
        assertThat(IdleReason.NOT_IN_FORCE.label())
                .isEqualTo(Text.of("该规则在评估日期尚未施行或已失效", "the rule is not in force on the date"));
    }

    @Test
    void lists_and_needs_are_spoken_of_in_words_that_stay() {
        assertThat(codes(Standing.values()))
                .containsExactly(
                        "admitted", "fundingUnknown", "unfunded", "lapsed", "notYet", "neverAdmitted", "notListed");
        assertThat(codes(PassedOver.Reason.values()))
                .containsExactly("notInData", "noList", "notOnList", "noLead", "leadGone", "notAdmitted");
        assertThat(codes(TurnedDown.Obstacle.values())).containsExactly("elsewhere", "notInTime", "usedUp");
        assertThat(codes(ItemAspect.values())).containsExactly("list", "kind", "name", "leads", "helpers");
        assertThat(Standing.UNFUNDED.label()).isEqualTo(Text.of("已准入但无经费", "admitted without money"));
        assertThat(TurnedDown.Obstacle.USED_UP.label()).isEqualTo(Text.of("无余量", "none of it is free"));
        assertThat(ItemAspect.LEADS.label()).isEqualTo(Text.of("牵头单位", "leading bodies"));
    }

    @Test
    void kinds_of_subject_are_equal_if_their_codes_are_and_take_only_their_own_types() {
        SubjectKind estates = SubjectKind.every("estate", Text.of("小区", "estate"), EntityType.ESTATE);
        SubjectKind same = SubjectKind.every("estate", Text.of("院落", "compound"), EntityType.PERSON);
        Reading reading = Reading.of(tree().jurisdiction(), TODAY);

        assertThat(estates).isEqualTo(same).hasSameHashCodeAs(same).hasToString("estate");
        assertThat(estates).isNotEqualTo(SubjectKind.every("place", Text.of("小区", "estate"), EntityType.ESTATE));
        assertThat(estates.label().english()).isEqualTo("estate");
        assertThat(estates.includes(reading, reading.dossier(CITY))).isFalse();
    }

    private static Array<String> codes(Coded... words) {
        return Array.of(words).map(Coded::code);
    }
}

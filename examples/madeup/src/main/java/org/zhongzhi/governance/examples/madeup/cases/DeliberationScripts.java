package org.zhongzhi.governance.examples.madeup.cases;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.zhongzhi.governance.examples.madeup.Chance;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.FieldValue;

/** Deliberations of communities (四议两公开): under way at every step, with objections, rejected, withdrawn and set aside. */
final class DeliberationScripts {
    private static final int AN_HOUR = 60;
    private static final int A_DAY = 7 * AN_HOUR;

    Seq<Variant> variants() {
        return Array.of(
                Variant.of(4, this::carriedOut),
                Variant.of(2, this::objectedTo, "answer"),
                Variant.of(1, this::answeredLate, "object"),
                Variant.of(1, this::rejected, "reject"),
                Variant.of(1, this::withdrawn, "withdraw"),
                Variant.of(1, this::setAside, "set-aside"));
    }

    private void carriedOut(Play play, Spot spot) {
        decided(play, spot);
        disclosed(play, spot);
        concluded(play, spot);
    }

    private void objectedTo(Play play, Spot spot) {
        decided(play, spot);
        disclosed(play, spot);
        objected(play, spot);
        answered(play.workAbout(A_DAY), spot);
        concluded(play, spot);
    }

    private void answeredLate(Play play, Spot spot) {
        decided(play, spot);
        disclosed(play, spot);
        objected(play, spot);
        answered(play.pass(Duration.ofDays(4)).workAbout(AN_HOUR), spot);
        concluded(play, spot);
    }

    private void rejected(Play play, Spot spot) {
        proposed(play, spot);
        play.workAbout(3 * A_DAY)
                .does(committees(spot), "reject", each -> each.giving("reason", words("方案预算过高，多数不同意")));
    }

    private void withdrawn(Play play, Spot spot) {
        proposed(play, spot);
        play.workAbout(3 * A_DAY)
                .does(committees(spot), "discuss", each -> votes(each, play.chance(), 11))
                .workAbout(2 * A_DAY)
                .does(
                        Town.in(spot.party(), "party-organization"),
                        "withdraw",
                        each -> each.giving("reason", words("与街道改造计划合并实施")));
    }

    private void setAside(Play play, Spot spot) {
        decided(play, spot);
        disclosed(play, spot);
        objected(play, spot);
        play.workAbout(2 * A_DAY)
                .does(
                        Town.in(spot.residents(), "representatives"),
                        "set-aside",
                        each -> each.giving("reason", words("异议成立，重新论证")));
    }

    private static void proposed(Play play, Spot spot) {
        Seq<String> subjects = Array.of("停车位改造方案", "加装电梯公约", "小区公共收益使用办法", "休闲长廊选址");
        play.work(1)
                .does(
                        Town.in(spot.party(), "party-organization"),
                        "propose",
                        each -> each.giving("subject", words(Town.any(subjects, play.chance())))
                                .giving("place", spot.communityPlace()));
    }

    private static void decided(Play play, Spot spot) {
        proposed(play, spot);
        play.workAbout(3 * A_DAY)
                .does(committees(spot), "discuss", each -> votes(each, play.chance(), 11))
                .workAbout(3 * A_DAY)
                .does(Town.in(spot.party(), "party-meeting"), "review", each -> votes(each, play.chance(), 46))
                .workAbout(3 * A_DAY)
                .does(Town.in(spot.residents(), "representatives"), "decide", each -> votes(each, play.chance(), 60));
    }

    /** Four in five come, and of these nearly all agree. */
    private static Action votes(Action action, Chance chance, int entitled) {
        int present = entitled * 4 / 5 + chance.below(entitled / 5);
        return action.giving("entitled", FieldValue.whole(entitled))
                .giving("present", FieldValue.whole(present))
                .giving("agreeing", FieldValue.whole(present - chance.below(3)));
    }

    private static void disclosed(Play play, Spot spot) {
        play.workAbout(2 * A_DAY).does(committees(spot), "disclose");
    }

    private static void objected(Play play, Spot spot) {
        play.workAbout(A_DAY)
                .does(
                        Town.resident(play.chance(), "resident"),
                        "object",
                        each -> each.giving("objection", words("影响一楼采光，请再论证"))
                                .giving("addressee", FieldValue.parties(spot.residents())));
    }

    private static void answered(Play play, Spot spot) {
        play.does(committees(spot), "answer", each -> each.on(1).giving("answer", words("已现场复核并调整位置")));
    }

    private static void concluded(Play play, Spot spot) {
        play.pass(Duration.ofDays(8))
                .workAbout(2 * A_DAY)
                .does(committees(spot), "carry-out")
                .workAbout(6 * A_DAY)
                .does(committees(spot), "disclose-result", each -> each.giving("result", words("已按决议完成")))
                .pass(Duration.ofDays(8))
                .workAbout(AN_HOUR)
                .does(committees(spot), "conclude");
    }

    private static Actor committees(Spot spot) {
        return Town.in(spot.residents(), "two-committees");
    }

    private static FieldValue words(String words) {
        return new FieldValue.Words(words);
    }
}

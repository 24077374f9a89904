package org.zhongzhi.governance.examples.madeup.cases;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.OrganizationId;

/** Whistles of subdistricts (吹哨报到): on each ground, answered in time and late, refused, withdrawn, with bodies released. */
final class WhistleScripts {
    private static final int AN_HOUR = 60;
    private static final int A_DAY = 7 * AN_HOUR;

    private final Town town;

    WhistleScripts(Town town) {
        this.town = town;
    }

    Seq<Variant> variants() {
        return Array.of(
                Variant.of(3, this::emergency, "report-in"),
                Variant.of(2, this::emergencyAnsweredLate, "report-in"),
                Variant.of(4, this::daily),
                Variant.of(3, this::keyTask, "call"),
                Variant.of(1, this::refused, "refuse"),
                Variant.of(1, this::withdrawn, "withdraw"),
                Variant.of(1, this::released, "release"),
                Variant.of(1, this::escalated, "escalate"));
    }

    private void emergency(Play play, Spot spot) {
        blown(play, spot, "emergency", "emergency", "safety/gas", "疑似燃气泄漏");
        play.pass(minutes(play, 5, 10)).does(centre(spot), "check");
        play.pass(minutes(play, 2, 5)).does(centre(spot), "call", each -> each.to(spot.agency(), spot.firm()));
        play.pass(minutes(play, 8, 10)).does(body(spot.firm()), "report-in", each -> each.on(2));
        play.pass(minutes(play, 2, 8)).does(body(spot.agency()), "report-in", each -> each.on(1));
        handled(play, spot, Duration.ofMinutes(50), "已关阀、通风并排除险情");
    }

    private void emergencyAnsweredLate(Play play, Spot spot) {
        blown(play, spot, "emergency", "emergency", "safety/water", "供水主管爆裂");
        play.pass(minutes(play, 5, 10)).does(centre(spot), "check");
        play.pass(minutes(play, 2, 5)).does(centre(spot), "call", each -> each.to(spot.firm(), spot.agency()));
        play.pass(minutes(play, 10, 15)).does(body(spot.firm()), "report-in", each -> each.on(1));
        play.pass(minutes(play, 30, 30)).does(body(spot.agency()), "report-in", each -> each.on(2));
        handled(play, spot, Duration.ofHours(3), "已抢修恢复供水");
    }

    private void daily(Play play, Spot spot) {
        called(play, spot, "beyond-lists", "daily", "estate/parking", "小区外停车秩序混乱");
        play.workAbout(AN_HOUR).does(body(spot.agency()), "report-in", each -> each.on(2));
        play.workAbout(AN_HOUR / 2).does(body(play), "report-in", each -> each.on(1));
        handled(play.workAbout(A_DAY), spot, Duration.ofHours(1), "已划定停车区域");
    }

    private void keyTask(Play play, Spot spot) {
        called(play, spot, "joint-enforcement", "key-task", "order/street", "夜市占道联合整治");
        play.workAbout(3 * AN_HOUR).does(body(spot.agency()), "report-in", each -> each.on(2));
        play.workAbout(3 * AN_HOUR).does(body(play), "report-in", each -> each.on(1));
        handled(play.workAbout(6 * A_DAY), spot, Duration.ofHours(2), "已完成联合整治并建立轮巡");
    }

    private void refused(Play play, Spot spot) {
        blown(play, spot, "joint-enforcement", "daily", "order/street", "个别摊点占道");
        play.work(20).does(centre(spot), "refuse", each -> each.giving("reason", words("街道自身职权可以处置")));
    }

    private void withdrawn(Play play, Spot spot) {
        blown(play, spot, "joint-enforcement", "daily", "order/street", "流动摊贩聚集");
        play.work(15).does(centre(spot), "check");
        play.work(10).does(office(spot), "withdraw");
    }

    private void released(Play play, Spot spot) {
        called(play, spot, "beyond-lists", "daily", "estate/parking", "共享单车堵塞出入口");
        play.work(40).does(body(play), "report-in", each -> each.on(1));
        play.work(30).does(office(spot), "release", each -> each.on(2).giving("reason", words("现场无需该单位处置")));
        play.workAbout(3 * AN_HOUR)
                .does(body(play), "finish", each -> each.on(1).giving("result", words("已清运并约谈企业")));
        scored(play, spot);
    }

    private void escalated(Play play, Spot spot) {
        called(play, spot, "beyond-lists", "daily", "estate/noise", "夜间施工噪声反复");
        play.workAbout(AN_HOUR).does(body(play), "report-in", each -> each.on(1));
        play.work(4 * A_DAY).does(centre(spot), "escalate", each -> each.giving("reason", words("一家单位仍未报到")));
        play.workAbout(AN_HOUR).does(body(spot.agency()), "report-in", each -> each.on(2));
        handled(play, spot, Duration.ofHours(2), "已责令错峰施工");
    }

    private void called(Play play, Spot spot, String ground, String kind, String matter, String description) {
        OrganizationId authority = town.authority(play.chance());
        play.work(1);
        blown(play, spot, ground, kind, matter, description);
        play.workAbout(12).does(centre(spot), "check");
        play.workAbout(15).does(centre(spot), "call", each -> each.to(authority, spot.agency()));
    }

    private static void blown(Play play, Spot spot, String ground, String kind, String matter, String description) {
        play.does(
                office(spot),
                "blow",
                each -> each.giving("ground", new FieldValue.Chosen(ground))
                        .giving("kind", new FieldValue.Chosen(kind))
                        .giving("matter", new FieldValue.Matter(MatterCode.of(matter)))
                        .giving("place", spot.place())
                        .giving("description", words(description)));
    }

    /** Each of the two bodies finishes, and each is scored. */
    private static void handled(Play play, Spot spot, Duration time, String result) {
        for (int task = 1; task <= 2; task++) {
            int number = task;
            play.pass(time)
                    .does(
                            play.partyOf(number, "body", office(spot)),
                            "finish",
                            each -> each.on(number).giving("result", words(result)));
        }
        scored(play, spot);
    }

    private static void scored(Play play, Spot spot) {
        for (int task = 1; task <= 2; task++) {
            int number = task;
            int score = 70 + play.chance().below(31);
            play.workAbout(20)
                    .does(office(spot), "score", each -> each.on(number).giving("score", FieldValue.whole(score)));
        }
        play.work(5).does(office(spot), "conclude");
    }

    private static Duration minutes(Play play, int least, int more) {
        return Duration.ofMinutes(least + play.chance().below(more));
    }

    /** Who was called first. */
    private static Actor body(Play play) {
        return play.partyOf(1, "body", body(OrganizationId.of("nobody")));
    }

    private static Actor body(OrganizationId who) {
        return Town.in(who, "body");
    }

    private static Actor office(Spot spot) {
        return Town.in(spot.office(), "subdistrict");
    }

    private static Actor centre(Spot spot) {
        return Town.in(spot.government(), "command-centre");
    }

    private static FieldValue words(String words) {
        return new FieldValue.Words(words);
    }
}

package org.zhongzhi.governance.examples.madeup.cases;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import org.zhongzhi.governance.examples.madeup.Chance;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.organization.OrganizationId;

/** Matters that are resolved jointly (城事联解): most go straight, and every side track is taken by some. */
final class MatterScripts {
    private static final Seq<Topic> LISTED = Array.of(
            new Topic("sanitation/waste", "ordinary", "楼道旁堆放垃圾无人清运", "已清运并冲洗地面"),
            new Topic("sanitation/waste", "ordinary", "分类投放点桶满外溢", "已清空并加密清运班次"),
            new Topic("order/street", "ordinary", "占道经营影响通行", "已劝离摊点并恢复通行"),
            new Topic("care/elderly", "ordinary", "高龄津贴登记信息有误", "已更正登记信息"),
            new Topic("sanitation/waste", "complex", "拆迁空地垃圾反复倾倒", "已围挡并安排专人巡查"));
    private static final Topic UNLISTED = new Topic("road/lighting", "ordinary", "小区外路灯不亮", "已更换灯具");
    private static final Topic FIRE_LANE = new Topic("estate/fire-lane", "urgent", "消防通道被占用", "已清理并划线");
    /** What the lists give to the office of the subdistrict in every one of them. */
    private static final Seq<Topic> OF_SUBDISTRICTS =
            LISTED.filter(each -> each.matter().equals("sanitation/waste"));

    private static final int AN_HOUR = 60;
    private static final int A_DAY = 7 * AN_HOUR;

    private final Town town;

    MatterScripts(Town town) {
        this.town = town;
    }

    private record Topic(String matter, String category, String description, String result) {}

    Seq<Variant> variants() {
        return Array.of(
                Variant.of(26, (play, spot) -> closed(play, spot, Town.any(LISTED, play.chance()), 1)),
                Variant.of(6, (play, spot) -> closed(play, spot, UNLISTED, 2)),
                Variant.of(5, (play, spot) -> closed(play, spot, FIRE_LANE, 0)),
                Variant.of(6, this::slow),
                Variant.of(3, this::escalated, "escalate"),
                Variant.of(3, this::returnedForCompetence, "return", "dispatch"),
                Variant.of(2, this::returnedForPlace, "relocate"),
                Variant.of(2, this::ruledAfterTwoReturns, "rule"),
                Variant.of(2, this::ruledForTitle, "return"),
                Variant.of(3, this::extended, "extend"),
                Variant.of(2, this::suspended, "suspend"),
                Variant.of(1, this::suspended, "resume"),
                Variant.of(3, this::reworked, "rework"),
                Variant.of(2, this::notAccepted, "not-accept"),
                Variant.of(2, this::duplicate, "mark-duplicate"),
                Variant.of(2, this::withdrawn, "withdraw"),
                Variant.of(2, this::reopened, "reopen"),
                Variant.of(3, this::joint, "dispatch"));
    }

    private void closed(Play play, Spot spot, Topic topic, int pace) {
        registered(play, spot, topic);
        dispatched(play, spot);
        finished(play, spot, topic, 20 + pace * A_DAY / 2);
        closing(play, spot, topic);
    }

    /** A body that does not keep its time. */
    private void slow(Play play, Spot spot) {
        Topic topic = Town.any(LISTED, play.chance());
        registered(play, spot, topic);
        dispatched(play, spot);
        accepted(play, spot);
        finished(play, spot, topic, 5 * A_DAY);
        closing(play, spot, topic);
    }

    private void escalated(Play play, Spot spot) {
        Topic topic = Town.any(LISTED, play.chance());
        registered(play, spot, topic);
        dispatched(play, spot);
        accepted(play, spot);
        play.work(4 * A_DAY + AN_HOUR)
                .does(centre(spot), "escalate", each -> each.giving("reason", words("全程时限已用八成，请承办单位加快办理")));
        finished(play, spot, topic, 2 * A_DAY);
        closing(play, spot, topic);
    }

    private void returnedForCompetence(Play play, Spot spot) {
        Topic topic = Town.any(OF_SUBDISTRICTS, play.chance());
        registered(play, spot, topic);
        given(play, spot, spot.firm(), "先由物业服务企业处理");
        sentBack(play, spot.firm(), "wrong-competence");
        dispatched(play.workAbout(AN_HOUR), spot);
        finished(play, spot, topic, A_DAY);
        closing(play, spot, topic);
    }

    private void returnedForPlace(Play play, Spot spot) {
        Topic topic = Town.any(OF_SUBDISTRICTS, play.chance());
        OrganizationId other = town.elsewhere(spot, play.chance()).office();
        registered(play, spot, topic);
        given(play, spot, other, "按来电所述位置派遣");
        sentBack(play, other, "wrong-place");
        play.workAbout(AN_HOUR)
                .does(
                        Town.in(spot.gridWorker(), "grid-worker"),
                        "relocate",
                        each -> each.giving("place", spot.place()));
        dispatched(play, spot);
        finished(play, spot, topic, A_DAY);
        closing(play, spot, topic);
    }

    private void ruledAfterTwoReturns(Play play, Spot spot) {
        Topic topic = Town.any(OF_SUBDISTRICTS, play.chance());
        registered(play, spot, topic);
        given(play, spot, spot.firm(), "先由物业服务企业处理");
        sentBack(play, spot.firm(), "wrong-competence");
        given(play.workAbout(AN_HOUR), spot, spot.agency(), "请派驻机构先行核查");
        sentBack(play, spot.agency(), "wrong-competence");
        ruled(play, spot, spot.office(), "按权责清单由街道办事处牵头");
        finished(play, spot, topic, A_DAY);
        closing(play, spot, topic);
    }

    private void ruledForTitle(Play play, Spot spot) {
        registered(play, spot, UNLISTED);
        given(play, spot, spot.firm(), "清单未列明主办单位");
        sentBack(play, spot.firm(), "unclear-title");
        ruled(play, spot, spot.office(), "权属未明确前由属地街道兜底");
        finished(play, spot, UNLISTED, A_DAY);
        closing(play, spot, UNLISTED);
    }

    private void extended(Play play, Spot spot) {
        Topic topic = Town.any(LISTED, play.chance());
        registered(play, spot, topic);
        dispatched(play, spot);
        accepted(play, spot);
        play.workAbout(A_DAY)
                .does(
                        centre(spot),
                        "extend",
                        each -> each.giving("extra", FieldValue.whole(3)).giving("reason", words("需与相邻单位协调，延长办理时间")));
        finished(play, spot, topic, 2 * A_DAY);
        closing(play, spot, topic);
    }

    private void suspended(Play play, Spot spot) {
        registered(play, spot, UNLISTED);
        dispatched(play, spot);
        accepted(play, spot);
        play.workAbout(A_DAY)
                .does(centre(spot), "suspend", each -> each.giving("reason", words("待专项资金下达后更换")))
                .pass(Duration.ofDays(3L + play.chance().below(8)))
                .work(30)
                .does(centre(spot), "resume");
        finished(play, spot, UNLISTED, A_DAY);
        closing(play, spot, UNLISTED);
    }

    private void reworked(Play play, Spot spot) {
        Topic topic = Town.any(LISTED, play.chance());
        registered(play, spot, topic);
        dispatched(play, spot);
        finished(play, spot, topic, A_DAY / 2);
        fedBack(play, spot, topic);
        play.workAbout(AN_HOUR).does(verifier(spot), "rework", each -> each.giving("reason", words("现场核查未达要求")));
        finished(play, spot, topic, AN_HOUR);
        closing(play, spot, topic);
    }

    private void notAccepted(Play play, Spot spot) {
        reported(play, spot, UNLISTED);
        play.workAbout(AN_HOUR).does(centre(spot), "not-accept", each -> each.giving("reason", words("属民事纠纷，已告知调解渠道")));
    }

    private void duplicate(Play play, Spot spot) {
        Topic topic = Town.any(LISTED, play.chance());
        registered(play, spot, topic);
        play.work(15)
                .does(
                        centre(spot),
                        "mark-duplicate",
                        each -> each.giving("original", new FieldValue.Document("matter-001")));
    }

    private void withdrawn(Play play, Spot spot) {
        Topic topic = Town.any(LISTED, play.chance());
        Actor reporter = registered(play, spot, topic);
        play.work(10).does(reporter, "withdraw", each -> each.giving("reason", words("问题已自行解决")));
    }

    private void reopened(Play play, Spot spot) {
        Topic topic = Town.any(LISTED, play.chance());
        Actor reporter = registered(play, spot, topic);
        dispatched(play, spot);
        finished(play, spot, topic, A_DAY / 2);
        closing(play, spot, topic);
        play.pass(Duration.ofDays(1L + play.chance().below(3)))
                .does(reporter, "reopen", each -> each.giving("reason", words("同一问题再次出现")));
        dispatched(play.workAbout(30), spot);
        finished(play, spot, topic, A_DAY / 2);
        closing(play, spot, topic);
    }

    /** Several bodies, each with a task of its own. */
    private void joint(Play play, Spot spot) {
        registered(play, spot, FIRE_LANE);
        play.workAbout(10)
                .does(
                        centre(spot),
                        "dispatch",
                        each -> each.to(spot.office(), spot.firm(), spot.agency())
                                .giving("reason", words("清单未列明，由街道牵头联合处置")));
        for (int task = 1; task <= 3; task++) {
            int number = task;
            Actor body = play.partyOf(number, "body", verifier(spot));
            play.workAbout(20).does(body, "accept", each -> each.on(number));
        }
        for (int task = 3; task >= 1; task--) {
            int number = task;
            Actor body = play.partyOf(number, "body", verifier(spot));
            play.workAbout(AN_HOUR)
                    .does(body, "finish", each -> each.on(number).giving("result", words(FIRE_LANE.result())));
        }
        closing(play, spot, FIRE_LANE);
    }

    private Actor reported(Play play, Spot spot, Topic topic) {
        Chance chance = play.chance();
        Actor reporter =
                chance.inThousand(400) ? Town.in(spot.gridWorker(), "reporter") : Town.resident(chance, "reporter");
        play.does(
                reporter,
                "report",
                each -> each.giving("matter", new FieldValue.Matter(MatterCode.of(topic.matter())))
                        .giving("place", spot.place())
                        .giving("category", new FieldValue.Chosen(topic.category()))
                        .giving("description", words(topic.description())));
        return reporter;
    }

    private Actor registered(Play play, Spot spot, Topic topic) {
        Actor reporter = reported(play, spot, topic);
        play.workAbout(play.chance().inThousand(60) ? 5 * AN_HOUR : 20).does(centre(spot), "register");
        return reporter;
    }

    /** To whom the lists name; where they leave it open, to the office of the subdistrict, with the reason. */
    private void dispatched(Play play, Spot spot) {
        Option<Seq<ActorId>> proposed = play.standing()
                .flatMap(each -> town.records().responsibility(each, play.now()))
                .filter(each -> each.leads().size() == 1)
                .map(each -> Array.<ActorId>ofAll(each.leads()).appendAll(each.helpers()));
        if (proposed.isEmpty()) {
            given(play, spot, spot.office(), "清单未列明唯一主办单位，按属地派遣");
        } else {
            play.workAbout(15)
                    .does(
                            centre(spot),
                            "dispatch",
                            each -> each.giving("bodies", new FieldValue.Parties(proposed.get())));
        }
    }

    private static void given(Play play, Spot spot, OrganizationId body, String reason) {
        play.workAbout(15).does(centre(spot), "dispatch", each -> each.to(body).giving("reason", words(reason)));
    }

    private static void sentBack(Play play, OrganizationId body, String ground) {
        play.workAbout(2 * AN_HOUR)
                .does(
                        Town.in(body, "body"),
                        "return",
                        each -> each.on(play.last()).giving("ground", new FieldValue.Chosen(ground)));
    }

    private static void ruled(Play play, Spot spot, OrganizationId body, String reason) {
        play.workAbout(3 * AN_HOUR)
                .does(
                        Town.in(spot.districtCommittee(), "supervisor"),
                        "rule",
                        each -> each.to(body).giving("reason", words(reason)));
    }

    private static void accepted(Play play, Spot spot) {
        play.workAbout(30)
                .does(play.partyOf(play.last(), "body", verifier(spot)), "accept", each -> each.on(play.last()));
    }

    private static void finished(Play play, Spot spot, Topic topic, int minutes) {
        Actor body = play.partyOf(play.last(), "body", verifier(spot));
        play.workAbout(minutes)
                .does(body, "finish", each -> each.on(play.last()).giving("result", words(topic.result())));
    }

    private static void fedBack(Play play, Spot spot, Topic topic) {
        play.workAbout(AN_HOUR).does(centre(spot), "feed-back", each -> each.giving("result", words(topic.result())));
    }

    private static void closing(Play play, Spot spot, Topic topic) {
        fedBack(play, spot, topic);
        boolean satisfied = !play.chance().inThousand(120);
        play.workAbout(play.chance().inThousand(100) ? 2 * A_DAY : 2 * AN_HOUR)
                .does(verifier(spot), "verify", each -> each.giving("satisfied", FieldValue.yesNo(satisfied)))
                .workAbout(30)
                .does(centre(spot), "close", each -> each.giving("satisfied", FieldValue.yesNo(satisfied)));
    }

    private static Actor centre(Spot spot) {
        return Town.in(spot.government(), "command-centre");
    }

    private static Actor verifier(Spot spot) {
        return Town.in(spot.workingCommittee(), "verifier");
    }

    private static FieldValue words(String words) {
        return new FieldValue.Words(words);
    }
}

package org.zhongzhi.governance.examples.madeup.cases;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.OrganizationId;

/** Orders of residents (点单、派单、接单): accepted, declined, left lying, given up, disputed, cancelled, served by the community. */
final class ServiceOrderScripts {
    private static final int AN_HOUR = 60;

    Seq<Variant> variants() {
        return Array.of(
                Variant.of(9, this::served),
                Variant.of(3, this::declined, "decline"),
                Variant.of(3, this::leftLying, "fall-back"),
                Variant.of(2, this::givenUp, "give-up"),
                Variant.of(3, this::byTheCommunity, "serve"),
                Variant.of(2, this::disputed, "dispute"),
                Variant.of(2, this::cancelled, "cancel"),
                Variant.of(1, this::unmet, "give-notice"),
                Variant.of(1, this::confirmedByTheCommunity));
    }

    private void served(Play play, Spot spot) {
        Actor resident = ordered(play, spot);
        dispatched(play, spot, spot.branch());
        fulfilled(play, spot.branch());
        confirmed(play, resident);
    }

    private void declined(Play play, Spot spot) {
        Actor resident = ordered(play, spot);
        dispatched(play, spot, spot.branch());
        play.workAbout(AN_HOUR)
                .does(
                        volunteer(spot.branch()),
                        "decline",
                        each -> each.on(play.last()).giving("reason", words("当日已有安排")));
        dispatched(play, spot, spot.party());
        fulfilled(play, spot.party());
        confirmed(play, resident);
    }

    private void leftLying(Play play, Spot spot) {
        Actor resident = ordered(play, spot);
        dispatched(play, spot, spot.branch());
        play.pass(Duration.ofHours(25)).work(20).does(community(spot), "fall-back");
        dispatched(play, spot, spot.party());
        fulfilled(play, spot.party());
        confirmed(play, resident);
    }

    private void givenUp(Play play, Spot spot) {
        Actor resident = ordered(play, spot);
        dispatched(play, spot, spot.branch());
        play.workAbout(AN_HOUR)
                .does(volunteer(spot.branch()), "accept", each -> each.on(play.last()))
                .workAbout(2 * AN_HOUR)
                .does(
                        volunteer(spot.branch()),
                        "give-up",
                        each -> each.on(play.last()).giving("reason", words("临时被抽调")));
        dispatched(play, spot, spot.party());
        fulfilled(play, spot.party());
        confirmed(play, resident);
    }

    private void byTheCommunity(Play play, Spot spot) {
        Actor resident = ordered(play, spot);
        play.workAbout(4 * AN_HOUR).does(community(spot), "serve", each -> each.giving("result", words("社区工作者已上门办理")));
        confirmed(play, resident);
    }

    private void disputed(Play play, Spot spot) {
        Actor resident = ordered(play, spot);
        dispatched(play, spot, spot.branch());
        fulfilled(play, spot.branch());
        play.pass(Duration.ofHours(2)).does(resident, "dispute", each -> each.giving("reason", words("只完成了一半")));
        dispatched(play, spot, spot.branch());
        fulfilled(play, spot.branch());
        confirmed(play, resident);
    }

    private void cancelled(Play play, Spot spot) {
        Actor resident = ordered(play, spot);
        dispatched(play, spot, spot.branch());
        play.pass(Duration.ofHours(3)).does(resident, "cancel", each -> each.giving("reason", words("家人已代办")));
    }

    private void unmet(Play play, Spot spot) {
        ordered(play, spot);
        play.workAbout(5 * AN_HOUR)
                .does(community(spot), "give-notice", each -> each.giving("reason", words("需专业资质，已转介")));
    }

    private void confirmedByTheCommunity(Play play, Spot spot) {
        ordered(play, spot);
        dispatched(play, spot, spot.branch());
        fulfilled(play, spot.branch());
        play.pass(Duration.ofDays(8)).work(30).does(community(spot), "confirm");
    }

    private static Actor ordered(Play play, Spot spot) {
        Actor resident = Town.resident(play.chance(), "resident");
        Seq<String> wishes = Array.of("代取药品", "修理水龙头", "陪同就诊", "调试手机");
        play.does(
                resident,
                "order",
                each -> each.giving("matter", new FieldValue.Matter(MatterCode.of("care/help")))
                        .giving("place", spot.place())
                        .giving("description", words(Town.any(wishes, play.chance()))));
        return resident;
    }

    private static void dispatched(Play play, Spot spot, OrganizationId volunteer) {
        play.workAbout(AN_HOUR)
                .does(community(spot), "dispatch", each -> each.giving("volunteer", FieldValue.parties(volunteer)));
    }

    private static void fulfilled(Play play, OrganizationId volunteer) {
        int minutes = 30 + 10 * play.chance().below(10);
        play.workAbout(AN_HOUR)
                .does(volunteer(volunteer), "accept", each -> each.on(play.last()))
                .workAbout(9 * AN_HOUR)
                .does(
                        volunteer(volunteer),
                        "fulfil",
                        each -> each.on(play.last()).giving("minutes", FieldValue.whole(minutes)));
    }

    private static void confirmed(Play play, Actor resident) {
        boolean satisfied = !play.chance().inThousand(100);
        play.pass(Duration.ofHours(2L + play.chance().below(30)))
                .does(resident, "confirm", each -> each.giving("satisfied", FieldValue.yesNo(satisfied)));
    }

    private static Actor volunteer(OrganizationId who) {
        return Town.in(who, "volunteer");
    }

    private static Actor community(Spot spot) {
        return Town.in(spot.residents(), "community");
    }

    private static FieldValue words(String words) {
        return new FieldValue.Words(words);
    }
}

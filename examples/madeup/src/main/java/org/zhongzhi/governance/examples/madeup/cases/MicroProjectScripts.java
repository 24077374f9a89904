package org.zhongzhi.governance.examples.madeup.cases;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.value.Money;

/** Micro-projects for livelihood (民生微实事): under way at every step, reworked, rejected, cancelled, withdrawn, accepted late. */
final class MicroProjectScripts {
    private static final int A_DAY = 7 * 60;
    private static final long A_YUAN = 100;

    private final Town town;

    MicroProjectScripts(Town town) {
        this.town = town;
    }

    Seq<Variant> variants() {
        return Array.of(
                Variant.of(3, (play, spot) -> built(play, spot, 4)),
                Variant.of(1, (play, spot) -> built(play, spot, 11), "finish"),
                Variant.of(1, this::reworked, "rework"),
                Variant.of(1, this::rejected, "reject"),
                Variant.of(1, this::cancelled, "cancel"),
                Variant.of(1, this::withdrawn, "withdraw"));
    }

    /** Built, and accepted after so many days. */
    private void built(Play play, Spot spot, int days) {
        long budget = commissioned(play, spot);
        finished(play.workAbout(15 * A_DAY), spot);
        accepted(play.workAbout(days * A_DAY), spot);
        disclosed(play, spot, budget);
    }

    private void reworked(Play play, Spot spot) {
        long budget = commissioned(play, spot);
        finished(play.workAbout(12 * A_DAY), spot);
        play.workAbout(3 * A_DAY).does(inspector(spot), "rework", each -> each.giving("reason", words("护栏松动，台阶高差不一")));
        finished(play.workAbout(5 * A_DAY), spot);
        accepted(play.workAbout(2 * A_DAY), spot);
        disclosed(play, spot, budget);
    }

    private void rejected(Play play, Spot spot) {
        chosen(play, spot);
        play.workAbout(5 * A_DAY).does(office(spot), "reject", each -> each.giving("reason", words("已列入市政改造计划")));
    }

    private void cancelled(Play play, Spot spot) {
        long budget = commissioned(play, spot);
        play.workAbout(6 * A_DAY)
                .does(office(spot), "cancel", each -> each.giving("reason", words("地下管线改迁，无法施工")))
                .workAbout(3 * A_DAY)
                .does(community(spot), "disclose", each -> each.giving("spent", yuan(budget * 3 / 10)));
    }

    private void withdrawn(Play play, Spot spot) {
        Actor proposer = proposed(play, spot);
        play.workAbout(2 * A_DAY).does(proposer, "withdraw");
    }

    private static Actor proposed(Play play, Spot spot) {
        Actor proposer = Town.resident(play.chance(), "proposer");
        Seq<String> subjects = Array.of("楼道照明改造", "休闲角座椅更新", "无障碍坡道", "晾晒场地平整");
        play.does(
                proposer,
                "propose",
                each -> each.giving("subject", words(Town.any(subjects, play.chance())))
                        .giving("place", spot.place()));
        return proposer;
    }

    private void chosen(Play play, Spot spot) {
        proposed(play, spot);
        String deliberation = town.deliberation(play.chance());
        play.workAbout(4 * A_DAY)
                .does(
                        community(spot),
                        "choose",
                        each -> each.giving("deliberation", new FieldValue.Document(deliberation)));
    }

    /** Funded, and three tenths paid; gives back the budget in yuan. */
    private long commissioned(Play play, Spot spot) {
        long budget = 20_000 + 10_000L * play.chance().below(20);
        chosen(play, spot);
        play.workAbout(7 * A_DAY)
                .does(office(spot), "fund", each -> each.giving("budget", yuan(budget)))
                .workAbout(3 * A_DAY)
                .does(community(spot), "commission", each -> each.giving("contractor", FieldValue.parties(spot.firm())))
                .workAbout(A_DAY)
                .does(community(spot), "pay", each -> each.giving("payment", yuan(budget * 3 / 10)));
        return budget;
    }

    private static void finished(Play play, Spot spot) {
        play.does(
                Town.in(spot.firm(), "contractor"),
                "finish",
                each -> each.on(play.last()).giving("result", words("已完工并清场")));
    }

    private static void accepted(Play play, Spot spot) {
        play.does(inspector(spot), "accept", each -> each.giving("result", words("现场验收合格")));
    }

    private static void disclosed(Play play, Spot spot, long budget) {
        play.workAbout(2 * A_DAY)
                .does(community(spot), "pay", each -> each.giving("payment", yuan(budget * 6 / 10)))
                .workAbout(2 * A_DAY)
                .does(community(spot), "disclose", each -> each.giving("spent", yuan(budget * 9 / 10)));
    }

    private static FieldValue yuan(long yuan) {
        return new FieldValue.Amount(Money.ofFen(A_YUAN * yuan));
    }

    private static Actor inspector(Spot spot) {
        return Town.in(spot.party(), "inspector");
    }

    private static Actor office(Spot spot) {
        return Town.in(spot.office(), "subdistrict");
    }

    private static Actor community(Spot spot) {
        return Town.in(spot.residents(), "community");
    }

    private static FieldValue words(String words) {
        return new FieldValue.Words(words);
    }
}

package org.zhongzhi.governance.examples.madeup.cases;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.value.Money;

/** Tasks that departments want communities to do (社区工作准入): admitted, denied, withdrawn, revoked, refused, and left lying. */
final class AdmissionScripts {
    private static final int A_DAY = 7 * 60;

    private final Town town;

    AdmissionScripts(Town town) {
        this.town = town;
    }

    Seq<Variant> variants() {
        return Array.of(
                Variant.of(3, this::admitted),
                Variant.of(2, this::leftLying, "escalate"),
                Variant.of(1, this::denied, "deny"),
                Variant.of(1, this::withdrawn, "withdraw"),
                Variant.of(1, this::revoked, "revoke"),
                Variant.of(2, this::refusedByTheCommunity, "decline"));
    }

    private void admitted(Play play, Spot spot) {
        applied(play, spot);
        assessed(play.workAbout(4 * A_DAY), spot);
        play.workAbout(3 * A_DAY).does(assessor(spot), "admit");
    }

    private void leftLying(Play play, Spot spot) {
        applied(play, spot);
        play.workAbout(13 * A_DAY)
                .does(
                        Town.in(spot.districtCommittee(), "supervisor"),
                        "escalate",
                        each -> each.giving("reason", words("审核时限将满，请尽快决定")));
        assessed(play.workAbout(6 * A_DAY), spot);
        play.workAbout(A_DAY).does(assessor(spot), "admit");
    }

    private void denied(Play play, Spot spot) {
        applied(play, spot);
        assessed(play.workAbout(3 * A_DAY), spot);
        play.workAbout(2 * A_DAY).does(assessor(spot), "deny", each -> each.giving("reason", words("属部门法定职责，不得转嫁社区")));
    }

    private void withdrawn(Play play, Spot spot) {
        Actor department = applied(play, spot);
        play.workAbout(2 * A_DAY).does(department, "withdraw", each -> each.giving("reason", words("改由部门自行办理")));
    }

    private void revoked(Play play, Spot spot) {
        applied(play, spot);
        assessed(play.workAbout(3 * A_DAY), spot);
        play.workAbout(2 * A_DAY)
                .does(assessor(spot), "admit")
                .workAbout(5 * A_DAY)
                .does(assessor(spot), "revoke", each -> each.giving("reason", words("随附经费未到位")));
    }

    private void refusedByTheCommunity(Play play, Spot spot) {
        play.work(30)
                .does(
                        Town.in(spot.residents(), "community"),
                        "decline",
                        each -> each.giving("matter", new FieldValue.Matter(MatterCode.of("survey/market")))
                                .giving("place", spot.communityPlace())
                                .giving("reason", words("未经准入，也无经费和人员")));
    }

    private Actor applied(Play play, Spot spot) {
        Actor department = Town.in(town.authority(play.chance()), "department");
        LocalDate start = play.calendar().plusWorkingDays(play.today(), 35);
        long yuan = 3_000 + 1_000L * play.chance().below(20);
        play.work(1)
                .does(
                        department,
                        "apply",
                        each -> each.giving("matter", new FieldValue.Matter(MatterCode.of("care/elderly")))
                                .giving("place", spot.communityPlace())
                                .giving("start", new FieldValue.Day(start))
                                .giving("end", new FieldValue.Day(start.plusMonths(6)))
                                .giving("funding", new FieldValue.Amount(Money.ofFen(100 * yuan)))
                                .giving(
                                        "staff",
                                        FieldValue.whole(1 + play.chance().below(3))));
        return department;
    }

    private static void assessed(Play play, Spot spot) {
        play.does(assessor(spot), "assess", each -> each.giving("opinion", words("事项清楚，经费和人员已落实")));
    }

    private static Actor assessor(Spot spot) {
        return Town.in(spot.government(), "assessor");
    }

    private static FieldValue words(String words) {
        return new FieldValue.Words(words);
    }
}

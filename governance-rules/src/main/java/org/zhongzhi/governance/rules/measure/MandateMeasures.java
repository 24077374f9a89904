package org.zhongzhi.governance.rules.measure;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.deliberation.Deliberation;
import org.zhongzhi.governance.model.deliberation.DeliberationStep;
import org.zhongzhi.governance.model.mandate.Admission;
import org.zhongzhi.governance.model.mandate.Allocation;
import org.zhongzhi.governance.model.mandate.ItemKind;
import org.zhongzhi.governance.model.mandate.ListItem;
import org.zhongzhi.governance.model.mandate.MandateList;
import org.zhongzhi.governance.model.mandate.Need;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.Measured;
import org.zhongzhi.governance.rules.Reading;
import org.zhongzhi.governance.rules.Unit;

/** What is measured of list items, needs and deliberations. */
public final class MandateMeasures {
    /** Bodies that lead the matter of a list item (牵头单位). */
    public static final Measure LEADS = Measure.named("listItem.leads")
            .label("牵头单位", "leading bodies")
            .in(Units.PLACE)
            .measuring((reading, item) -> item.entity(ListItem.class)
                    .map(each -> Measured.of(
                            each.leads().size(), each.leads().toArray().sorted()))
                    .getOrElse(Measured::none));

    /** Powers for the matter of a duty on the lists in force of the same division (职权). */
    public static final Measure POWERS_FOR_DUTY = Measure.named("listItem.powersForDuty")
            .label("本级对应的职权事项", "powers for the matter at this level")
            .in(Units.ITEM)
            .counting(MandateMeasures::powers);

    /** Admissions in force of a task (准入). */
    public static final Measure ADMISSIONS = Measure.named("listItem.admissions")
            .label("有效的准入", "admissions in force")
            .in(Units.ITEM)
            .counting(Admission.class);

    /** Admissions in force of a task with money that goes with it (费随事转); unknown while no amount is recorded. */
    public static final Measure FUNDED_ADMISSIONS = Measure.named("listItem.fundedAdmissions")
            .label("有经费保障的准入", "admissions with funding")
            .in(Units.ITEM)
            .measuring((reading, task) -> {
                Seq<Admission> admissions = Array.ofAll(reading.inForce(task, Admission.class));
                return Measured.count(
                        admissions.filter(each -> each.funding().exists(money -> money.fen() > 0)),
                        admissions.filter(each -> each.funding().isEmpty()),
                        Text.of("准入事项的经费登记", "a record of the money that goes with an admission"));
            });

    /** Days since a need was raised; 0 once something is promised to it, or it is refused with a reason. */
    public static final Measure DAYS_UNANSWERED = Measure.named("need.daysUnanswered")
            .label("未获回应的时间", "days without an answer")
            .in(Units.DAY)
            .given()
            .measuring(MandateMeasures::daysUnanswered);

    /** Steps taken in another order than that of the four deliberations and two disclosures. */
    public static final Measure STEPS_OUT_OF_ORDER = Measure.named("deliberation.stepsOutOfOrder")
            .label("次序颠倒的环节", "steps out of order")
            .in(Units.ITEM)
            .measuring((reading, deliberation) -> Measured.of(
                    deliberation
                            .entity(Deliberation.class)
                            .map(each -> outOfOrder(each, reading))
                            .getOrElse(0),
                    Array.of(deliberation.id())));

    /** Whether the decision was carried out: 1 or 0. */
    public static final Measure CARRIED_OUT = Measure.named("deliberation.carriedOut")
            .label("决议已实施", "decision carried out")
            .in(Unit.YES_OR_NO)
            .measuring((reading, deliberation) -> OrganizationMeasures.flag(deliberation
                    .entity(Deliberation.class)
                    .flatMap(Deliberation::carriedOut)
                    .exists(reading::hasCome)));

    /** All of them. */
    static final Seq<Measure> ALL = Array.of(
                    LEADS,
                    POWERS_FOR_DUTY,
                    ADMISSIONS,
                    FUNDED_ADMISSIONS,
                    DAYS_UNANSWERED,
                    STEPS_OUT_OF_ORDER,
                    CARRIED_OUT)
            .appendAll(Array.of(DeliberationStep.values()).map(MandateMeasures::taken));

    private MandateMeasures() {}

    /**
     * Whether a step of a deliberation was taken: 1 or 0.
     *
     * @param step the step
     * @return the measure
     */
    public static Measure taken(DeliberationStep step) {
        return Measure.named("deliberation." + step.code())
                .label(step.label().chinese(), step.label().english())
                .in(Unit.YES_OR_NO)
                .measuring((reading, deliberation) -> OrganizationMeasures.flag(isTaken(reading, deliberation, step)));
    }

    /** Whether a step was taken by the date. */
    static boolean isTaken(Reading reading, Dossier deliberation, DeliberationStep step) {
        return deliberation
                .entity(Deliberation.class)
                .flatMap(each -> each.steps().get(step))
                .exists(reading::hasCome);
    }

    /** The list of an item, if it is in force. */
    static Option<MandateList> list(Reading reading, Dossier item) {
        return item.entity(ListItem.class).flatMap(each -> reading.inForce(each.list(), MandateList.class));
    }

    private static Seq<ListItem> powers(Reading reading, Dossier duty) {
        Option<ListItem> item = duty.entity(ListItem.class);
        return list(reading, duty)
                .toArray()
                .flatMap(list -> reading.inForce(reading.dossier(list.place()), MandateList.class)
                        .flatMap(each -> reading.inForce(reading.dossier(each.id()), ListItem.class, ItemKind.POWER)))
                .filter(power -> item.exists(each -> each.matter().equals(power.matter())));
    }

    private static Measured daysUnanswered(Reading reading, Dossier subject) {
        Option<Need> open =
                subject.entity(Need.class).filter(need -> need.refusal().isEmpty());
        if (open.isEmpty() || !reading.inForce(subject, Allocation.class).isEmpty()) {
            return Measured.none();
        }
        Need need = open.get();
        return Measured.of(ChronoUnit.DAYS.between(need.raised(), reading.asOf()), need);
    }

    private static int outOfOrder(Deliberation deliberation, Reading reading) {
        Option<LocalDate> before = Option.none();
        int found = 0;
        for (DeliberationStep step : DeliberationStep.values()) {
            Option<LocalDate> day = deliberation.steps().get(step).filter(reading::hasCome);
            LocalDate latest = before.getOrElse(LocalDate.MIN);
            if (day.exists(latest::isAfter)) {
                found++;
            } else if (day.isDefined()) {
                before = day;
            }
        }
        return found;
    }
}

package org.zhongzhi.governance.rules.mandate;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.mandate.Admission;
import org.zhongzhi.governance.model.mandate.ListItem;

/**
 * Whether a community has to carry a task, and by which admissions.
 *
 * @param task the item on the work list of the community
 * @param asOf the day
 * @param standing how it stands
 * @param admissions the admissions that say so, ordered by identifier: those in force if there are any; else those to come
 *     if it is admitted later, else those that have lapsed
 */
public record TaskAdmission(ListItem task, LocalDate asOf, Standing standing, Seq<Admission> admissions) {
    static TaskAdmission of(Jurisdiction jurisdiction, ListItem task, LocalDate asOf) {
        boolean listed = jurisdiction.entity(task.list()).exists(list -> list.isInForceOn(asOf.toEpochDay()));
        if (!listed) {
            return new TaskAdmission(task, asOf, Standing.NOT_LISTED, Array.empty());
        }
        Seq<Admission> all = jurisdiction.dossier(task.id()).all(Admission.class);
        Seq<Admission> inForce = all.filter(each -> each.period().contains(asOf));
        if (!inForce.isEmpty()) {
            return new TaskAdmission(task, asOf, funding(inForce), inForce);
        }
        Seq<Admission> toCome = all.filter(each -> each.period().from().exists(asOf::isBefore));
        if (!toCome.isEmpty()) {
            return new TaskAdmission(task, asOf, Standing.NOT_YET, toCome);
        }
        return new TaskAdmission(task, asOf, all.isEmpty() ? Standing.NEVER_ADMITTED : Standing.LAPSED, all);
    }

    private static Standing funding(Seq<Admission> inForce) {
        if (inForce.exists(each -> each.funding().exists(money -> money.fen() > 0))) {
            return Standing.ADMITTED;
        }
        return inForce.exists(each -> each.funding().isEmpty()) ? Standing.FUNDING_UNKNOWN : Standing.UNFUNDED;
    }
}

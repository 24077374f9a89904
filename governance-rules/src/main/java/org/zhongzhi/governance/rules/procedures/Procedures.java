package org.zhongzhi.governance.rules.procedures;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.ProcedureId;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;

/**
 * The procedures that the library ships, with the numbers they have unless a city says otherwise.
 *
 * <pre>{@code
 * Casework casework = Casework.of(Procedures.matter().with("most-returns", 3));
 * }</pre>
 */
public final class Procedures {
    private Procedures() {}

    /**
     * Every procedure.
     *
     * @return the procedures, in the order of the article
     */
    public static Seq<Procedure> all() {
        return Array.of(matter(), whistle(), serviceOrder(), fourDeliberations(), admission(), microProject());
    }

    /**
     * A procedure by its code.
     *
     * @param code the code, as {@code matter}
     * @return the procedure
     * @throws InvalidValueException if there is none of this code
     */
    public static Procedure named(String code) {
        ProcedureId id = ProcedureId.of(code);
        Check.that(
                all().exists(each -> each.id().equals(id)),
                "There is no procedure %s: expected one of %s",
                code,
                all().map(Procedure::id).mkString(", "));
        return all().find(each -> each.id().equals(id)).get();
    }

    /**
     * Joint resolution of city matters (城事联解, hezhou-2022 § 2.1a, 2.2c).
     *
     * @return the procedure {@code matter}
     */
    public static Procedure matter() {
        return MatterProcedure.PROCEDURE;
    }

    /**
     * Whistle and report-in (吹哨报到).
     *
     * @return the procedure {@code whistle}
     */
    public static Procedure whistle() {
        return WhistleProcedure.PROCEDURE;
    }

    /**
     * Residents order, the community dispatches, Party members accept (点单、派单、接单, hezhou-2022 § 3.2g).
     *
     * @return the procedure {@code service-order}
     */
    public static Procedure serviceOrder() {
        return ServiceOrderProcedure.PROCEDURE;
    }

    /**
     * Four deliberations, two disclosures (四议两公开, hezhou-2022 § 2.3c).
     *
     * @return the procedure {@code four-deliberations}
     */
    public static Procedure fourDeliberations() {
        return FourDeliberationsProcedure.PROCEDURE;
    }

    /**
     * Admission of a public-service task to a community (准入, hezhou-2022 § 2.1b).
     *
     * @return the procedure {@code admission}
     */
    public static Procedure admission() {
        return AdmissionProcedure.PROCEDURE;
    }

    /**
     * A micro-project for livelihood (民生微实事, hezhou-2022 § 2.1e).
     *
     * @return the procedure {@code micro-project}
     */
    public static Procedure microProject() {
        return MicroProjectProcedure.PROCEDURE;
    }
}

package org.zhongzhi.governance.rules.appointment;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.partnership.PropertyService;
import org.zhongzhi.governance.rules.Reading;

/**
 * Two kinds of body in which one person may not hold posts at the same time, and what ties the bodies together.
 *
 * @param one the kind of the one body
 * @param other the kind of the other body
 * @param tie whether positions in a body of the one kind and in a body of the other stand in the relation that makes it so
 */
public record Incompatibility(OrganizationKind one, OrganizationKind other, Tie tie) {
    /** The incompatible pairs. An owners' committee member may not work for the firm that serves the same estate. */
    public static final Seq<Incompatibility> TABLE = Array.of(new Incompatibility(
            OrganizationKind.OWNERS_COMMITTEE, OrganizationKind.PROPERTY_FIRM, Incompatibility::isServedBy));

    /** A relation between positions in two bodies. */
    @FunctionalInterface
    public interface Tie {
        /**
         * Whether the relation holds.
         *
         * @param reading the jurisdiction as of a date
         * @param one the position in the one body
         * @param other the position in the other body
         * @return true if it holds
         */
        boolean holds(Reading reading, Position one, Position other);
    }

    /**
     * Whether one person may not hold two positions at the same time.
     *
     * @param reading the jurisdiction as of a date
     * @param first a position
     * @param second another position
     * @return true if the table has a row for them, in either order
     */
    public static boolean holds(Reading reading, Position first, Position second) {
        return TABLE.exists(row -> row.forbids(reading, first, second) || row.forbids(reading, second, first));
    }

    private boolean forbids(Reading reading, Position first, Position second) {
        return first.organization().kind() == one
                && second.organization().kind() == other
                && tie.holds(reading, first, second);
    }

    private static boolean isServedBy(Reading reading, Position owner, Position employee) {
        return EstateBodies.isInOwnersCommittee(owner)
                && reading.inForce(reading.dossier(owner.organization().seat()), PropertyService.class)
                        .exists(service -> service.provider()
                                .equals(employee.organization().id()));
    }
}

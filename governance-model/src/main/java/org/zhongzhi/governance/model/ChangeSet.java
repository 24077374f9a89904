package org.zhongzhi.governance.model;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** Changes that are applied one after the other, as one. */
@ValueStyle
@Value.Immutable(builder = false)
public interface ChangeSet {
    /**
     * The changes.
     *
     * @return the changes, the first first
     */
    @Value.Parameter
    Seq<Change> changes();

    /**
     * A set of changes.
     *
     * @param changes the changes, the first first
     * @return the change set
     * @throws InvalidValueException if one of them is null
     */
    static ChangeSet of(Iterable<Change> changes) {
        return ImmutableChangeSet.of(Vector.ofAll(changes));
    }

    /**
     * A set of changes.
     *
     * @param changes the changes, the first first
     * @return the change set
     * @throws InvalidValueException if one of them is null
     */
    static ChangeSet of(Change... changes) {
        return ImmutableChangeSet.of(Vector.of(changes));
    }

    /** Refuses a null among the changes. */
    @Value.Check
    default void check() {
        Check.noNulls("A change set", changes());
    }
}

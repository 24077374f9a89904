package org.zhongzhi.governance.rules;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.Register;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.store.PersistentArray;

/**
 * One result for each subject, under the numbers that the jurisdiction's registers give the subjects. Which jurisdiction
 * that is, the caller knows: a column belongs to one and is only read together with it.
 *
 * @param <R> the type of the results
 */
final class Column<R> {
    private static final int TYPES = EntityType.values().length;

    private final PersistentArray<R>[] ofTypes;

    private Column(PersistentArray<R>[] ofTypes) {
        this.ofTypes = ofTypes;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    static <R> Column<R> empty() {
        PersistentArray<R>[] ofTypes = new PersistentArray[TYPES];
        Arrays.fill(ofTypes, PersistentArray.empty());
        return new Column<>(ofTypes);
    }

    /** What is told of each subject with a result. */
    @FunctionalInterface
    interface Visitor<R> {
        void at(EntityId subject, R result);
    }

    /** What is told of each subject whose results differ. */
    @FunctionalInterface
    interface Difference<R> {
        void at(EntityId subject, @Nullable R one, @Nullable R other);
    }

    @Nullable
    R get(Jurisdiction jurisdiction, EntityId subject) {
        int number = jurisdiction.register(subject.type()).number(subject);
        return number < 0 ? null : get(subject.type(), number);
    }

    @Nullable
    R get(EntityType type, int number) {
        return ofTypes[type.ordinal()].get(number);
    }

    Column<R> with(EntityType type, PersistentArray<R> results) {
        if (ofTypes[type.ordinal()] == results) {
            return this;
        }
        PersistentArray<R>[] next = ofTypes.clone();
        next[type.ordinal()] = results;
        return new Column<>(next);
    }

    Column<R> with(EntityType type, int number, @Nullable R result) {
        return with(type, ofTypes[type.ordinal()].with(number, result));
    }

    void forEach(Jurisdiction jurisdiction, Visitor<? super R> visitor) {
        for (EntityType type : EntityType.values()) {
            Register register = jurisdiction.register(type);
            ofTypes[type.ordinal()].forEach((number, result) -> visitor.at(idOf(register, number), result));
        }
    }

    /**
     * Tells where two columns differ, in time proportional to that. A subject whose number differs is told of twice, once
     * for each of its numbers, since numbers are all that is compared.
     */
    void differences(Jurisdiction mine, Column<R> other, Jurisdiction theirs, Difference<? super R> difference) {
        if (this == other) {
            return;
        }
        for (EntityType type : EntityType.values()) {
            PersistentArray<R> left = ofTypes[type.ordinal()];
            PersistentArray<R> right = other.ofTypes[type.ordinal()];
            if (left != right) {
                Register one = mine.register(type);
                Register two = theirs.register(type);
                left.differences(right, (number, result, their) -> tell(one, two, number, result, their, difference));
            }
        }
    }

    private static <R> void tell(
            Register one,
            Register two,
            int number,
            @Nullable R result,
            @Nullable R their,
            Difference<? super R> difference) {
        EntityId subject = result == null ? null : idOf(one, number);
        EntityId theirSubject = their == null ? null : idOf(two, number);
        if (subject != null && (theirSubject == null || theirSubject.equals(subject))) {
            difference.at(subject, result, their);
        } else {
            if (subject != null) {
                difference.at(subject, result, null);
            }
            if (theirSubject != null) {
                difference.at(theirSubject, null, their);
            }
        }
    }

    private static EntityId idOf(Register register, int number) {
        EntityId id = register.id(number);
        if (id == null) {
            throw new IllegalStateException("Nothing stands under number " + number);
        }
        return id;
    }
}

package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Digest;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/**
 * What a rule speaks about: a code and a label, the types of entity, and which of them belong. Kinds are equal if their
 * codes are.
 */
public final class SubjectKind implements Coded {
    private static final int ANY = -1;

    private final String code;
    private final Text label;
    private final Seq<EntityType> types;

    /** Which entities of the types belong; null if all do. */
    private final @Nullable BiPredicate<Reading, Dossier> belongs;

    /** The number of the kind of entity that belongs; -1 if it is not known by that. */
    private final int kindNumber;

    private SubjectKind(
            String code,
            Text label,
            Seq<EntityType> types,
            int kindNumber,
            @Nullable BiPredicate<Reading, Dossier> belongs) {
        this.code = code;
        this.label = label;
        this.types = types;
        this.kindNumber = kindNumber;
        this.belongs = belongs;
    }

    /**
     * A kind of subject.
     *
     * @param code the stable code
     * @param label the word for people
     * @param type the type of entity
     * @param belongs which entities of the type belong, as of the date of the reading
     * @return the kind
     */
    public static SubjectKind of(String code, Text label, EntityType type, BiPredicate<Reading, Dossier> belongs) {
        return new SubjectKind(code, label, Array.of(type), ANY, belongs);
    }

    /**
     * The divisions of a kind.
     *
     * @param code the stable code
     * @param kind which divisions belong
     * @return the kind of subject, with the label of the kind of division
     */
    public static SubjectKind division(String code, DivisionKind kind) {
        return new SubjectKind(
                code,
                kind.label(),
                Array.of(EntityType.DIVISION),
                kind.ordinal(),
                (reading, subject) -> subject.entity(Division.class).exists(division -> division.kind() == kind));
    }

    /**
     * A kind that takes every entity of some types, whether in force or not.
     *
     * @param code the stable code
     * @param label the word for people
     * @param types the types of entity
     * @return the kind
     */
    public static SubjectKind every(String code, Text label, EntityType... types) {
        return new SubjectKind(code, label, Array.of(types), ANY, null);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * The types of entity among which subjects are looked for.
     *
     * @return the types
     */
    public Seq<EntityType> types() {
        return types;
    }

    /**
     * Whether an entity is a subject of this kind.
     *
     * @param reading the jurisdiction as of a date
     * @param subject the dossier of an entity that the data hold
     * @return true if rules on this kind judge it
     */
    public boolean includes(Reading reading, Dossier subject) {
        return types.contains(subject.id().type()) && takes(reading, subject);
    }

    /** Whether an entity of one of the types is a subject of this kind. */
    boolean takes(Reading reading, Dossier subject) {
        return belongs == null || belongs.test(reading, subject);
    }

    /** Whether a digest tells which subjects belong. */
    boolean isToldByDigest() {
        return belongs == null || kindNumber != ANY;
    }

    /** Whether a subject belongs, as far as a digest can tell. */
    boolean takes(Digest digest, int at) {
        return belongs == null || digest.kindNumber(at) == kindNumber;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SubjectKind that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}

package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Digest;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/**
 * What a rule speaks about: a code and a label, the types of entity, and which of them belong. Kinds are equal if their
 * codes are.
 */
public final class SubjectKind implements Coded {
    /** Bits for kinds of every number. */
    private static final long ANY = -1;

    private final String code;
    private final Text label;
    private final Seq<EntityType> types;

    /** Which entities of the types and kinds belong; null if all do. */
    private final @Nullable BiPredicate<Reading, Dossier> belongs;

    /** The numbers of the kinds of entity among which those are that belong, a bit for each. */
    private final long kinds;

    private SubjectKind(
            String code,
            Text label,
            Seq<EntityType> types,
            long kinds,
            @Nullable BiPredicate<Reading, Dossier> belongs) {
        this.code = code;
        this.label = label;
        this.types = types;
        this.kinds = kinds;
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
        return new SubjectKind(code, kind.label(), Array.of(EntityType.DIVISION), bit(kind), null);
    }

    /**
     * The entities of some kinds that are in force as of the date.
     *
     * @param code the stable code
     * @param label the word for people
     * @param type the type of entity
     * @param kinds which kinds belong, at least one, of the enumeration that the type knows
     * @return the kind of subject
     */
    public static SubjectKind inForce(String code, Text label, EntityType type, Enum<?>... kinds) {
        return new SubjectKind(code, label, Array.of(type), bits(kinds), SubjectKind::isInForce);
    }

    /**
     * Every entity of a type that is in force as of the date.
     *
     * @param code the stable code
     * @param label the word for people
     * @param type the type of entity
     * @return the kind of subject
     */
    public static SubjectKind inForce(String code, Text label, EntityType type) {
        return new SubjectKind(code, label, Array.of(type), ANY, SubjectKind::isInForce);
    }

    /**
     * Those of this kind of subject that fulfil a condition.
     *
     * @param narrowerCode the stable code of the narrower kind
     * @param narrowerLabel the word for people
     * @param condition which of them belong, as of the date of the reading
     * @return the narrower kind
     */
    public SubjectKind where(String narrowerCode, Text narrowerLabel, BiPredicate<Reading, Dossier> condition) {
        BiPredicate<Reading, Dossier> before = belongs;
        return new SubjectKind(
                narrowerCode, narrowerLabel, types, kinds, before == null ? condition : before.and(condition));
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

    private static boolean isInForce(Reading reading, Dossier subject) {
        return subject.entity().exists(reading::isInForce);
    }

    private static long bits(Enum<?>... kinds) {
        return Arrays.stream(kinds).mapToLong(SubjectKind::bit).reduce(0, (all, bit) -> all | bit);
    }

    private static long bit(Enum<?> kind) {
        if (kind.ordinal() >= Long.SIZE) {
            throw new IllegalArgumentException("More than 64 kinds: " + kind.getDeclaringClass());
        }
        return 1L << kind.ordinal();
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
    private boolean takes(Reading reading, Dossier subject) {
        return (kinds == ANY || subject.entity().exists(entity -> isOfKind(entity.kindNumber())))
                && (belongs == null || belongs.test(reading, subject));
    }

    /** Whether a subject may belong, as far as a digest can tell. */
    boolean mayTake(Digest digest, int at) {
        return kinds == ANY || isOfKind(digest.kindNumber(at));
    }

    /** Whether what may belong by the digest belongs. */
    boolean takesAllOfDigest() {
        return belongs == null;
    }

    private boolean isOfKind(int number) {
        return number >= 0 && (kinds >>> number & 1) != 0;
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

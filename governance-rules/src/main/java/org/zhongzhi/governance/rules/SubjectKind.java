package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/**
 * What a rule speaks about: a code and a label, the types of entity, and which of them belong. Kinds are equal if their
 * codes are.
 */
public final class SubjectKind implements Coded {
    private final String code;
    private final Text label;
    private final Seq<EntityType> types;
    private final BiPredicate<Reading, Dossier> belongs;

    private SubjectKind(String code, Text label, Seq<EntityType> types, BiPredicate<Reading, Dossier> belongs) {
        this.code = code;
        this.label = label;
        this.types = types;
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
        return new SubjectKind(code, label, Array.of(type), belongs);
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
        return new SubjectKind(code, label, Array.of(types), (reading, subject) -> true);
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
        return types.contains(subject.id().type()) && belongs.test(reading, subject);
    }

    /** Whether an entity of one of the types is a subject of this kind. */
    boolean takes(Reading reading, Dossier subject) {
        return belongs.test(reading, subject);
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

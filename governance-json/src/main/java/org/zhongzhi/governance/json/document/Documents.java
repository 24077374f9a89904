package org.zhongzhi.governance.json.document;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.function.Function;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Holder;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.SeqCodec;
import org.zhongzhi.governance.json.codec.StringCodec;
import org.zhongzhi.governance.json.codec.UnionCodec;
import org.zhongzhi.governance.json.token.Nearest;
import org.zhongzhi.governance.json.token.Quoted;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.value.InvalidValueException;

/** The documents: each an object that says of which format it is. */
public final class Documents {
    private static final String JURISDICTION_FORMAT = "zhongzhi/jurisdiction/1";
    private static final String CHANGE_SET_FORMAT = "zhongzhi/change-set/1";

    /** What each format is, in words. */
    private static final Map<String, String> FORMATS = HashMap.of(
            JURISDICTION_FORMAT,
            "a jurisdiction",
            CHANGE_SET_FORMAT,
            "a change set",
            AssessmentDocument.FORMAT,
            "an assessment",
            ComparisonDocument.FORMAT,
            "a comparison",
            TimeBanks.FORMAT,
            "a time bank",
            ProcedureDocument.FORMAT,
            "a procedure",
            CaseLogDocument.FORMAT,
            "a log of cases",
            EntityLines.FORMAT,
            "a stream of entities");

    /** A jurisdiction. */
    public static final Codec<Jurisdiction> JURISDICTION = jurisdiction();

    /** One change. */
    static final Codec<Change> CHANGE = UnionCodec.of(
            "a change",
            "type",
            "a type of change",
            HashMap.of(
                    "put", changes("put", Documents::put),
                    "remove", changes("remove", Documents::remove)),
            change -> change.entity().isDefined() ? "put" : "remove");

    /** A change set. */
    public static final Codec<ChangeSet> CHANGE_SET = ObjectCodec.<ChangeSet, Holder<Seq<Change>, Void>>of(
                    "a change set", Holder::new, set -> ChangeSet.of(set.first()))
            .format("format", CHANGE_SET_FORMAT, format(CHANGE_SET_FORMAT))
            .required("changes", new SeqCodec<>(new Counted<>(CHANGE)), ChangeSet::changes, Holder::first);

    private Documents() {}

    private static Codec<Jurisdiction> jurisdiction() {
        return EntityKind.ALL.foldLeft(
                ObjectCodec.<Jurisdiction, Assembly>of("a jurisdiction", Assembly::new, Assembly::build)
                        .format("format", JURISDICTION_FORMAT, format(JURISDICTION_FORMAT))
                        .required("about", Values.ABOUT, Jurisdiction::about, Assembly::about),
                (codec, kind) -> codec.with(new EntityArray<>(kind)));
    }

    static StringCodec<String> format(String format) {
        return StringCodec.of(
                "the format " + Quoted.of(format),
                found -> {
                    if (found.equals(format)) {
                        return found;
                    }
                    throw new InvalidValueException(otherFormat(found, format));
                },
                Function.identity());
    }

    private static String otherFormat(String found, String expected) {
        return FORMATS.get(found)
                .map(other -> "The document is " + other + " (" + Quoted.of(found) + "): expected "
                        + FORMATS.get(expected).get() + " (" + Quoted.of(expected) + ")")
                .getOrElse(() -> Quoted.of(found) + " is not a format that can be read: expected " + Quoted.of(expected)
                        + "; the formats known are "
                        + Nearest.oneOf(FORMATS.keySet().toJavaSet()).replace("one of ", ""));
    }

    private static Codec<Change> changes(String type, Function<EntityKind<?, ?>, ObjectCodec<Change, ?>> caseOf) {
        return UnionCodec.of(
                "a change",
                "entityType",
                "a type of entity",
                EntityKind.ALL.toMap(
                        kind -> kind.type().code(),
                        kind -> caseOf.apply(kind)
                                .constant("entityType", kind.type().code())
                                .constant("type", type)),
                change -> change.target().type().code());
    }

    private static <E extends Entity> ObjectCodec<Change, ?> put(EntityKind<E, ?> kind) {
        return ObjectCodec.<Change, Holder<E, Void>>of("a change", Holder::new, put -> Change.put(put.first()))
                .required(
                        "entity",
                        kind.codec(),
                        change -> kind.entities().cast(change.entity().get()),
                        Holder::first);
    }

    private static <I extends EntityId> ObjectCodec<Change, ?> remove(EntityKind<?, I> kind) {
        return ObjectCodec.<Change, Holder<I, Void>>of("a change", Holder::new, remove -> Change.remove(remove.first()))
                .required("id", kind.id(), change -> kind.ids().cast(change.target()), Holder::first);
    }
}

package org.zhongzhi.governance.json.document;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
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
    private static final Map<String, String> FORMATS = HashMap.<String, String>empty()
            .put(JURISDICTION_FORMAT, "a jurisdiction")
            .put(CHANGE_SET_FORMAT, "a change set")
            .put(AssessmentDocument.FORMAT, "an assessment")
            .put(ComparisonDocument.FORMAT, "a comparison")
            .put(TimeBanks.FORMAT, "a time bank")
            .put(ProcedureDocument.FORMAT, "a procedure")
            .put(CaseLogDocument.FORMAT, "a log of cases")
            .put(CaseReports.CASE_FORMAT, "where a case stands")
            .put(CaseReports.REFUSAL_FORMAT, "a refusal")
            .put(StatisticsDocument.FORMAT, "statistics of cases")
            .put(EntityLines.FORMAT, "a stream of entities")
            .put(PolicyDocument.FORMAT, "a policy")
            .put(PolicyTestDocument.FORMAT, "policy tests");

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

    /**
     * The document of a format.
     *
     * @param format the format, as {@code zhongzhi/jurisdiction/1}
     * @return the document, or none if there is no such format
     */
    public static Option<Published> published(String format) {
        return Published.ALL
                .filter(each -> FORMATS.containsKey(format))
                .find(each -> format.equals("zhongzhi/" + each.name() + "/" + each.version()));
    }

    /**
     * What is wrong with a format that no document has.
     *
     * @param format the format
     * @return a sentence
     */
    public static String unknownFormat(String format) {
        return Quoted.of(format) + " is not a format that can be read: "
                + Nearest.advice(format, FORMATS.keySet().toJavaSet());
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
                        Function.identity())
                .always(format);
    }

    private static String otherFormat(String found, String expected) {
        String wanted = FORMATS.get(expected).get() + " (" + Quoted.of(expected) + ")";
        return FORMATS.get(found)
                .map(other -> "The document is " + other + " (" + Quoted.of(found) + "): expected " + wanted)
                .orElse(() -> FormatVersion.of(found).flatMap(version -> otherVersion(version, wanted)))
                .getOrElse(() -> Quoted.of(found) + " is not a format that can be read: expected " + Quoted.of(expected)
                        + "; the formats known are "
                        + Nearest.oneOf(FORMATS.keySet().toJavaSet()).replace("one of ", ""));
    }

    /** What is said of a version that is not read of a format that is known. */
    private static Option<String> otherVersion(FormatVersion found, String wanted) {
        return FORMATS.find(known ->
                        FormatVersion.of(known._1).exists(read -> read.family().equals(found.family())))
                .map(known -> "The document is " + known._2 + " in version " + found.version() + ": expected " + wanted
                        + "; "
                        + found.adviceFor(FormatVersion.of(known._1).get().version()));
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

package org.zhongzhi.governance.json.document;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.SeqCodec;
import org.zhongzhi.governance.json.codec.UnionCodec;
import org.zhongzhi.governance.rules.report.ReportedReason;

/** The reasons why an action is refused: for each a closed object with just what it speaks of. */
final class Reasons {
    private static final String NOUN = "a reason why an action is refused";

    static final Codec<ReportedReason> REASON = UnionCodec.of(
            NOUN,
            "type",
            "a type of reason",
            Array.of(
                            type("unknownAction").action().procedure(),
                            type("otherProcedure").procedure().version(),
                            type("alreadyOpen").action(),
                            type("notOpened").action(),
                            type("notNow").action().state().possible(),
                            type("noRole").action().roles(),
                            type("notInitiator").roles(),
                            type("notAssigned").roles(),
                            type("missingField").field(),
                            type("fieldRefused").field(),
                            type("fieldNotTaken").action().field(),
                            type("fieldLookedUp").field(),
                            type("notFound").field(),
                            type("unmet"),
                            type("stale").seen().since(),
                            type("ahead").seen().version(),
                            type("eventIdTaken").action().number(),
                            type("backwards").at().last(),
                            type("noAssignment").action().numberIfGiven(),
                            type("assignmentNotNow").action().number().state())
                    .toMap(Type::word, Type::codec),
            ReportedReason::type);

    private Reasons() {}

    private static Type type(String word) {
        return new Type(
                word,
                ObjectCodec.<ReportedReason, ReportedReason.Builder>of(
                                NOUN, () -> ReportedReason.builder().type(word), ReportedReason.Builder::build)
                        .constant("type", word)
                        .required("text", Values.TEXT, ReportedReason::text, ReportedReason.Builder::text));
    }

    /** One type of reason, on its way to all the properties that it has. */
    private record Type(String word, ObjectCodec<ReportedReason, ReportedReason.Builder> codec) {
        Type action() {
            return with("action", CaseworkWords.ACTION, ReportedReason::action, ReportedReason.Builder::action);
        }

        Type field() {
            return with("field", CaseworkWords.FIELD, ReportedReason::field, ReportedReason.Builder::field);
        }

        Type state() {
            return with("state", CaseworkWords.STATE, ReportedReason::state, ReportedReason.Builder::state);
        }

        Type procedure() {
            return with(
                    "procedure", CaseworkWords.PROCEDURE, ReportedReason::procedure, ReportedReason.Builder::procedure);
        }

        Type seen() {
            return with("seen", Values.SMALL_COUNT, ReportedReason::seen, ReportedReason.Builder::seen);
        }

        Type version() {
            return with("version", Values.SMALL_COUNT, ReportedReason::version, ReportedReason.Builder::version);
        }

        Type number() {
            return with("number", Values.SMALL_COUNT, ReportedReason::number, ReportedReason.Builder::number);
        }

        Type numberIfGiven() {
            return new Type(
                    word,
                    codec.optional(
                            "number", Values.SMALL_COUNT, ReportedReason::number, ReportedReason.Builder::number));
        }

        Type at() {
            return with("at", CaseValues.INSTANT, ReportedReason::at, ReportedReason.Builder::at);
        }

        Type last() {
            return with("last", CaseValues.INSTANT, ReportedReason::last, ReportedReason.Builder::last);
        }

        Type roles() {
            return new Type(
                    word,
                    codec.required(
                            "roles",
                            new SeqCodec<>(CaseworkWords.ROLE),
                            ReportedReason::roles,
                            ReportedReason.Builder::roles));
        }

        Type possible() {
            return new Type(
                    word,
                    codec.required(
                            "possible",
                            new SeqCodec<>(CaseworkWords.ACTION),
                            ReportedReason::possible,
                            ReportedReason.Builder::possible));
        }

        Type since() {
            return new Type(
                    word,
                    codec.required(
                            "since",
                            new SeqCodec<>(CaseReports.EVENT),
                            ReportedReason::since,
                            ReportedReason.Builder::since));
        }

        /** With a property that a reason of this type always has. */
        private <V> Type with(
                String name,
                Codec<V> property,
                Function<ReportedReason, Option<V>> getter,
                BiConsumer<ReportedReason.Builder, Option<V>> setter) {
            return new Type(
                    word,
                    codec.required(
                            name,
                            property,
                            each -> getter.apply(each).get(),
                            (builder, value) -> setter.accept(builder, Option.some(value))));
        }
    }
}

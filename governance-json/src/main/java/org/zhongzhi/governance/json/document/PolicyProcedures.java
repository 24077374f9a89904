package org.zhongzhi.governance.json.document;

import io.vavr.collection.HashMap;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Holder;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.StringCodec;
import org.zhongzhi.governance.json.codec.UnionCodec;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.ProcedureId;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.rules.Vocabulary;

/**
 * The procedures of a policy. One that the vocabulary has just as it is stands by its code and version, so that a policy is
 * not swamped by what everybody has; any other stands whole.
 */
final class PolicyProcedures {
    private final Vocabulary vocabulary;

    private PolicyProcedures(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static Codec<Procedure> of(Vocabulary vocabulary) {
        PolicyProcedures procedures = new PolicyProcedures(vocabulary);
        return UnionCodec.of(
                "a procedure of a policy",
                "type",
                "a way to give a procedure",
                HashMap.of("named", procedures.named(), "whole", whole()),
                procedure -> vocabulary.procedure(procedure.id()).contains(procedure) ? "named" : "whole");
    }

    private ObjectCodec<Procedure, ?> named() {
        StringCodec<ProcedureId> id = PolicyWords.word(
                "procedure",
                word -> vocabulary
                        .procedures()
                        .map(Procedure::id)
                        .find(each -> each.value().equals(word)),
                vocabulary.procedures().map(each -> each.id().value()),
                ProcedureId::value);
        return ObjectCodec.<Procedure, Holder<ProcedureId, Integer>>of(
                        "a procedure of a policy", Holder::new, parts -> known(parts.first(), parts.second()))
                .required("id", id, Procedure::id, Holder::first)
                .required("version", Values.SMALL_COUNT, Procedure::version, Holder::second)
                .constant("type", "named");
    }

    private Procedure known(ProcedureId id, int version) {
        Procedure known = vocabulary.procedure(id).get();
        Check.that(
                known.version() == version,
                "Procedure %s is asked for in version %s: expected version %s, which the vocabulary has, or the procedure"
                        + " itself as type \"whole\"",
                id,
                version,
                known.version());
        return known;
    }

    private static ObjectCodec<Procedure, ?> whole() {
        return ObjectCodec.<Procedure, Holder<Procedure, Void>>of("a procedure of a policy", Holder::new, Holder::first)
                .required("procedure", ProcedureDocument.CODEC, procedure -> procedure, Holder::first)
                .constant("type", "whole");
    }
}

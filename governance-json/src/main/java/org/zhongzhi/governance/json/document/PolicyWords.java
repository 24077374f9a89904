package org.zhongzhi.governance.json.document;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;
import java.util.function.Function;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.StringCodec;
import org.zhongzhi.governance.json.token.Nearest;
import org.zhongzhi.governance.json.token.Quoted;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.MeasureFamily;
import org.zhongzhi.governance.rules.Obligation;
import org.zhongzhi.governance.rules.SubjectKind;
import org.zhongzhi.governance.rules.Vocabulary;

/** What a policy names by words of a vocabulary. A word that is not one of them is refused with those that are near. */
final class PolicyWords {
    static final Codec<Obligation> OBLIGATION = StringCodec.words("an obligation", Obligation.values());

    private final StringCodec<Measure> measure;
    private final StringCodec<MeasureFamily> family;
    private final StringCodec<SubjectKind> subject;

    PolicyWords(Vocabulary vocabulary) {
        this.measure =
                word("measure", vocabulary::measure, vocabulary.measures().map(Measure::name), Measure::name);
        this.family = word(
                "family of measures",
                vocabulary::family,
                vocabulary.families().map(MeasureFamily::name),
                MeasureFamily::name);
        this.subject = word(
                "kind of subject",
                vocabulary::subject,
                vocabulary.subjects().map(SubjectKind::code),
                SubjectKind::code);
    }

    StringCodec<Measure> measure() {
        return measure;
    }

    StringCodec<MeasureFamily> family() {
        return family;
    }

    StringCodec<SubjectKind> subject() {
        return subject;
    }

    /** A word of a vocabulary that is too large to be told as a whole. */
    static <T> StringCodec<T> word(
            String noun, Function<String, Option<T>> known, Seq<String> names, Function<T, String> name) {
        List<String> all = names.asJava();
        String otherwise = "expected a " + noun + " of the vocabulary, which has " + names.size() + " of them";
        return StringCodec.of(
                "the name of a " + noun + " (a string)",
                found -> known.apply(found)
                        .getOrElseThrow(() -> new InvalidValueException("There is no " + noun + " " + Quoted.of(found)
                                + ": " + Nearest.advice(found, all, otherwise))),
                name);
    }
}

package org.zhongzhi.governance.json.document;

import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Form;
import org.zhongzhi.governance.json.codec.Holder;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.Parts;
import org.zhongzhi.governance.json.codec.Scalars;
import org.zhongzhi.governance.json.codec.SeqCodec;
import org.zhongzhi.governance.json.codec.StringCodec;
import org.zhongzhi.governance.json.codec.UnionCodec;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Accepted;
import org.zhongzhi.governance.rules.Parameter;

/** What a policy leaves to the city, told apart by what it accepts. */
final class PolicyParameters {
    private static final StringCodec<String> ID = Scalars.TEXT.formed(Form.LINE);

    private static final Codec<Parameter.Edition> EDITION =
            ObjectCodec.<Parameter.Edition, Holder<LocalDate, Option<Long>>>of(
                            "an edition of a number",
                            Holder::new,
                            parts -> new Parameter.Edition(parts.first(), parts.second()))
                    .required("from", Scalars.DATE, Parameter.Edition::from, Holder::first)
                    .optional("number", Values.WHOLE, Parameter.Edition::number, Holder::second);

    static final Codec<Parameter> PARAMETER = UnionCodec.of(
            "a parameter",
            "type",
            "a type of parameter",
            HashMap.of("oneOf", choice(), "number", number(), "byEdition", byEdition(), "words", words()),
            PolicyParameters::typeOf);

    private PolicyParameters() {}

    private static String typeOf(Parameter parameter) {
        Accepted accepted = parameter.accepted();
        if (accepted instanceof Accepted.OneOf) {
            return "oneOf";
        } else if (accepted instanceof Accepted.WholeNumber) {
            return "number";
        }
        return accepted instanceof Accepted.ByEdition ? "byEdition" : "words";
    }

    private static ObjectCodec<Parameter, ?> choice() {
        return ObjectCodec.<Parameter, Parts<String, Text, String, Seq<String>, Void>>of(
                        "a parameter",
                        Parts::new,
                        parts -> Parameter.of(
                                parts.first(),
                                parts.second(),
                                parts.third(),
                                parts.fourth().toJavaArray(String[]::new)))
                .required("id", ID, Parameter::id, Parts::first)
                .required("label", Values.TEXT, Parameter::label, Parts::second)
                .required("default", Scalars.TEXT, Parameter::byDefault, Parts::third)
                .required("others", new SeqCodec<>(Scalars.TEXT), PolicyParameters::others, Parts::fourth)
                .constant("type", "oneOf");
    }

    private static Seq<String> others(Parameter parameter) {
        return ((Accepted.OneOf) parameter.accepted()).words().remove(parameter.byDefault());
    }

    private static ObjectCodec<Parameter, ?> number() {
        return ObjectCodec.<Parameter, Parts<String, Text, Long, Long, Long>>of(
                        "a parameter",
                        Parts::new,
                        parts -> Parameter.number(
                                parts.first(), parts.second(), parts.third(), parts.fourth(), parts.fifth()))
                .required("id", ID, Parameter::id, Parts::first)
                .required("label", Values.TEXT, Parameter::label, Parts::second)
                .required("default", Values.COUNT, parameter -> Long.valueOf(parameter.byDefault()), Parts::third)
                .required("least", Values.COUNT, bound(Accepted.WholeNumber::least), Parts::fourth)
                .required("most", Values.COUNT, bound(Accepted.WholeNumber::most), Parts::fifth)
                .constant("type", "number");
    }

    private static Function<Parameter, Long> bound(Function<Accepted.WholeNumber, Long> end) {
        return parameter -> end.apply(
                parameter.accepted() instanceof Accepted.ByEdition byEdition
                        ? byEdition.own()
                        : (Accepted.WholeNumber) parameter.accepted());
    }

    private static ObjectCodec<Parameter, ?> byEdition() {
        return ObjectCodec.<Parameter, Parts<String, Text, Long, Long, Seq<Parameter.Edition>>>of(
                        "a parameter",
                        Parts::new,
                        parts -> Parameter.byEdition(
                                parts.first(),
                                parts.second(),
                                parts.third(),
                                parts.fourth(),
                                inOrder(parts.first(), parts.fifth()).toJavaArray(Parameter.Edition[]::new)))
                .required("id", ID, Parameter::id, Parts::first)
                .required("label", Values.TEXT, Parameter::label, Parts::second)
                .required("least", Values.COUNT, bound(Accepted.WholeNumber::least), Parts::third)
                .required("most", Values.COUNT, bound(Accepted.WholeNumber::most), Parts::fourth)
                .required("editions", new SeqCodec<>(EDITION).atLeastOne(), Parameter::editions, Parts::fifth)
                .constant("type", "byEdition");
    }

    /** A number of the text is not bounded by what a city may set, but its days follow each other. */
    private static Seq<Parameter.Edition> inOrder(String parameter, Seq<Parameter.Edition> editions) {
        Seq<LocalDate> days = editions.map(Parameter.Edition::from);
        Check.that(
                days.equals(days.distinct().sorted()),
                "The editions of parameter %s are from %s: expected them in the order of the days, each once",
                parameter,
                days.mkString(", "));
        return editions;
    }

    private static ObjectCodec<Parameter, ?> words() {
        return ObjectCodec.<Parameter, Holder<String, Text>>of(
                        "a parameter", Holder::new, parts -> Parameter.words(parts.first(), parts.second()))
                .required("id", ID, Parameter::id, Holder::first)
                .required("label", Values.TEXT, Parameter::label, Holder::second)
                .constant("type", "words");
    }
}

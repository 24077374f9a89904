package org.zhongzhi.governance.json.document;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import java.util.function.Function;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Form;
import org.zhongzhi.governance.json.codec.MapCodec;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.Parts;
import org.zhongzhi.governance.json.codec.Scalars;
import org.zhongzhi.governance.json.codec.SeqCodec;
import org.zhongzhi.governance.json.codec.StringCodec;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Provision;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.Section;
import org.zhongzhi.governance.rules.Vocabulary;

/** A policy as a document, over the words of a vocabulary. */
public final class PolicyDocument {
    static final String FORMAT = "zhongzhi/policy/1";

    private static final Codec<Seq<String>> CODES = new SeqCodec<>(Scalars.TEXT);

    private static final Codec<String> RULE_ID = StringCodec.of(
                    "the identifier of a rule (a string)", Function.<String>identity(), Function.identity())
            .formed(Form.matching("^[a-z0-9]+(-[a-z0-9]+)*$"));

    private static final Codec<Provision> PROVISION =
            ObjectCodec.<Provision, Parts<Clause, Text, Seq<String>, Seq<String>, Void>>of(
                            "a clause of the text",
                            Parts::new,
                            parts -> Provision.of(parts.first(), parts.second())
                                    .byProcedure(parts.third().toJavaArray(String[]::new))
                                    .asData(parts.fourth()))
                    .required("clause", Reports.CLAUSE, Provision::clause, Parts::first)
                    .required("heading", Values.TEXT, Provision::heading, Parts::second)
                    .optional("procedures", CODES, Provision::procedures, Parts::third, Array.empty())
                    .optional("data", CODES, Provision::data, Parts::fourth, Array.empty());

    private final Codec<Policy> codec;

    /**
     * Over a vocabulary.
     *
     * @param vocabulary what a policy can name
     */
    public PolicyDocument(Vocabulary vocabulary) {
        PolicyWords words = new PolicyWords(vocabulary);
        Codec<Section> section = section(rule(words));
        this.codec = ObjectCodec.of("a policy", Policy::builder, Policy.Builder::build)
                .format("format", FORMAT, Documents.format(FORMAT))
                .required("id", Scalars.TEXT, Policy::id, Policy.Builder::id)
                .required("version", Scalars.TEXT, Policy::version, Policy.Builder::version)
                .required("edition", Scalars.DATE, Policy::edition, Policy.Builder::edition)
                .required("title", Values.TEXT, Policy::title, Policy.Builder::title)
                .optional(
                        "parameters",
                        new SeqCodec<>(PolicyParameters.PARAMETER),
                        Policy::parameters,
                        Policy.Builder::parameters,
                        Array.empty())
                .optional(
                        "settings",
                        new MapCodec<>(Scalars.TEXT, new Setting()),
                        Policy::settings,
                        Policy.Builder::settings,
                        HashMap.empty())
                .optional(
                        "provisions",
                        new SeqCodec<>(PROVISION),
                        Policy::provisions,
                        Policy.Builder::provisions,
                        Array.empty())
                .optional(
                        "procedures",
                        new SeqCodec<>(PolicyProcedures.of(vocabulary)),
                        Policy::procedures,
                        Policy.Builder::procedures,
                        Array.empty())
                .required("sections", new SeqCodec<>(section), Policy::sections, Policy.Builder::sections);
    }

    /**
     * How the document stands.
     *
     * @return the codec
     */
    public Codec<Policy> codec() {
        return codec;
    }

    private static Codec<Section> section(Codec<Rule> rule) {
        return ObjectCodec.<Section, Parts<Clause, Text, Seq<Rule>, Void, Void>>of(
                        "a section of a policy",
                        Parts::new,
                        parts -> Section.of(parts.first(), parts.second()).withRules(parts.third()))
                .required("clause", Reports.CLAUSE, Section::clause, Parts::first)
                .required("title", Values.TEXT, Section::title, Parts::second)
                .required("rules", new SeqCodec<>(rule), Section::rules, Parts::third);
    }

    private static Codec<Rule> rule(PolicyWords words) {
        Requirements requirements = new Requirements(words);
        return ObjectCodec.of("a rule", Rule::builder, Rule.Builder::build)
                .required("id", RULE_ID, Rule::id, Rule.Builder::id)
                .required("clause", Reports.CLAUSE, Rule::clause, Rule.Builder::clause)
                .required("obligation", PolicyWords.OBLIGATION, Rule::obligation, Rule.Builder::obligation)
                .required(
                        "subjects",
                        new SeqCodec<>(words.subject()).atLeastOne(),
                        Rule::subjects,
                        Rule.Builder::subjects)
                .required("label", Values.TEXT, Rule::label, Rule.Builder::label)
                .required("summary", Values.TEXT, Rule::summary, Rule.Builder::summary)
                .optional("condition", requirements.codec(), Rule::condition, Rule.Builder::condition)
                .required("requirement", requirements.codec(), Rule::requirement, Rule.Builder::requirement)
                .optional("inForce", Values.PERIOD, Rule::inForce, Rule.Builder::inForce, Period.always())
                .optional("due", Scalars.DATE, Rule::due, Rule.Builder::due);
    }
}

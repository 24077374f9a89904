package org.zhongzhi.governance.json.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Function;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Form;
import org.zhongzhi.governance.json.codec.MapCodec;
import org.zhongzhi.governance.json.codec.Mapped;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.Parts;
import org.zhongzhi.governance.json.codec.Scalars;
import org.zhongzhi.governance.json.codec.SeqCodec;
import org.zhongzhi.governance.json.codec.Shape;
import org.zhongzhi.governance.json.codec.StringCodec;
import org.zhongzhi.governance.json.policytest.Expectation;
import org.zhongzhi.governance.json.policytest.PolicyTest;
import org.zhongzhi.governance.json.policytest.PolicyTestFile;
import org.zhongzhi.governance.json.token.Input;
import org.zhongzhi.governance.json.token.Mark;
import org.zhongzhi.governance.json.token.Recording;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.Parameter;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.Section;
import org.zhongzhi.governance.rules.Vocabulary;

/**
 * The tests of a policy as a document. Which policy it is is read first, wherever it stands, so that a rule, a measure or a
 * parameter that it does not have is told with its place.
 */
public final class PolicyTestDocument implements Codec<PolicyTestFile> {
    /** The format. */
    public static final String FORMAT = "zhongzhi/policy-test/1";

    /** One whose rules and parameters nobody knows, for what can be said of the tests of any policy. */
    private static final Policy ANY = Policy.builder()
            .id("any")
            .version("1")
            .edition(LocalDate.EPOCH)
            .title(Text.of("任一政策", "Any policy"))
            .sections(Array.empty())
            .build();

    private static final String NOT_JUDGED = "notJudged";
    private static final StringCodec<Option<OutcomeKind>> OUTCOME = StringCodec.words(
            "an expected outcome",
            Array.of(OutcomeKind.values())
                    .toMap(OutcomeKind::code, Option::some)
                    .put(NOT_JUDGED, Option.none()),
            outcome -> outcome.map(OutcomeKind::code).getOrElse(NOT_JUDGED));

    private final StringCodec<Measure> measure;
    private final StringCodec<Policy> policies;
    private final Codec<Given> given;

    /**
     * Over a vocabulary.
     *
     * @param vocabulary what can be measured
     * @param sources where policies and cities come from
     */
    public PolicyTestDocument(Vocabulary vocabulary, PolicyTestSources sources) {
        this.measure = new PolicyWords(vocabulary).measure();
        this.policies =
                StringCodec.of("the name of a policy, or the path of its file (a string)", sources::policy, Policy::id);
        this.given = Given.codec(sources);
    }

    @Override
    public String expected() {
        return "policy tests (an object)";
    }

    @Override
    public Shape shape() {
        return file(ANY).shape();
    }

    @Override
    public PolicyTestFile read(Input in) throws IOException {
        in.expect(JsonToken.START_OBJECT, expected(), false);
        Mark start = in.mark();
        Recording whole = in.record();
        for (Input format : in.replay(whole, "format")) {
            format.enter("format");
            Documents.format(FORMAT).read(format);
            format.leave();
        }
        Input name = in.replay(whole, "policy")
                .getOrElseThrow(
                        () -> in.faultAt(start, "Property \"policy\" is missing: expected " + policies.expected()));
        name.enter("policy");
        Policy policy = policies.read(name);
        name.leave();
        return file(policy).read(in.replay(whole));
    }

    private Codec<PolicyTestFile> file(Policy policy) {
        Codec<Map<String, String>> parameters = parameters(policy);
        Codec<Seq<Seq<Tabled.Row<Drafted>>>> tests =
                new SeqCodec<>(new Tabled<>(test(policy, parameters))).atLeastOne();
        return ObjectCodec.<PolicyTestFile, FileDraft>of("policy tests", () -> new FileDraft(policy), FileDraft::build)
                .format("format", FORMAT, Documents.format(FORMAT))
                .required("policy", Scalars.TEXT, file -> file.policy().id(), (draft, name) -> {})
                .optional("asOf", Scalars.DATE, file -> Option.none(), (draft, day) -> draft.asOf = day)
                .optional(
                        "parameters",
                        parameters,
                        file -> HashMap.empty(),
                        (draft, set) -> draft.parameters = set,
                        HashMap.empty())
                .optional("given", given, file -> Given.NOTHING, (draft, city) -> draft.given = city, Given.NOTHING)
                .required("tests", tests, file -> Array.empty(), (draft, all) -> draft.tests = all);
    }

    private Codec<Drafted> test(Policy policy, Codec<Map<String, String>> parameters) {
        Codec<Seq<Expectation>> expectations = new Mapped<>(
                new SeqCodec<>(expectation(policy)).atLeastOne(),
                all -> {
                    Check.that(!all.isEmpty(), "The test expects nothing: expected at least one expectation");
                    return all;
                },
                all -> all);
        return ObjectCodec.<Drafted, TestDraft>of("a test", TestDraft::new, TestDraft::build)
                .required("name", Scalars.TEXT.formed(Form.LINE), Drafted::name, (draft, name) -> draft.name = name)
                .optional("asOf", Scalars.DATE, Drafted::asOf, (draft, day) -> draft.asOf = day)
                .optional(
                        "parameters",
                        parameters,
                        Drafted::parameters,
                        (draft, set) -> draft.parameters = set,
                        HashMap.empty())
                .optional("given", given, Drafted::given, (draft, city) -> draft.given = city, Given.NOTHING)
                .required("expect", expectations, Drafted::expectations, (draft, all) -> draft.expectations = all)
                .optional(
                        "exhaustiveFor",
                        new SeqCodec<>(Identifiers.ANY),
                        Drafted::exhaustiveFor,
                        (draft, all) -> draft.exhaustiveFor = all,
                        Array.empty());
    }

    private static Codec<Map<String, String>> parameters(Policy policy) {
        Seq<String> names = policy.parameters().map(Parameter::id);
        StringCodec<String> parameter =
                PolicyWords.word("parameter of the policy", id -> names.find(id::equals), names, Function.identity());
        return new Mapped<>(
                new MapCodec<>(parameter, new Setting()),
                set -> {
                    set.forEach((id, value) -> policy.parameter(id).checkValue(value));
                    return set;
                },
                set -> set);
    }

    private Codec<Expectation> expectation(Policy policy) {
        StringCodec<String> rule = PolicyWords.word(
                "rule of the policy",
                id -> policy.rule(id).map(Rule::id),
                policy.rules().map(Rule::id),
                Function.identity());
        return ObjectCodec.<Expectation, Parts<String, EntityId, Option<OutcomeKind>, Map<Measure, Long>, Void>>of(
                        "an expectation",
                        Parts::new,
                        parts -> checked(
                                policy, new Expectation(parts.first(), parts.second(), parts.third(), parts.fourth())))
                .required("rule", rule, Expectation::rule, Parts::first)
                .required("subject", Identifiers.ANY, Expectation::subject, Parts::second)
                .required("outcome", OUTCOME, Expectation::outcome, Parts::third)
                .optional(
                        "measured",
                        new MapCodec<>(measure, Values.WHOLE),
                        Expectation::measured,
                        Parts::fourth,
                        HashMap.empty());
    }

    private static Expectation checked(Policy policy, Expectation expectation) {
        Check.that(
                expectation.outcome().isDefined() || expectation.measured().isEmpty(),
                "Rule %s is expected not to judge, and to measure something: expected one of the two",
                expectation.rule());
        Seq<Measure> read = policy.rule(expectation.rule()).get().judged().measures();
        for (Measure each : expectation.measured().keySet()) {
            Check.that(
                    !each.isRestricted(),
                    "Measure %s is restricted data about a person: expected no number for it",
                    each.name());
            Check.that(
                    read.contains(each) || !isFixed(policy, expectation.rule()),
                    "Rule %s does not read the measure %s: expected one of %s",
                    expectation.rule(),
                    each.name(),
                    read.map(Measure::name).mkString(", "));
        }
        return expectation;
    }

    /** Whether a rule reads the same measures whatever the parameters are set to. */
    private static boolean isFixed(Policy policy, String rule) {
        return policy.sections()
                .flatMap(Section::rules)
                .find(each -> each.id().equals(rule))
                .exists(each -> each.parameters().isEmpty());
    }

    /** The tests of a file before they are put together. */
    private static final class FileDraft {
        private final Policy policy;
        private Option<LocalDate> asOf = Option.none();
        private Map<String, String> parameters = HashMap.empty();
        private Given given = Given.NOTHING;
        private Seq<Seq<Tabled.Row<Drafted>>> tests = Array.empty();

        FileDraft(Policy policy) {
            this.policy = policy;
        }

        PolicyTestFile build() {
            Check.that(!tests.isEmpty(), "The file has no test: expected at least one");
            Drafted.Shared shared = new Drafted.Shared(policy, asOf, parameters, given);
            Seq<PolicyTest> all =
                    tests.flatMap(rows -> rows.map(row -> row.value().in(shared, row.number())));
            Seq<String> titles = all.map(PolicyTest::title);
            titles.find(title -> titles.count(title::equals) > 1).forEach(title -> {
                throw new InvalidValueException("Two tests are named \"" + title + "\": expected each name once");
            });
            return new PolicyTestFile(policy, all);
        }
    }

    /** A test on its way out of a document. */
    private static final class TestDraft {
        private String name = "";
        private Option<LocalDate> asOf = Option.none();
        private Map<String, String> parameters = HashMap.empty();
        private Given given = Given.NOTHING;
        private Seq<Expectation> expectations = Array.empty();
        private Seq<EntityId> exhaustiveFor = Array.empty();

        Drafted build() {
            Check.text("The name of a test", name);
            return new Drafted(name, asOf, parameters, given, expectations, exhaustiveFor);
        }
    }

    @Override
    public void write(PolicyTestFile value, JsonGenerator out) {
        throw new UnsupportedOperationException("Tests are read and not written");
    }
}

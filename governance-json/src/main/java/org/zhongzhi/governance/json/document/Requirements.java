package org.zhongzhi.governance.json.document;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Holder;
import org.zhongzhi.governance.json.codec.Later;
import org.zhongzhi.governance.json.codec.MapCodec;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.Parts;
import org.zhongzhi.governance.json.codec.Scalars;
import org.zhongzhi.governance.json.codec.SeqCodec;
import org.zhongzhi.governance.json.codec.StringCodec;
import org.zhongzhi.governance.rules.ByDate;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.MeasureFamily;
import org.zhongzhi.governance.rules.Open;
import org.zhongzhi.governance.rules.Ratio;
import org.zhongzhi.governance.rules.Requirement;

/** What has to hold of a subject. */
final class Requirements {
    private static final StringCodec<Open.Comparison> COMPARISON =
            StringCodec.words("a way to compare", Open.Comparison.values());

    private final PolicyWords words;
    private final Codec<Requirement> any = new Later<>("a requirement (an object with \"type\")", this::codec);
    private final Codec<Requirement> codec;

    Requirements(PolicyWords words) {
        this.words = words;
        this.codec = combined(open(compared())).codec();
    }

    Codec<Requirement> codec() {
        return codec;
    }

    /** Over the measures themselves. */
    private Cases<Requirement> compared() {
        return Cases.<Requirement>of("a requirement")
                .two(
                        "atLeast",
                        Requirement.AtLeast.class,
                        "measure",
                        words.measure(),
                        Requirement.AtLeast::measure,
                        "bound",
                        Values.COUNT,
                        Requirement.AtLeast::bound,
                        parts -> new Requirement.AtLeast(parts.first(), parts.second()))
                .two(
                        "atMost",
                        Requirement.AtMost.class,
                        "measure",
                        words.measure(),
                        Requirement.AtMost::measure,
                        "bound",
                        Values.COUNT,
                        Requirement.AtMost::bound,
                        parts -> new Requirement.AtMost(parts.first(), parts.second()))
                .with("between", Requirement.Between.class, between())
                .with("share", Requirement.Share.class, share());
    }

    private ObjectCodec<Requirement, Parts<Measure, Long, Long, Void, Void>> between() {
        return ObjectCodec.<Requirement, Parts<Measure, Long, Long, Void, Void>>of(
                        "a requirement",
                        Parts::new,
                        parts -> new Requirement.Between(parts.first(), parts.second(), parts.third()))
                .required("measure", words.measure(), of -> ((Requirement.Between) of).measure(), Parts::first)
                .required("least", Values.COUNT, of -> ((Requirement.Between) of).least(), Parts::second)
                .required("most", Values.COUNT, of -> ((Requirement.Between) of).most(), Parts::third);
    }

    private ObjectCodec<Requirement, Parts<Measure, Measure, Long, Long, Boolean>> share() {
        return ObjectCodec.<Requirement, Parts<Measure, Measure, Long, Long, Boolean>>of(
                        "a requirement",
                        Parts::new,
                        parts -> new Requirement.Share(
                                parts.first(), parts.second(), Ratio.of(parts.third(), parts.fourth()), parts.fifth()))
                .required("part", words.measure(), of -> ((Requirement.Share) of).part(), Parts::first)
                .required("whole", words.measure(), of -> ((Requirement.Share) of).whole(), Parts::second)
                .required(
                        "amount",
                        Values.COUNT,
                        of -> ((Requirement.Share) of).ratio().amount(),
                        Parts::third)
                .required(
                        "per",
                        Values.COUNT,
                        of -> ((Requirement.Share) of).ratio().per(),
                        Parts::fourth)
                .optional("above", Scalars.BOOLEAN, of -> ((Requirement.Share) of).above(), Parts::fifth, false);
    }

    /** What is left to a parameter of the policy. */
    private Cases<Requirement> open(Cases<Requirement> others) {
        return others.with("byNumber", Open.ByNumber.class, byNumber())
                .two(
                        "byWord",
                        Open.ByWord.class,
                        "parameter",
                        Scalars.TEXT,
                        Open.ByWord::parameter,
                        "readings",
                        new MapCodec<>(Scalars.TEXT, any),
                        Open.ByWord::readings,
                        parts -> new Open.ByWord(parts.first(), parts.second()))
                .with("forEachWord", Open.ForEachWord.class, forEachWord());
    }

    private ObjectCodec<Requirement, Parts<String, Measure, Open.Comparison, Void, Void>> byNumber() {
        return ObjectCodec.<Requirement, Parts<String, Measure, Open.Comparison, Void, Void>>of(
                        "a requirement",
                        Parts::new,
                        parts -> new Open.ByNumber(parts.first(), parts.second(), parts.third()))
                .required("parameter", Scalars.TEXT, of -> ((Open.ByNumber) of).parameter(), Parts::first)
                .required("measure", words.measure(), of -> ((Open.ByNumber) of).measure(), Parts::second)
                .required("comparison", COMPARISON, of -> ((Open.ByNumber) of).comparison(), Parts::third);
    }

    private ObjectCodec<Requirement, Parts<String, MeasureFamily, Long, Void, Void>> forEachWord() {
        return ObjectCodec.<Requirement, Parts<String, MeasureFamily, Long, Void, Void>>of(
                        "a requirement",
                        Parts::new,
                        parts -> new Open.ForEachWord(parts.first(), parts.second(), parts.third()))
                .required("parameter", Scalars.TEXT, of -> ((Open.ForEachWord) of).parameter(), Parts::first)
                .required("family", words.family(), of -> ((Open.ForEachWord) of).family(), Parts::second)
                .required("least", Values.COUNT, of -> ((Open.ForEachWord) of).least(), Parts::third);
    }

    /** Of other requirements, and of none. */
    private Cases<Requirement> combined(Cases<Requirement> others) {
        Codec<Seq<Requirement>> several = new SeqCodec<>(any).atLeastOne();
        Codec<ByDate.Version> version = ObjectCodec.<ByDate.Version, Holder<LocalDate, Requirement>>of(
                        "a version of a requirement",
                        Holder::new,
                        parts -> new ByDate.Version(parts.first(), parts.second()))
                .required("from", Scalars.DATE, ByDate.Version::from, Holder::first)
                .required("requirement", any, ByDate.Version::requirement, Holder::second);
        return others.one(
                        "allOf",
                        Requirement.AllOf.class,
                        "parts",
                        several,
                        Requirement.AllOf::parts,
                        Requirement.AllOf::new)
                .one(
                        "anyOf",
                        Requirement.AnyOf.class,
                        "parts",
                        several,
                        Requirement.AnyOf::parts,
                        Requirement.AnyOf::new)
                .two(
                        "whenThen",
                        Requirement.WhenThen.class,
                        "condition",
                        any,
                        Requirement.WhenThen::condition,
                        "then",
                        any,
                        Requirement.WhenThen::then,
                        parts -> new Requirement.WhenThen(parts.first(), parts.second()))
                .one(
                        "byDate",
                        ByDate.class,
                        "versions",
                        new SeqCodec<>(version).atLeastOne(),
                        ByDate::versions,
                        ByDate::new)
                .one(
                        "unknown",
                        Requirement.Unknown.class,
                        "missing",
                        Values.TEXT,
                        Requirement.Unknown::missing,
                        Requirement.Unknown::new)
                .plain("nothing", new Requirement.Nothing());
    }
}

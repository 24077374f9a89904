package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.temporal.ChronoUnit;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Requirement.AllOf;
import org.zhongzhi.governance.rules.Requirement.AnyOf;
import org.zhongzhi.governance.rules.Requirement.Share;
import org.zhongzhi.governance.rules.Requirement.WhenThen;

/** The sentence of a finding, composed from the requirement, the measured values and the evidence. */
final class Explanation {
    private static final int EVIDENCE_SHOWN = 5;

    private final Reading reading;
    private final Finding finding;
    private final Rule rule;
    private final Measurements measured;

    Explanation(Reading reading, Finding finding) {
        this.reading = reading;
        this.finding = finding;
        this.rule = finding.rule();
        this.measured = Measurements.of(finding.outcome().measured());
    }

    Text text() {
        return Text.of(chinese(), english());
    }

    private String chinese() {
        StringBuilder text = new StringBuilder(named(finding.subject()).chinese())
                .append("：")
                .append(rule.label().quoted().chinese())
                .append(finding.outcome().kind().label().chinese())
                .append("。");
        for (Text note : notes()) {
            text.append(note.chinese()).append("。");
        }
        return text.append("〔")
                .append(rule.clause())
                .append("，")
                .append(rule.obligation().label().chinese())
                .append("〕")
                .toString();
    }

    private String english() {
        StringBuilder text = new StringBuilder(named(finding.subject()).english())
                .append(": ")
                .append(rule.label().quoted().english())
                .append(" is ")
                .append(finding.outcome().kind().label().english())
                .append(".");
        for (Text note : notes()) {
            text.append(" ").append(note.english()).append(".");
        }
        return text.append(" [")
                .append(rule.clause())
                .append(", ")
                .append(rule.obligation().label().english())
                .append("]")
                .toString();
    }

    private Seq<Text> notes() {
        return switch (finding.outcome().kind()) {
            case SATISFIED -> values().appendAll(requirement()).appendAll(evidence());
            case VIOLATED ->
                values().appendAll(requirement()).appendAll(remedy()).appendAll(evidence());
            case PENDING ->
                values().appendAll(requirement())
                        .appendAll(deadline())
                        .appendAll(remedy())
                        .appendAll(evidence());
            case UNKNOWN -> values().appendAll(requirement()).appendAll(missing());
            case NOT_APPLICABLE -> Array.of(reason());
        };
    }

    private Seq<Text> values() {
        Seq<Measurement> shown = measured.values().reject(each -> each.measure().isRestricted());
        if (shown.isEmpty()) {
            return Array.empty();
        }
        Seq<Text> words = shown.map(Measurement::inWords);
        Seq<String> shares = Wording.shares(rule.requirement(), measured);
        String chineseShares = shares.isEmpty() ? "" : "，占比" + shares.mkString("、");
        String englishShares = shares.isEmpty() ? "" : "; share: " + shares.mkString(", ");
        return Array.of(Text.of(
                "现状：" + words.map(Text::chinese).mkString("，") + chineseShares,
                "Measured — " + words.map(Text::english).mkString("; ") + englishShares));
    }

    private Option<Text> requirement() {
        Text words = rule.requirement().inWords();
        return Option.some(Text.of("要求：" + words.chinese(), "Required — " + words.english()));
    }

    private Option<Text> remedy() {
        return finding.remedy()
                .map(Remedy::inWords)
                .map(words -> Text.of("最小改动：" + words.chinese(), "Smallest change — " + words.english()));
    }

    private Option<Text> deadline() {
        return rule.due().map(last -> {
            long days = ChronoUnit.DAYS.between(reading.asOf(), last);
            return days == 0
                    ? Text.of("目标期限：" + last + "，当日为最后一天", "Due by the end of " + last + ", which is the last day")
                    : Text.of(
                            "目标期限：" + last + "（含当日），还剩" + days + "天",
                            "Due by the end of " + last + ", " + days + (days == 1 ? " day" : " days") + " left");
        });
    }

    private Option<Text> missing() {
        Seq<Text> missing = finding.missing();
        return Option.some(Text.of(
                "缺少：" + missing.map(Text::chinese).mkString("、"),
                "Missing: " + missing.map(Text::english).mkString(", ")));
    }

    private Option<Text> evidence() {
        Seq<EntityId> evidence = finding.evidence();
        if (evidence.isEmpty()) {
            return Option.some(Text.of("依据：数据中无相关记录", "Evidence: nothing on record"));
        }
        Seq<Text> names = evidence.take(EVIDENCE_SHOWN).map(this::named);
        int more = evidence.size() - names.size();
        return Option.some(Text.of(
                "依据：" + names.map(Text::chinese).mkString("、") + (more > 0 ? "等" + evidence.size() + "项" : ""),
                "Evidence: " + names.map(Text::english).mkString(", ") + (more > 0 ? " and " + more + " more" : "")));
    }

    /** Why the rule does not apply, without saying anything of a person that is restricted. */
    private Text reason() {
        Seq<Requirement> moot = moot(rule.judged());
        if (moot.map(Explanation::decisive).flatMap(Requirement::measures).exists(Measure::isRestricted)) {
            return Text.of("该对象不在本条规定的范围内", "The rule does not address this subject");
        }
        Seq<Text> reasons = moot.map(Explanation::reason).distinct();
        return Text.of(
                reasons.map(Text::chinese).mkString("；"),
                reasons.map(Text::english).mkString(". "));
    }

    /** The parts that leave a moot requirement nothing to say: those with a condition that is not met, and shares of nothing. */
    private Seq<Requirement> moot(Requirement requirement) {
        if (requirement instanceof WhenThen when && when.condition().over(measured) == Verdict.HOLDS) {
            return moot(when.then());
        } else if (requirement instanceof AllOf all) {
            return all.parts().flatMap(this::moot);
        } else if (requirement instanceof AnyOf any) {
            return any.parts().flatMap(this::moot);
        }
        return Array.of(requirement);
    }

    private static Requirement decisive(Requirement moot) {
        return moot instanceof WhenThen when ? when.condition() : moot;
    }

    private static Text reason(Requirement moot) {
        if (moot instanceof Requirement.Nothing) {
            return Text.of("本条此时不作要求", "The rule asks for nothing here");
        }
        if (moot instanceof Share share) {
            Text whole = share.whole().label();
            return Text.of(
                    whole.chinese() + "为0，无从计算占比", "There is nothing to take a share of (" + whole.english() + ": 0)");
        }
        Text words = decisive(moot).inWords();
        return Text.of("仅在" + words.quoted().chinese() + "时适用", "It applies only with " + words.english());
    }

    private Text named(EntityId id) {
        return naming(reading, id);
    }

    /** How a thing is named to people: by its name and identifier, or by its type and identifier. */
    static Text naming(Reading reading, EntityId id) {
        Option<String> name = reading.jurisdiction().entity(id, Named.class).map(Named::name);
        String absent = reading.jurisdiction().entity(id).isDefined() ? "" : "，数据中缺失";
        String missing = absent.isEmpty() ? "" : ", not in the data";
        return Text.of(
                name.getOrElse(id.type().label()::chinese) + "（" + id + absent + "）",
                name.getOrElse(id.type().label()::english) + " (" + id + missing + ")");
    }
}

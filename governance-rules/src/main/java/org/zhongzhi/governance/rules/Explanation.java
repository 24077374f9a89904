package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.temporal.ChronoUnit;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Requirement.ShareAtLeast;
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
                .append("：“")
                .append(rule.label().chinese())
                .append("”")
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
                .append(": \"")
                .append(rule.label().english())
                .append("\" is ")
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
        String chineseShares = shares.isEmpty() ? "" : "（占" + shares.mkString("、") + "）";
        String englishShares = shares.isEmpty() ? "" : " (" + shares.mkString(", ") + ")";
        return Array.of(Text.of(
                "实测：" + words.map(Text::chinese).mkString("，") + chineseShares,
                "Measured: " + words.map(Text::english).mkString("; ") + englishShares));
    }

    private Option<Text> requirement() {
        Text words = rule.requirement().inWords();
        return Option.some(Text.of("要求：" + words.chinese(), "Required: " + words.english()));
    }

    private Option<Text> remedy() {
        return finding.remedy()
                .map(Remedy::inWords)
                .map(words -> Text.of("最小改动：" + words.chinese(), "Smallest change: " + words.english()));
    }

    private Option<Text> deadline() {
        return rule.due().map(last -> {
            long days = ChronoUnit.DAYS.between(reading.asOf(), last);
            return Text.of(
                    "目标期限：" + last + "（含当日），还剩" + days + "天", "Due by the end of " + last + ", " + days + " days left");
        });
    }

    private Option<Text> missing() {
        Seq<Text> missing = finding.missing();
        return missing.isEmpty()
                ? Option.none()
                : Option.some(Text.of(
                        "缺少：" + missing.map(Text::chinese).mkString("、"),
                        "Missing: " + missing.map(Text::english).mkString(", ")));
    }

    private Option<Text> evidence() {
        Seq<EntityId> evidence = finding.evidence();
        if (evidence.isEmpty()) {
            return Option.some(Text.of("依据：数据中没有相关记录", "Evidence: nothing on record"));
        }
        Seq<Text> names = evidence.take(EVIDENCE_SHOWN).map(this::named);
        int more = evidence.size() - names.size();
        return Option.some(Text.of(
                "依据：" + names.map(Text::chinese).mkString("、") + (more > 0 ? "等" + evidence.size() + "项" : ""),
                "Evidence: " + names.map(Text::english).mkString(", ") + (more > 0 ? " and " + more + " more" : "")));
    }

    /** Why the rule does not apply, without saying anything of a person that is restricted. */
    private Text reason() {
        Option<Requirement> unmet = rule.condition().filter(condition -> condition.over(measured) != Verdict.HOLDS);
        if (unmet.exists(condition -> condition.measures().exists(Measure::isRestricted))) {
            return Text.of("该对象不在本条规定的范围内", "The rule does not address this subject");
        }
        return unmet.map(condition -> {
                    Text words = condition.inWords();
                    return Text.of("仅在“" + words.chinese() + "”时适用", "Applies only where: " + words.english());
                })
                .getOrElse(this::nothingToShare);
    }

    private Text nothingToShare() {
        Seq<Text> wholes = emptyWholes().map(Measure::label);
        return Text.of(
                wholes.map(Text::chinese).mkString("、") + "为0，无从计算占比",
                "Nothing to take a share of: no " + wholes.map(Text::english).mkString(", no "));
    }

    private Seq<Measure> emptyWholes() {
        return wholes(rule.requirement()).filter(whole -> measured.high(whole) == 0);
    }

    private static Seq<Measure> wholes(Requirement requirement) {
        if (requirement instanceof ShareAtLeast share) {
            return Array.of(share.whole());
        } else if (requirement instanceof Requirement.AllOf all) {
            return all.parts().flatMap(Explanation::wholes).distinct();
        } else if (requirement instanceof Requirement.AnyOf any) {
            return any.parts().flatMap(Explanation::wholes).distinct();
        } else if (requirement instanceof WhenThen when) {
            return wholes(when.then());
        }
        return Array.empty();
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

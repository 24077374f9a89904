package org.zhongzhi.governance.rules;

import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.time.LocalDate;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.measure.Subjects;

/** Measures that say what a test wants them to say, and rules and policies over them. */
final class Numbers {
    static final Measure A = measure("a", Measured.of(0, Array.<EntityId>empty()));
    static final Measure B = measure("b", Measured.of(0, Array.<EntityId>empty()));
    static final Measure C = measure("c", Measured.of(0, Array.<EntityId>empty()));
    static final Measure D = measure("d", Measured.of(0, Array.<EntityId>empty()));

    /** Measures by a word. */
    static final MeasureFamily OF_WORDS = MeasureFamily.named("words", word -> measure("words." + word, known(0)));

    private Numbers() {}

    /** A measure of plain counts that always gives the same. */
    static Measure measure(String name, Measured value) {
        return Measure.named(name)
                .label("数" + name, "number " + name)
                .in(Unit.of("个", "things"))
                .measuring((reading, subject) -> value);
    }

    static Measured known(long value) {
        return Measured.of(value, Array.<EntityId>empty());
    }

    static Measured range(long low, long high) {
        return Measured.range(low, high, Array.<EntityId>empty(), Text.of("一项数据", "a datum"));
    }

    static Measurements values(Map<Measure, Long> values) {
        return Measurements.of(values.map(each -> Measurement.of(each._1, each._2, each._2)));
    }

    static Measurements a(long value) {
        return values(HashMap.of(A, value));
    }

    static Measurements a(long low, long high) {
        return Measurements.of(Array.of(Measurement.of(A, low, high)));
    }

    static Rule.Builder rule(String id) {
        return Rule.builder()
                .id(id)
                .clause(Clause.of("test", "1"))
                .obligation(Obligation.REQUIRED)
                .on(Subjects.CITY)
                .label("规则", "Rule")
                .summary("一条规则。", "A rule.");
    }

    static Rule rule(String id, Requirement requirement) {
        return rule(id).requires(requirement).build();
    }

    static Policy.Builder policy(String id, Section... sections) {
        return Policy.builder()
                .id(id)
                .version("1")
                .edition(LocalDate.of(2022, 6, 20))
                .title(Text.of("政策" + id, "Policy " + id))
                .sections(Array.of(sections));
    }

    static Policy policy(String id, Rule... rules) {
        return policy(id, section("1", rules)).build();
    }

    static Section section(String number, Rule... rules) {
        return Section.of(Clause.of("test", number), Text.of("一章", "A part"), rules);
    }

    /** What a rule on cities finds of the one city there is. */
    static Finding finding(Rule rule) {
        return finding(rule, TODAY);
    }

    static Finding finding(Rule rule, LocalDate asOf) {
        return tree().under(policy("p", rule)).finding(rule.id(), CITY, asOf);
    }

    static Finding finding(Requirement requirement) {
        return finding(rule("r", requirement));
    }
}

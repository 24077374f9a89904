package org.zhongzhi.governance.rules.lint;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.Measured;
import org.zhongzhi.governance.rules.Measurement;
import org.zhongzhi.governance.rules.Measurements;
import org.zhongzhi.governance.rules.Obligation;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Ratio;
import org.zhongzhi.governance.rules.Requirement;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.Section;
import org.zhongzhi.governance.rules.Unit;
import org.zhongzhi.governance.rules.Verdict;
import org.zhongzhi.governance.rules.measure.Subjects;

/** Rules over three numbers, and every choice of these numbers that is small. */
final class AnyRules {
    static final Measure A = measure("a");
    static final Measure B = measure("b");
    static final Measure C = measure("c");
    static final LocalDate EDITION = LocalDate.of(2022, 6, 20);

    private static final Array<Measure> MEASURES = Array.of(A, B, C);

    /** One more than the greatest bound that is generated, so that they stand for all greater ones too. */
    private static final long GREATEST = 6;

    private AnyRules() {}

    /** Requirements of bounds alone. */
    static Arbitrary<Requirement> bounds() {
        return Arbitraries.recursive(AnyRules::bound, AnyRules::composed, 0, 2);
    }

    /** Requirements of bounds and shares. */
    static Arbitrary<Requirement> withShares() {
        return Arbitraries.recursive(() -> Arbitraries.oneOf(bound(), share()), AnyRules::composed, 0, 2);
    }

    private static Arbitrary<Requirement> bound() {
        Arbitrary<Measure> measure = Arbitraries.of(MEASURES.asJava());
        Arbitrary<Long> number = Arbitraries.longs().between(0, GREATEST - 1);
        return Arbitraries.oneOf(
                Combinators.combine(measure, number).as(Requirement::atLeast),
                Combinators.combine(measure, number).as(Requirement::atMost),
                Combinators.combine(measure, number, number)
                        .as((each, one, other) ->
                                Requirement.between(each, Math.min(one, other), Math.max(one, other))));
    }

    private static Arbitrary<Requirement> share() {
        Arbitrary<Measure> measure = Arbitraries.of(MEASURES.asJava());
        return Combinators.combine(
                        measure,
                        measure,
                        Arbitraries.longs().between(0, 3),
                        Arbitraries.longs().between(1, 3))
                .as((part, whole, amount, per) -> Requirement.shareAtLeast(part, whole, Ratio.of(amount, per)));
    }

    private static Arbitrary<Requirement> composed(Arbitrary<Requirement> part) {
        return Arbitraries.oneOf(
                part.array(Requirement[].class).ofMinSize(1).ofMaxSize(3).map(Requirement::allOf),
                part.array(Requirement[].class).ofMinSize(1).ofMaxSize(3).map(Requirement::anyOf),
                Combinators.combine(part, part).as(Requirement::whenThen));
    }

    /** Every choice of three small numbers. */
    static Seq<Map<Measure, Long>> smallNumbers() {
        Seq<Long> each = Array.rangeClosed(0L, GREATEST);
        return each.flatMap(a -> each.flatMap(b -> each.map(c -> HashMap.of(A, a, B, b, C, c))));
    }

    static Verdict verdict(Requirement requirement, Map<Measure, Long> numbers) {
        return requirement.over(Measurements.of(MEASURES.map(measure -> {
            long number = numbers.getOrElse(measure, 0L);
            return Measurement.of(measure, number, number);
        })));
    }

    static boolean fails(Rule rule, Map<Measure, Long> numbers) {
        return verdict(rule.judged(), numbers) == Verdict.FAILS;
    }

    static boolean holds(Rule rule, Map<Measure, Long> numbers) {
        return verdict(rule.judged(), numbers) == Verdict.HOLDS;
    }

    static Rule.Builder rule(String id) {
        return Rule.builder()
                .id(id)
                .clause(Clause.of("test", "1"))
                .obligation(Obligation.REQUIRED)
                .on(Subjects.COMMUNITY)
                .label("规则" + id, "Rule " + id)
                .summary("一条规则。", "A rule.");
    }

    static Rule rule(String id, Requirement requirement) {
        return rule(id).requires(requirement).build();
    }

    static Policy policy(Rule... rules) {
        return Policy.builder()
                .id("p")
                .version("1")
                .edition(EDITION)
                .title(Text.of("一项政策", "A policy"))
                .sections(Array.of(Section.of(Clause.of("test", "1"), Text.of("一章", "A part"), rules)))
                .build();
    }

    static Policy policy(Iterable<Requirement> requirements) {
        return policy(Array.ofAll(requirements)
                .zipWithIndex()
                .map(each -> rule("r" + each._2, each._1))
                .toJavaArray(Rule[]::new));
    }

    private static Measure measure(String name) {
        return Measure.named(name)
                .label("数" + name, "number " + name)
                .in(Unit.of("个", "things"))
                .measuring((reading, subject) -> Measured.of(0, Array.<EntityId>empty()));
    }
}

package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.HashMap;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldType;
import org.zhongzhi.governance.model.casework.Guard;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.Relation;
import org.zhongzhi.governance.model.casework.Setting;
import org.zhongzhi.governance.model.casework.Term;

/**
 * Whether numbers can relate as several comparisons want it at once. What is found impossible is so; what is not found
 * impossible within some rounds may still be. Where a number could be beyond what a long holds, nothing is concluded.
 */
final class Numbers {
    private static final int ROUNDS = 50;

    private final Procedure procedure;
    private final Route route;
    private final java.util.Map<Map<Term, Long>, Span> forms = new HashMap<>();
    private final java.util.Map<Term, Span> terms = new HashMap<>();

    private Numbers(Procedure procedure, Route route) {
        this.procedure = procedure;
        this.route = route;
    }

    static boolean canHold(Procedure procedure, Route route, Seq<Guard.Compared> comparisons) {
        Numbers numbers = new Numbers(procedure, route);
        try {
            comparisons.forEach(numbers::add);
        } catch (ArithmeticException beyondALong) {
            return true;
        }
        return numbers.canHold();
    }

    private void add(Guard.Compared compared) {
        Linear difference = linear(compared.left()).minus(linear(compared.right()));
        difference.factors().keySet().forEach(term -> terms.computeIfAbsent(term, this::span));
        difference.factors().forEach(this::refuseOverflow);
        Span wanted = wanted(compared.relation()).plus(Span.only(Math.negateExact(difference.number())));
        Linear upward = difference.isDownward() ? difference.times(-1) : difference;
        long divisor = upward.divisor();
        Span span = (difference.isDownward() ? wanted.negated() : wanted).dividedBy(divisor);
        forms.merge(upward.factors().mapValues(each -> each / divisor), span, Span::and);
    }

    private Linear linear(Term term) {
        return Linear.of(
                term,
                set -> procedure.setting(set.setting()).map(Setting::value).get());
    }

    private void refuseOverflow(Term term, long factor) {
        Span span = terms.getOrDefault(term, Span.ALL);
        if (span.isBounded()) {
            Math.multiplyExact(span.least(), factor);
            Math.multiplyExact(span.most(), factor);
        }
    }

    private static Span wanted(Relation relation) {
        return switch (relation) {
            case AT_LEAST -> Span.from(0);
            case AT_MOST -> Span.upTo(0);
            case MORE_THAN -> Span.from(1);
            case LESS_THAN -> Span.upTo(-1);
            case EQUAL -> Span.only(0);
        };
    }

    private boolean canHold() {
        boolean changed = true;
        for (int i = 0; changed && i < ROUNDS; i++) {
            changed = false;
            for (java.util.Map.Entry<Map<Term, Long>, Span> form : forms.entrySet()) {
                Span reached = form.getKey()
                        .foldLeft(
                                Span.only(0),
                                (sum, part) -> sum.plus(spanOf(part._1).times(part._2)));
                if (reached.and(form.getValue()).isEmpty()) {
                    return false;
                }
                for (Term term : form.getKey().keySet()) {
                    changed |= narrow(term, form.getKey(), form.getValue());
                }
            }
            if (terms.values().stream().anyMatch(Span::isEmpty)) {
                return false;
            }
        }
        return true;
    }

    /** Leaves of a term what the others in a form leave to it. */
    private boolean narrow(Term term, Map<Term, Long> form, Span wanted) {
        Span others = form.remove(term)
                .foldLeft(Span.only(0), (sum, part) -> sum.plus(spanOf(part._1).times(part._2)));
        long factor = form.get(term).get();
        Span left = wanted.plus(others.negated());
        Span narrowed = spanOf(term).and(factor < 0 ? left.negated().dividedBy(-factor) : left.dividedBy(factor));
        return !narrowed.equals(terms.put(term, narrowed));
    }

    private Span spanOf(Term term) {
        return terms.getOrDefault(term, Span.ALL);
    }

    /** What a term can be in itself. */
    private Span span(Term term) {
        if (term instanceof Term.Constant || term instanceof Term.Set || term instanceof Term.Plus) {
            return linear(term)
                    .factors()
                    .foldLeft(
                            Span.only(linear(term).number()),
                            (sum, part) -> sum.plus(span(part._1).times(part._2)));
        }
        if (term instanceof Term.Product product) {
            return span(product.left()).times(span(product.right()));
        }
        if (term instanceof Term.Given given) {
            return span(given.field());
        }
        if (term instanceof Term.Recorded recorded) {
            return span(recorded.field());
        }
        if (term instanceof Term.Ahead) {
            return Span.ALL;
        }
        return isNothingYet(term)
                ? Span.only(0)
                : term instanceof Term.Sum sum ? summed(span(sum.field())) : Span.NOT_NEGATIVE;
    }

    private Span span(FieldId field) {
        return procedure
                .field(field)
                .map(each -> {
                    if (each.type() instanceof FieldType.Whole whole) {
                        return new Span(whole.least(), whole.most());
                    }
                    return each.type() instanceof FieldType.Amount ? new Span(0, FieldType.Amount.MOST_FEN) : Span.ALL;
                })
                .getOrElse(Span.ALL);
    }

    private static Span summed(Span each) {
        return each.least() >= 0 ? Span.NOT_NEGATIVE : each.most() <= 0 ? Span.upTo(0) : Span.ALL;
    }

    /** What counts from the past, and there is none. */
    private boolean isNothingYet(Term term) {
        return route.opens()
                || (term instanceof Term.Sum sum
                        && Reading.recorded(sum.field(), Reading.As.NUMBER)
                                .forAll(reading -> !reading.isGiven(procedure)))
                || (term instanceof Term.Assigned assigned
                        && Route.of(procedure).forAll(each -> !GuardSearch.assigns(each, assigned.kind())));
    }
}

package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.util.function.Function;
import org.zhongzhi.governance.model.casework.Term;

/** A term taken apart: so many times each of some terms that cannot be taken apart, and a number. No factor is 0. */
record Linear(Map<Term, Long> factors, long number) {
    private static final Linear ZERO = new Linear(HashMap.empty(), 0);

    /**
     * A term taken apart.
     *
     * @param settings the number of each setting
     * @throws ArithmeticException if a number is beyond what a long holds
     */
    static Linear of(Term term, Function<Term.Set, Long> settings) {
        if (term instanceof Term.Constant constant) {
            return ZERO.plus(constant.number());
        }
        if (term instanceof Term.Set set) {
            return ZERO.plus(settings.apply(set));
        }
        if (term instanceof Term.Plus plus) {
            return of(plus.left(), settings).plus(of(plus.right(), settings));
        }
        if (term instanceof Term.Product product) {
            Linear left = of(product.left(), settings);
            Linear right = of(product.right(), settings);
            if (left.isNumber()) {
                return right.times(left.number());
            }
            if (right.isNumber()) {
                return left.times(right.number());
            }
        }
        return new Linear(HashMap.of(term, 1L), 0);
    }

    boolean isNumber() {
        return factors.isEmpty();
    }

    Linear plus(Linear other) {
        Map<Term, Long> sum = factors.merge(other.factors, Math::addExact).filterValues(each -> each != 0);
        return new Linear(sum, Math.addExact(number, other.number));
    }

    private Linear plus(long more) {
        return new Linear(factors, Math.addExact(number, more));
    }

    Linear minus(Linear other) {
        return plus(other.times(-1));
    }

    Linear times(long factor) {
        return factor == 0
                ? ZERO
                : new Linear(
                        factors.mapValues(each -> Math.multiplyExact(each, factor)),
                        Math.multiplyExact(number, factor));
    }

    /** The greatest number that divides each factor; 1 if there is none. */
    long divisor() {
        return factors.values().foldLeft(0L, Linear::divisor) == 0
                ? 1
                : factors.values().foldLeft(0L, Linear::divisor);
    }

    private static long divisor(long one, long other) {
        return other == 0 ? Math.absExact(one) : divisor(other, one % other);
    }

    /** Whether the first factor, in an order that is the same for the same terms, is below 0. */
    boolean isDownward() {
        return !isNumber() && factors.minBy(each -> each._1.toString()).get()._2 < 0;
    }
}

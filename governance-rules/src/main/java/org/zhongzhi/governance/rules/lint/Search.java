package org.zhongzhi.governance.rules.lint;

import io.vavr.collection.List;
import org.zhongzhi.governance.rules.lint.Claim.Every;
import org.zhongzhi.governance.rules.lint.Claim.Some;

/**
 * Looks for numbers of which a claim is true: narrows a region by what has to be true anyway, and tries one alternative
 * after the other where there is a choice. What it finds, or finds not to be there, is so; a claim with too many
 * alternatives it leaves undecided.
 */
final class Search {
    /** So many alternatives are tried; the rules of a policy take a few dozen. */
    private static final int TRIES = 2_000;

    private int tries;

    private Search() {}

    static Answer of(Claim... claims) {
        return of(List.of(claims));
    }

    static Answer of(Iterable<Claim> claims) {
        return new Search().look(List.ofAll(claims), Region.EVERYTHING);
    }

    private Answer look(List<Claim> claims, Region region) {
        Region narrowed = region;
        List<Some> choices = List.empty();
        List<Claim> open = claims;
        while (!open.isEmpty()) {
            Claim claim = open.head();
            open = open.tail();
            if (claim instanceof Every every) {
                open = open.prependAll(every.claims());
            } else if (claim instanceof Some some) {
                choices = choices.prepend(some);
            } else if (narrowed.excludes(claim)) {
                return new Answer.Impossible();
            } else {
                narrowed = narrowed.with(claim);
            }
        }
        return choose(choices, narrowed);
    }

    /** Goes on with the choice that leaves the fewest alternatives. */
    private Answer choose(List<Some> choices, Region region) {
        Answer here = region.look();
        if (!here.isPossible()) {
            return here;
        }
        List<Some> left = choices.reject(region::entails)
                .map(choice -> new Some(choice.claims().reject(region::excludes)));
        if (left.isEmpty()) {
            return here;
        }
        Some next = left.minBy(choice -> choice.claims().size()).get();
        List<Claim> others = List.narrow(left.remove(next));
        boolean undecided = false;
        for (Claim alternative : next.claims()) {
            if (++tries > TRIES) {
                return new Answer.Undecided();
            }
            Answer answer = look(others.prepend(alternative), region);
            if (answer.isPossible()) {
                return answer;
            }
            undecided |= !answer.isImpossible();
        }
        return undecided ? new Answer.Undecided() : new Answer.Impossible();
    }
}

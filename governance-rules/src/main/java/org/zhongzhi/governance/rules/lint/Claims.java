package org.zhongzhi.governance.rules.lint;

import io.vavr.collection.Seq;
import org.zhongzhi.governance.rules.Open;
import org.zhongzhi.governance.rules.Requirement;
import org.zhongzhi.governance.rules.Requirement.AllOf;
import org.zhongzhi.governance.rules.Requirement.AnyOf;
import org.zhongzhi.governance.rules.Requirement.AtLeast;
import org.zhongzhi.governance.rules.Requirement.AtMost;
import org.zhongzhi.governance.rules.Requirement.Between;
import org.zhongzhi.governance.rules.Requirement.Nothing;
import org.zhongzhi.governance.rules.Requirement.Share;
import org.zhongzhi.governance.rules.Requirement.Unknown;
import org.zhongzhi.governance.rules.Requirement.WhenThen;

/**
 * Where a requirement holds, fails or is moot, over known numbers, each as a claim about them. Exactly one of the three is
 * true of any numbers, as {@link Requirement#over} has it.
 */
record Claims(Claim holds, Claim fails, Claim moot) {
    static Claims of(Requirement requirement) {
        if (requirement instanceof AtLeast least) {
            return definite(
                    Claim.atLeast(least.measure(), least.bound()), Claim.atMost(least.measure(), least.bound() - 1));
        } else if (requirement instanceof AtMost most) {
            return definite(Claim.atMost(most.measure(), most.bound()), Claim.moreThan(most.measure(), most.bound()));
        } else if (requirement instanceof Between between) {
            return definite(
                    Claim.every(
                            Claim.atLeast(between.measure(), between.least()),
                            Claim.atMost(between.measure(), between.most())),
                    Claim.some(
                            Claim.atMost(between.measure(), between.least() - 1),
                            Claim.moreThan(between.measure(), between.most())));
        } else if (requirement instanceof Share share) {
            return share(share);
        } else if (requirement instanceof AllOf all) {
            return all(all.parts().map(Claims::of));
        } else if (requirement instanceof AnyOf any) {
            return any(any.parts().map(Claims::of));
        } else if (requirement instanceof WhenThen when) {
            return where(of(when.condition()), of(when.then()));
        } else if (requirement instanceof Unknown) {
            return new Claims(Claim.always(), Claim.always(), Claim.never());
        } else if (requirement instanceof Nothing) {
            return new Claims(Claim.never(), Claim.never(), Claim.always());
        }
        throw new IllegalStateException("Parameter " + ((Open) requirement).parameter()
                + " is open: expected a policy to resolve it before the rule is looked at");
    }

    /** It is not violated. */
    Claim keeps() {
        return Claim.some(holds, moot);
    }

    /** It is not moot. */
    Claim applies() {
        return Claim.some(holds, fails);
    }

    private static Claims definite(Claim holds, Claim fails) {
        return new Claims(holds, fails, Claim.never());
    }

    private static Claims share(Share share) {
        Claim some = Claim.atLeast(share.whole(), 1);
        long amount = share.ratio().amount();
        long per = share.ratio().per();
        return new Claims(
                Claim.every(some, Claim.balance(share.part(), per, share.whole(), amount, share.above() ? 1 : 0)),
                Claim.every(some, Claim.balance(share.whole(), amount, share.part(), per, share.above() ? 0 : 1)),
                Claim.atMost(share.whole(), 0));
    }

    private static Claims all(Seq<Claims> parts) {
        return new Claims(
                Claim.every(Claim.every(parts.map(Claims::keeps)), Claim.some(parts.map(Claims::holds))),
                Claim.some(parts.map(Claims::fails)),
                Claim.every(parts.map(Claims::moot)));
    }

    private static Claims any(Seq<Claims> parts) {
        return new Claims(
                Claim.some(parts.map(Claims::holds)),
                Claim.every(
                        Claim.every(parts.map(part -> Claim.some(part.fails, part.moot))),
                        Claim.some(parts.map(Claims::fails))),
                Claim.every(parts.map(Claims::moot)));
    }

    private static Claims where(Claims condition, Claims then) {
        return new Claims(
                Claim.every(condition.holds, then.holds),
                Claim.every(condition.holds, then.fails),
                Claim.some(condition.fails, condition.moot, then.moot));
    }
}

package org.zhongzhi.governance.rules;

import io.vavr.collection.Seq;
import org.zhongzhi.governance.rules.Requirement.AllOf;
import org.zhongzhi.governance.rules.Requirement.AnyOf;
import org.zhongzhi.governance.rules.Requirement.AtLeast;
import org.zhongzhi.governance.rules.Requirement.AtMost;
import org.zhongzhi.governance.rules.Requirement.Between;
import org.zhongzhi.governance.rules.Requirement.ByParameter;
import org.zhongzhi.governance.rules.Requirement.ShareAtLeast;
import org.zhongzhi.governance.rules.Requirement.WhenThen;

/**
 * What a requirement can come to while data are missing: at least one of the three. Kept apart from the verdict, because
 * "fails or is moot" is open by itself but not beside a part that fails anyway.
 *
 * @param holds whether it holds for some value of the missing data
 * @param fails whether it fails for some value of the missing data
 * @param moot whether it says nothing for some value of the missing data
 */
record Possible(boolean holds, boolean fails, boolean moot) {
    /** What a requirement can come to over measured values. */
    static Possible of(Requirement requirement, Measurements measured) {
        if (requirement instanceof AtLeast least) {
            return definite(
                    measured.high(least.measure()) >= least.bound(), measured.low(least.measure()) < least.bound());
        } else if (requirement instanceof AtMost most) {
            return definite(measured.low(most.measure()) <= most.bound(), measured.high(most.measure()) > most.bound());
        } else if (requirement instanceof Between between) {
            long low = measured.low(between.measure());
            long high = measured.high(between.measure());
            return definite(
                    high >= between.least() && low <= between.most(), low < between.least() || high > between.most());
        } else if (requirement instanceof ShareAtLeast share) {
            return share(share, measured);
        } else if (requirement instanceof AllOf all) {
            return all(all.parts().map(part -> of(part, measured)));
        } else if (requirement instanceof AnyOf any) {
            return any(any.parts().map(part -> of(part, measured)));
        } else if (requirement instanceof WhenThen when) {
            return where(of(when.condition(), measured), of(when.then(), measured));
        }
        throw new IllegalStateException("Parameter " + ((ByParameter) requirement).parameter()
                + " is open: expected a policy to resolve it before the rule is judged");
    }

    Verdict verdict() {
        if (holds) {
            return fails || moot ? Verdict.OPEN : Verdict.HOLDS;
        } else if (fails) {
            return moot ? Verdict.OPEN : Verdict.FAILS;
        }
        return Verdict.MOOT;
    }

    private static Possible definite(boolean holds, boolean fails) {
        return new Possible(holds, fails, false);
    }

    private static Possible share(ShareAtLeast share, Measurements measured) {
        long least = measured.low(share.whole());
        long most = measured.high(share.whole());
        return new Possible(
                most > 0 && share.ratio().isReached(measured.high(share.part()), Math.max(1, least)),
                most > 0 && !share.ratio().isReached(measured.low(share.part()), most),
                least == 0);
    }

    private static Possible all(Seq<Possible> parts) {
        return new Possible(
                parts.forAll(part -> part.holds || part.moot) && parts.exists(Possible::holds),
                parts.exists(Possible::fails),
                parts.forAll(Possible::moot));
    }

    private static Possible any(Seq<Possible> parts) {
        return new Possible(
                parts.exists(Possible::holds),
                parts.forAll(part -> part.fails || part.moot) && parts.exists(Possible::fails),
                parts.forAll(Possible::moot));
    }

    private static Possible where(Possible condition, Possible then) {
        return new Possible(
                condition.holds && then.holds,
                condition.holds && then.fails,
                condition.fails || condition.moot || then.moot);
    }
}

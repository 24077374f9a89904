package org.zhongzhi.governance.model.timebank;

import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;

/** What a time bank says to an account or a transfer that it does not take. It stays as it was. */
@ValueStyle
@Value.Immutable(builder = false)
public interface Refusal {
    /**
     * Every reason there is.
     *
     * @return the reasons, one at least
     */
    @Value.Parameter
    Seq<Reason> reasons();

    /**
     * A refusal.
     *
     * @param reasons every reason there is
     * @return the refusal
     * @throws InvalidValueException if there is none
     */
    static Refusal of(Seq<Reason> reasons) {
        return ImmutableRefusal.of(reasons);
    }

    /**
     * The reasons in sentences.
     *
     * @return one sentence a reason, in both languages
     */
    default Text inWords() {
        return Text.of(
                reasons().map(reason -> reason.inWords().chinese()).mkString(),
                reasons().map(reason -> reason.inWords().english()).mkString(" "));
    }

    /** Refuses a refusal without a reason. */
    @Value.Check
    default void check() {
        Check.noNulls("The reasons of a refusal", reasons());
        Check.that(!reasons().isEmpty(), "The refusal has no reason: expected one at least");
    }
}

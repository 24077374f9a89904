package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.value.Text;

/** Why an action is refused (不予受理的理由): in which state, and for every reason there is. */
public final class Refusal {
    private final @Nullable Case before;
    private final Action action;
    private final Seq<Reason> reasons;

    Refusal(@Nullable Case before, Action action, Seq<Reason> reasons) {
        this.before = before;
        this.action = action;
        this.reasons = reasons;
    }

    /**
     * The case as it stands.
     *
     * @return the case, or none if it was to be opened
     */
    public Option<Case> standing() {
        return Option.of(before);
    }

    /**
     * What was asked.
     *
     * @return the action
     */
    public Action action() {
        return action;
    }

    /**
     * Why it is refused.
     *
     * @return every reason, at least one
     */
    public Seq<Reason> reasons() {
        return reasons;
    }

    /**
     * All the reasons as sentences.
     *
     * @param locale the reader's locale
     * @return the sentences, one after the other
     */
    public String explain(Locale locale) {
        Seq<String> sentences = reasons.map(Reason::words).map((Text each) -> each.in(locale));
        return "zh".equals(locale.getLanguage()) ? sentences.mkString("", "；", "。") : sentences.mkString("", "; ", ".");
    }

    @Override
    public String toString() {
        return action.action() + " is refused: " + explain(Locale.ENGLISH);
    }
}

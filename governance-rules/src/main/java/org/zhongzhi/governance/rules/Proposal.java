package org.zhongzhi.governance.rules;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;

/** Changes that satisfy a rule for a subject, and no part of which does. What is added in them is provisional. */
@ValueStyle
@Value.Immutable(builder = false)
public interface Proposal {
    /**
     * What changes.
     *
     * @return one change or more, each of another entity
     */
    @Value.Parameter
    ChangeSet changes();

    /**
     * The proposal for people, as "end appointment (a-1: Head (p-1)) as of 2024-06-30".
     *
     * @return the words in both languages
     */
    @Value.Parameter
    Text inWords();

    static Proposal of(ChangeSet changes, Text inWords) {
        return ImmutableProposal.of(changes, inWords);
    }
}

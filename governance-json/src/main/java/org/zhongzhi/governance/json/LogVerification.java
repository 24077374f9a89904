package org.zhongzhi.governance.json;

import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.casework.CaseId;

/**
 * What a log of cases turns out to be.
 *
 * @param events how many events verify, up to the first that does not
 * @param heads the last event of every case, to be kept elsewhere as an anchor
 * @param broken the first event that does not verify, or none
 */
public record LogVerification(long events, Map<CaseId, LogHead> heads, Option<BrokenSeal> broken) {
    /**
     * Whether the whole log verifies.
     *
     * @return true if nothing is broken
     */
    public boolean holds() {
        return broken.isEmpty();
    }
}

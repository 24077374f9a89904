package org.zhongzhi.governance.rules.mandate;

import org.zhongzhi.governance.model.mandate.Allocation;
import org.zhongzhi.governance.model.mandate.AllocationId;
import org.zhongzhi.governance.model.mandate.NeedId;

/**
 * So much of a candidate as a plan gives to a need.
 *
 * @param need the need
 * @param candidate what answers it, as it stood when its turn came
 */
public record Promise(NeedId need, Candidate candidate) {
    /**
     * How much.
     *
     * @return 1 or more
     */
    public long quantity() {
        return candidate.meets();
    }

    /**
     * The promise as a record of the city.
     *
     * @param id the identifier that it is to have
     * @return the allocation, for the time for which the candidate can be had and is needed
     */
    public Allocation toAllocation(AllocationId id) {
        return Allocation.builder()
                .id(id)
                .need(need)
                .supply(candidate.supply())
                .quantity(quantity())
                .period(candidate.period())
                .build();
    }
}

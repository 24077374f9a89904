package org.zhongzhi.governance.rules.mandate;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.mandate.Allocation;
import org.zhongzhi.governance.model.mandate.NeedId;
import org.zhongzhi.governance.model.mandate.SupplyId;
import org.zhongzhi.governance.model.time.Period;

/** What is promised of supplies and to needs: what the data hold, and what a plan adds. */
final class Bookings {
    private static final BigInteger LONGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private final Jurisdiction jurisdiction;

    /** By how much more or less is promised of a supply from a day on than on the day before. */
    private final Map<SupplyId, NavigableMap<Long, BigInteger>> turns = new HashMap<>();

    Bookings(Jurisdiction jurisdiction) {
        this.jurisdiction = jurisdiction;
    }

    void add(SupplyId supply, Period period, long quantity) {
        book(turns(supply), period, quantity);
    }

    /** How much of a capacity is free on every day of a period: 0 if more is promised than there is. */
    long free(SupplyId supply, long capacity, Period period) {
        BigInteger promised = BigInteger.ZERO;
        BigInteger most = BigInteger.ZERO;
        for (Map.Entry<Long, BigInteger> turn :
                turns(supply).headMap(period.endDay(), false).entrySet()) {
            if (turn.getKey() > period.firstDay()) {
                most = most.max(promised);
            }
            promised = promised.add(turn.getValue());
        }
        return Math.max(0, capacity - most.max(promised).min(LONGEST).longValueExact());
    }

    /** How much is promised to a need in the data, on whatever days of a period: never more than a long can hold. */
    long promisedTo(NeedId need, Period period) {
        return jurisdiction
                .dossier(need)
                .all(Allocation.class)
                .filter(each -> each.period().overlaps(period))
                .map(each -> BigInteger.valueOf(each.quantity()))
                .fold(BigInteger.ZERO, BigInteger::add)
                .min(LONGEST)
                .longValueExact();
    }

    private NavigableMap<Long, BigInteger> turns(SupplyId supply) {
        return turns.computeIfAbsent(supply, absent -> {
            NavigableMap<Long, BigInteger> days = new TreeMap<>();
            for (Allocation each : jurisdiction.dossier(supply).all(Allocation.class)) {
                book(days, each.period(), each.quantity());
            }
            return days;
        });
    }

    private static void book(NavigableMap<Long, BigInteger> turns, Period period, long quantity) {
        turns.merge(period.firstDay(), BigInteger.valueOf(quantity), BigInteger::add);
        turns.merge(period.endDay(), BigInteger.valueOf(-quantity), BigInteger::add);
    }
}

package org.zhongzhi.governance.rules.mandate;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.mandate.Allocation;
import org.zhongzhi.governance.model.mandate.NeedId;
import org.zhongzhi.governance.model.mandate.SupplyId;
import org.zhongzhi.governance.model.time.Period;

/** What is promised of supplies and to needs: what the data hold, and what a plan adds. */
final class Bookings {
    private static final BigInteger LONGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private final Jurisdiction jurisdiction;
    private final Map<SupplyId, Seq<Booking>> added = new HashMap<>();

    Bookings(Jurisdiction jurisdiction) {
        this.jurisdiction = jurisdiction;
    }

    private record Booking(Period period, long quantity) {}

    void add(SupplyId supply, Period period, long quantity) {
        added.merge(supply, Array.of(new Booking(period, quantity)), Seq::appendAll);
    }

    /** How much of a capacity is free on every day of a period: 0 if more is promised than there is. */
    long free(SupplyId supply, long capacity, Period period) {
        TreeMap<Long, BigInteger> turns = new TreeMap<>();
        for (Booking booking : of(supply).appendAll(added.getOrDefault(supply, Array.empty()))) {
            booking.period().between(period.from(), period.until()).forEach(part -> {
                turns.merge(part.firstDay(), BigInteger.valueOf(booking.quantity()), BigInteger::add);
                turns.merge(part.endDay(), BigInteger.valueOf(-booking.quantity()), BigInteger::add);
            });
        }
        BigInteger promised = BigInteger.ZERO;
        BigInteger most = BigInteger.ZERO;
        for (BigInteger turn : turns.values()) {
            promised = promised.add(turn);
            most = most.max(promised);
        }
        return Math.max(0, capacity - most.min(LONGEST).longValueExact());
    }

    /** How much is promised to a need in the data, on whatever days of a period: never more than a long can hold. */
    long promisedTo(NeedId need, Period period) {
        return of(need).filter(each -> each.period().overlaps(period))
                .map(each -> BigInteger.valueOf(each.quantity()))
                .fold(BigInteger.ZERO, BigInteger::add)
                .min(LONGEST)
                .longValueExact();
    }

    private Seq<Booking> of(EntityId party) {
        return jurisdiction
                .dossier(party)
                .all(Allocation.class)
                .map(each -> new Booking(each.period(), each.quantity()));
    }
}

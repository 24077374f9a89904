package org.zhongzhi.governance.rules.mandate;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhongzhi.governance.model.Hierarchy;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.mandate.Need;
import org.zhongzhi.governance.model.mandate.NeedId;
import org.zhongzhi.governance.model.mandate.Project;
import org.zhongzhi.governance.model.mandate.Resource;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.mandate.TurnedDown.Obstacle;

/**
 * What could answer the needs of a city as of a day (供需对接, hezhou-2022 § 2.1c): resources and projects for the matter of the
 * need, that can be had at its place or above while it is needed, and are not promised already.
 *
 * <pre>{@code
 * Matching matching = Matching.of(city, today);
 * matching.candidates(NeedId.of("n-1")).map(Candidate::reasons);   // the best first, with what speaks for each
 * matching.turnedDown(NeedId.of("n-1"));                           // what cannot answer it, and why
 * matching.plan().promises();                                      // for all open needs, those raised first served first
 * }</pre>
 *
 * <p>The order in which things stand in the data changes no answer, and nothing is proposed beyond what is free of it.
 */
public final class Matching {
    private static final Comparator<Need> FIRST_RAISED =
            Comparator.comparing(Need::raised).thenComparing(Need::id);

    private final Jurisdiction jurisdiction;
    private final LocalDate asOf;

    private Matching(Jurisdiction jurisdiction, LocalDate asOf) {
        this.jurisdiction = jurisdiction;
        this.asOf = asOf;
    }

    /**
     * The needs of a jurisdiction and what there is for them.
     *
     * @param jurisdiction the city
     * @param asOf the day from which on needs are to be answered
     * @return the matching
     */
    public static Matching of(Jurisdiction jurisdiction, LocalDate asOf) {
        return new Matching(jurisdiction, asOf);
    }

    /**
     * What could answer a need. The cost is that of looking at the supplies of its place and the places above.
     *
     * @param need the need
     * @return the candidates, the best first; none if the need is not in the data, not open on the day, refused, or met
     */
    public Seq<Candidate> candidates(NeedId need) {
        Bookings bookings = new Bookings(jurisdiction);
        return open(need, bookings)
                .toArray()
                .flatMap(each -> within(each).map(supply -> judged(each, supply, bookings)))
                .flatMap(Either::toOption)
                .sorted();
    }

    /**
     * What is for the matter of a need and cannot answer it. The cost is that of looking at every supply of the city.
     *
     * @param need the need
     * @return the supplies with what stands against them, ordered by identifier; none where there is nothing to answer
     */
    public Seq<TurnedDown> turnedDown(NeedId need) {
        Bookings bookings = new Bookings(jurisdiction);
        return open(need, bookings)
                .toArray()
                .flatMap(each -> Array.of(EntityType.RESOURCE, EntityType.PROJECT)
                        .flatMap(jurisdiction::all)
                        .flatMap(Supply::of)
                        .filter(supply -> supply.matters().contains(each.need().matter()))
                        .map(supply -> judged(each, supply, bookings)))
                .filter(Either::isLeft)
                .map(Either::getLeft)
                .sortBy(TurnedDown::supply);
    }

    /**
     * A promise to every open need, as far as there is something for it: needs that were raised first are served first, and
     * what is given to one is gone for the next. What is left of a need by its best candidate goes to the one after. The cost
     * is that of asking for the candidates of each need, which grows with the days on which promises begin or end.
     *
     * @return the plan; applying it as allocations and planning again promises nothing more
     */
    public MatchingPlan plan() {
        Bookings bookings = new Bookings(jurisdiction);
        List<Promise> promises = new ArrayList<>();
        Map<NeedId, Long> unmet = HashMap.empty();
        Seq<Need> needs =
                jurisdiction.all(EntityType.NEED).map(Need.class::cast).sorted(FIRST_RAISED);
        for (Need need : needs) {
            for (Open each : open(need.id(), bookings)) {
                long left = serve(each, bookings, promises);
                unmet = left > 0 ? unmet.put(need.id(), left) : unmet;
            }
        }
        return new MatchingPlan(Array.ofAll(promises), TreeMap.ofAll(unmet.toJavaMap()));
    }

    /** Promises what there is, and tells how much is still needed. */
    private long serve(Open open, Bookings bookings, List<Promise> promises) {
        long left = open.needed();
        Seq<Candidate> ranked = within(open)
                .map(supply -> judged(open, supply, bookings))
                .flatMap(Either::toOption)
                .sorted();
        for (Candidate candidate : ranked) {
            if (left > 0) {
                Promise promise = new Promise(open.need().id(), candidate.needing(left));
                bookings.add(candidate.supply(), candidate.period(), promise.quantity());
                promises.add(promise);
                left -= promise.quantity();
            }
        }
        return left;
    }

    /** A need with how much of it is still to be met, and when. */
    private record Open(Need need, long needed, Period period, Seq<PlaceId> wayUp) {}

    private Option<Open> open(NeedId id, Bookings bookings) {
        return jurisdiction
                .entity(id, Need.class)
                .filter(need -> need.refusal().isEmpty() && need.period().contains(asOf))
                .flatMap(need -> need.period()
                        .between(Option.some(asOf), Option.none())
                        .map(period -> new Open(
                                need, need.quantity() - bookings.promisedTo(id, period), period, wayUp(need.place()))))
                .filter(each -> each.needed() > 0);
    }

    private Seq<PlaceId> wayUp(PlaceId from) {
        List<PlaceId> way = new ArrayList<>();
        for (Option<PlaceId> here = Option.some(from); here.isDefined(); here = next(here.get())) {
            way.add(here.get());
        }
        return Array.ofAll(way);
    }

    private Option<PlaceId> next(PlaceId place) {
        return jurisdiction.entity(place).flatMap(Hierarchy::next);
    }

    /** The supplies for the matter of a need at its place and above. */
    private Seq<Supply> within(Open open) {
        return open.wayUp()
                .map(jurisdiction::dossier)
                .flatMap(place -> place.all(Resource.class)
                        .map(Supply::of)
                        .appendAll(place.all(Project.class).map(Supply::of)))
                .filter(supply -> supply.matters().contains(open.need().matter()));
    }

    private Either<TurnedDown, Candidate> judged(Open open, Supply supply, Bookings bookings) {
        int steps = open.wayUp().indexOf(supply.place());
        if (steps < 0) {
            return Either.left(new TurnedDown(supply.id(), Obstacle.ELSEWHERE));
        }
        Option<Period> time =
                supply.period().between(open.period().from(), open.period().until());
        if (time.isEmpty()) {
            return Either.left(new TurnedDown(supply.id(), Obstacle.NOT_IN_TIME));
        }
        long free = bookings.free(supply.id(), supply.capacity(), time.get());
        return free == 0
                ? Either.left(new TurnedDown(supply.id(), Obstacle.USED_UP))
                : Either.right(new Candidate(
                        supply.id(),
                        supply.matters().size(),
                        supply.place(),
                        steps,
                        time.get(),
                        free,
                        open.needed(),
                        asOf));
    }
}

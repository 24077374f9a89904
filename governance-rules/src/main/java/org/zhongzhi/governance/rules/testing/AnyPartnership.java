package org.zhongzhi.governance.rules.testing;

import static org.zhongzhi.governance.rules.testing.AnyValue.actors;
import static org.zhongzhi.governance.rules.testing.AnyValue.dates;
import static org.zhongzhi.governance.rules.testing.AnyValue.ids;
import static org.zhongzhi.governance.rules.testing.AnyValue.names;
import static org.zhongzhi.governance.rules.testing.AnyValue.periods;
import static org.zhongzhi.governance.rules.testing.AnyValue.places;
import static org.zhongzhi.governance.rules.testing.AnyValue.servicePoints;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.ActivityId;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.CommitmentId;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.partnership.Grade;
import org.zhongzhi.governance.model.partnership.Liaison;
import org.zhongzhi.governance.model.partnership.LiaisonId;
import org.zhongzhi.governance.model.partnership.PropertyService;
import org.zhongzhi.governance.model.partnership.PropertyServiceId;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.partnership.Reach;
import org.zhongzhi.governance.model.partnership.ReachId;
import org.zhongzhi.governance.model.partnership.Steward;
import org.zhongzhi.governance.model.partnership.StewardId;
import org.zhongzhi.governance.model.partnership.StewardKind;
import org.zhongzhi.governance.model.territory.EstateId;

/** Entities of what bodies and people owe a territory, of every shape that the model holds: of few identifiers, so that they name each other, and what is not there. */
public final class AnyPartnership {
    private AnyPartnership() {}

    /**
     * Property services.
     *
     * @return values of {@link PropertyService}
     */
    public static Arbitrary<PropertyService> propertyServices() {
        return Combinators.combine(
                        ids(PropertyServiceId::of),
                        ids(EstateId::of),
                        ids(OrganizationId::of),
                        Arbitraries.of(PropertyServiceMode.class),
                        periods())
                .as((id, estate, provider, mode, period) -> PropertyService.builder()
                        .id(id)
                        .estate(estate)
                        .provider(provider)
                        .mode(mode)
                        .period(period)
                        .build());
    }

    /**
     * Liaisons.
     *
     * @return values of {@link Liaison}
     */
    public static Arbitrary<Liaison> liaisons() {
        return Combinators.combine(ids(LiaisonId::of), ids(PersonId::of), places(), periods())
                .as((id, person, place, period) -> Liaison.builder()
                        .id(id)
                        .person(person)
                        .place(place)
                        .period(period)
                        .build());
    }

    /**
     * Commitments.
     *
     * @return values of {@link Commitment}
     */
    public static Arbitrary<Commitment> commitments() {
        return Combinators.combine(
                        ids(CommitmentId::of),
                        Arbitraries.of(CommitmentKind.class),
                        actors().set().ofMaxSize(3),
                        ids(OrganizationId::of).injectNull(0.3),
                        places().injectNull(0.3),
                        names().list().ofMaxSize(3),
                        periods())
                .as((id, kind, actors, counterpart, place, items, period) -> Commitment.builder()
                        .id(id)
                        .kind(kind)
                        .actors(HashSet.ofAll(actors))
                        .counterpart(Option.of(counterpart))
                        .place(Option.of(place))
                        .items(Array.ofAll(items))
                        .period(period)
                        .build());
    }

    /**
     * Activities.
     *
     * @return values of {@link Activity}
     */
    public static Arbitrary<Activity> activities() {
        return Combinators.combine(
                        ids(ActivityId::of),
                        Arbitraries.of(ActivityKind.class),
                        dates(),
                        actors().set().ofMaxSize(3),
                        ids(OrganizationId::of).injectNull(0.3),
                        places().injectNull(0.3),
                        ids(LiaisonId::of).injectNull(0.3),
                        Arbitraries.of(Grade.class).injectNull(0.3))
                .as((id, kind, date, actors, counterpart, place, liaison, grade) -> Activity.builder()
                        .id(id)
                        .kind(kind)
                        .date(date)
                        .actors(HashSet.ofAll(actors))
                        .counterpart(Option.of(counterpart))
                        .place(Option.of(place))
                        .liaison(Option.of(liaison))
                        .grade(Option.of(grade))
                        .build());
    }

    /**
     * Stewards.
     *
     * @return values of {@link Steward}
     */
    public static Arbitrary<Steward> stewards() {
        return Combinators.combine(
                        ids(StewardId::of), Arbitraries.of(StewardKind.class), ids(PersonId::of), places(), periods())
                .as((id, kind, person, place, period) -> Steward.builder()
                        .id(id)
                        .kind(kind)
                        .person(person)
                        .place(place)
                        .period(period)
                        .build());
    }

    /**
     * Reaches.
     *
     * @return values of {@link Reach}
     */
    public static Arbitrary<Reach> reaches() {
        return Combinators.combine(
                        ids(ReachId::of),
                        ids(EstateId::of),
                        servicePoints(),
                        Arbitraries.integers().between(0, 90),
                        periods())
                .as((id, estate, point, minutes, period) -> Reach.builder()
                        .id(id)
                        .estate(estate)
                        .servicePoint(point)
                        .minutes(minutes)
                        .period(period)
                        .build());
    }
}

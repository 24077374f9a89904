package org.zhongzhi.governance.rules.testing;

import static org.zhongzhi.governance.rules.testing.Likely.any;
import static org.zhongzhi.governance.rules.testing.Likely.day;
import static org.zhongzhi.governance.rules.testing.Likely.mostly;
import static org.zhongzhi.governance.rules.testing.Likely.usually;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.deliberation.Deliberation;
import org.zhongzhi.governance.model.deliberation.DeliberationId;
import org.zhongzhi.governance.model.deliberation.DeliberationStep;
import org.zhongzhi.governance.model.deliberation.Vote;
import org.zhongzhi.governance.model.deliberation.VoteId;
import org.zhongzhi.governance.model.deliberation.VoteKind;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.ActivityId;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.partnership.Grade;
import org.zhongzhi.governance.model.partnership.LiaisonId;
import org.zhongzhi.governance.model.territory.PlaceId;

/** What is on record in a city: what was done on which day, what was deliberated on, and how votes came out. */
final class CityRecords {
    static final DeliberationId DELIBERATION = DeliberationId.of("d-1");

    private static final Seq<Option<PlaceId>> PLACES =
            CityPlaces.ALL.map(Option::<PlaceId>some).append(Option.none());
    private static final Seq<ActorId> ACTORS =
            Array.<ActorId>ofAll(CityBodies.ALL).appendAll(CityOffices.PERSONS);

    private CityRecords() {}

    static List<Arbitrary<Option<Entity>>> drawn() {
        List<Arbitrary<Option<Entity>>> records = new ArrayList<>();
        consultations(records);
        yearly(records);
        records.add(deliberation(DELIBERATION));
        records.add(deliberation(DeliberationId.of("d-2")));
        records.add(vote());
        return records;
    }

    private static void consultations(List<Arbitrary<Option<Entity>>> records) {
        ActivityKind kind = ActivityKind.CONSULTATION;
        for (String id : Array.of("1", "2")) {
            records.add(activity(id, kind, CityBodies.AUTHORITY, CityBodies.WORKING_COMMITTEE, AnyCity.DISTRICT));
            records.add(activity(id + "-other", kind, CityBodies.AUTHORITY, null, AnyCity.OTHER_DISTRICT));
        }
        records.add(activity("3", kind, CityBodies.OTHER_AUTHORITY, null, AnyCity.DISTRICT));
    }

    private static void yearly(List<Arbitrary<Option<Entity>>> records) {
        for (String id : Array.of("1", "2")) {
            records.add(activity(id, ActivityKind.DUTY_REPORT, CityBodies.AGENCY, CityBodies.WORKING_COMMITTEE, null));
            records.add(activity(id, ActivityKind.SERVICE, CityBodies.UNIT, null, AnyCity.COMMUNITY));
            records.add(activity(id, ActivityKind.FORUM, CityBodies.OWNERS, null, AnyCity.ESTATE));
        }
        for (String id : Array.of("1", "2", "3")) {
            records.add(activity(id, ActivityKind.APPRAISAL, CityOffices.SECRETARY, null, null));
        }
        records.add(activity("1", ActivityKind.RANDOM_VISIT, CityBodies.WORKING_COMMITTEE, null, AnyCity.COMMUNITY));
        records.add(
                activity("2", ActivityKind.RANDOM_VISIT, CityBodies.WORKING_COMMITTEE, null, AnyCity.OTHER_COMMUNITY));
        for (String id : Array.of("1", "2", "3")) {
            records.add(deed("deed-" + id, CityPartnerships.LIAISONS.head()));
        }
        records.add(deed("deed-4", CityPartnerships.LIAISONS.get(1)));
    }

    private static Arbitrary<Option<Entity>> activity(
            String id, ActivityKind natural, ActorId actor, @Nullable OrganizationId with, @Nullable PlaceId home) {
        return mostly(Combinators.combine(
                        usually(natural, Array.of(ActivityKind.values())),
                        day(),
                        usually(actor, ACTORS),
                        usually(Option.of(with), CityBodies.ALL.map(Option::some)),
                        usually(Option.of(home), PLACES),
                        usually(
                                Option.some(Grade.EXCELLENT),
                                Array.of(Grade.values()).map(Option::some)))
                .as((kind, date, who, counterpart, place, grade) -> Activity.builder()
                        .id(ActivityId.of(natural.code() + "-" + id))
                        .kind(kind)
                        .date(date)
                        .actors(HashSet.of(who))
                        .counterpart(counterpart)
                        .place(place)
                        .grade(grade.filter(each -> kind == ActivityKind.APPRAISAL))
                        .build()));
    }

    private static Arbitrary<Option<Entity>> deed(String id, LiaisonId natural) {
        return mostly(Combinators.combine(day(), usually(natural, CityPartnerships.LIAISONS))
                .as((date, liaison) -> Activity.builder()
                        .id(ActivityId.of(id))
                        .kind(ActivityKind.DEED)
                        .date(date)
                        .liaison(Option.some(liaison))
                        .build()));
    }

    /** All steps in their order ten days apart, or one of them left out, or taken on another day. */
    private static Arbitrary<Option<Entity>> deliberation(DeliberationId id) {
        Seq<Option<DeliberationStep>> steps =
                Array.of(DeliberationStep.values()).map(Option::some);
        return mostly(Combinators.combine(
                        any(Array.of(LocalDate.of(2022, 4, 10), LocalDate.of(2024, 5, 10), LocalDate.of(2024, 11, 10))),
                        any(steps.append(Option.none()).append(Option.none())),
                        usually(Option.<DeliberationStep>none(), steps),
                        usually(AnyCity.COMMUNITY, CityPlaces.DIVISIONS),
                        any(Array.of(Option.some(55), Option.some(30), Option.<Integer>none())))
                .as((first, missing, early, place, carriedOut) -> Deliberation.builder()
                        .id(id)
                        .name("议题" + id)
                        .place(place)
                        .steps(steps(first, missing, early))
                        .carriedOut(carriedOut.map(first::plusDays))
                        .build()));
    }

    private static Map<DeliberationStep, LocalDate> steps(
            LocalDate first, Option<DeliberationStep> missing, Option<DeliberationStep> early) {
        Map<DeliberationStep, LocalDate> steps = HashMap.empty();
        LocalDate day = first;
        for (DeliberationStep step : DeliberationStep.values()) {
            if (!missing.contains(step)) {
                steps = steps.put(step, early.contains(step) ? day.minusDays(25) : day);
            }
            day = day.plusDays(10);
        }
        return steps;
    }

    private static Arbitrary<Option<Entity>> vote() {
        return mostly(Combinators.combine(
                        any(Array.of(VoteKind.values())),
                        usually(AnyCity.ESTATE, CityPlaces.ESTATES),
                        day(),
                        any(Array.of(0, 50, 51)),
                        any(Array.of(51, 66, 67)))
                .as((kind, estate, date, agreeing, attending) -> Vote.builder()
                        .id(VoteId.of("v-1"))
                        .kind(kind)
                        .place(estate)
                        .date(date)
                        .entitled(100)
                        .attending(attending)
                        .agreeing(agreeing)
                        .build()));
    }
}

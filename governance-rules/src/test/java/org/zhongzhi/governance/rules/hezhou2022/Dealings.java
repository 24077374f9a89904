package org.zhongzhi.governance.rules.hezhou2022;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.organization.Credential;
import org.zhongzhi.governance.model.organization.CredentialId;
import org.zhongzhi.governance.model.organization.CredentialKind;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.ServicePointId;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.ActivityId;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.CommitmentId;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.partnership.Reach;
import org.zhongzhi.governance.model.partnership.ReachId;
import org.zhongzhi.governance.model.partnership.Steward;
import org.zhongzhi.governance.model.partnership.StewardId;
import org.zhongzhi.governance.model.partnership.StewardKind;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;

/** What bodies and persons promise, do and are entered for, with what a test cares about; in force always. */
final class Dealings {
    private Dealings() {}

    static OrganizationId body(String id) {
        return OrganizationId.of(id);
    }

    static PersonId person(String id) {
        return PersonId.of(id);
    }

    /** A period without a first day that is over on a day. */
    static Period until(LocalDate over) {
        return Period.of(Option.none(), Option.some(over));
    }

    static Commitment.Builder commitment(String id, CommitmentKind kind, ActorId... actors) {
        return Commitment.builder()
                .id(CommitmentId.of(id))
                .kind(kind)
                .actors(HashSet.of(actors))
                .period(Period.always());
    }

    /** A commitment to a place, by nobody in particular. */
    static Commitment offer(String id, CommitmentKind kind, PlaceId place) {
        return commitment(id, kind).place(Option.some(place)).build();
    }

    static Activity.Builder activity(String id, ActivityKind kind, LocalDate date, ActorId... actors) {
        return Activity.builder().id(ActivityId.of(id)).kind(kind).date(date).actors(HashSet.of(actors));
    }

    static Steward steward(String id, StewardKind kind, String person, PlaceId place) {
        return steward(id, kind, person, place, Period.always());
    }

    static Steward steward(String id, StewardKind kind, String person, PlaceId place, Period period) {
        return Steward.builder()
                .id(StewardId.of(id))
                .kind(kind)
                .person(person(person))
                .place(place)
                .period(period)
                .build();
    }

    static Credential.Builder credential(String id, CredentialKind kind, String person, Period period) {
        return Credential.builder()
                .id(CredentialId.of(id))
                .kind(kind)
                .person(person(person))
                .period(period);
    }

    static Reach reach(String id, EstateId estate, ServicePointId from, int minutes) {
        return reach(id, estate, from, minutes, Period.always());
    }

    static Reach reach(String id, EstateId estate, ServicePointId from, int minutes, Period period) {
        return Reach.builder()
                .id(ReachId.of(id))
                .estate(estate)
                .servicePoint(from)
                .minutes(minutes)
                .period(period)
                .build();
    }
}

package org.zhongzhi.governance.rules;

import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.atMost;
import static org.zhongzhi.governance.rules.Requirement.none;
import static org.zhongzhi.governance.rules.Requirement.whenThen;

import io.vavr.collection.Array;
import java.time.LocalDate;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.measure.Subjects;

/** Rules as somebody else might write them: they read whatever they can reach, by every way there is. */
final class CustomRules {
    private static final Unit THING = Unit.of("个", "things");

    /** Everything that names what names the subject, in force or not. */
    private static final Measure AROUND = Measure.named("custom.around")
            .label("周边", "things around")
            .in(THING)
            .counting((reading, subject) -> subject.all()
                    .flatMap(near -> reading.dossier(near.id()).all())
                    .distinct());

    /** The subject's namesakes' presence, by way of the names two steps away. */
    private static final Measure NAMED_THROUGH_POSTS = Measure.named("custom.namedThroughPosts")
            .label("任职机构", "named bodies through posts")
            .in(THING)
            .counting((reading, person) -> reading.inForce(person, Appointment.class)
                    .flatMap(held -> reading.entity(held.post()))
                    .flatMap(Entity::references)
                    .flatMap(body ->
                            reading.dossier(body.target()).entity(Named.class).isDefined()
                                    ? reading.dossier(body.target()).entity()
                                    : reading.entity(body.target())));

    /** Days since something in force there began: reads the date itself. */
    private static final Measure DAYS_IN_FORCE = Measure.named("custom.daysInForce")
            .label("已施行天数", "days in force")
            .in(THING)
            .measuring((reading, subject) -> Measured.of(
                    subject.all(Dated.class)
                            .flatMap(each -> each.period().from())
                            .map(from -> Math.max(0, reading.asOf().toEpochDay() - from.toEpochDay()))
                            .max()
                            .getOrElse(0L),
                    Array.<EntityId>empty()));

    private static final Measure AROUND_BELOW = Measure.named("custom.aroundBelow")
            .label("下级周边", "things around below")
            .summing(AROUND, Subjects.PLACE);

    /** A sum whose parts are sums, and one measure of whose parts calls another by hand. */
    private static final Measure SUM_OF_SUMS = Measure.named("custom.sumOfSums")
            .label("合计之合计", "sums of sums")
            .summing(
                    Measure.named("custom.twice")
                            .label("两倍", "twice")
                            .in(THING)
                            .measuring((reading, place) -> Measured.of(
                                    2 * AROUND_BELOW.of(reading, place).low(), Array.<EntityId>empty())),
                    Subjects.COMMUNITY);

    /** A person of whom somebody in the same division is recorded; whether that is so depends on many others. */
    private static final SubjectKind IN_COMPANY = SubjectKind.of(
            "inCompany",
            Text.of("同事", "person in company"),
            EntityType.PERSON,
            (reading, person) -> reading.inForce(person, Appointment.class)
                    .exists(held -> reading.dossier(held.post())
                                    .entries(Appointment.class)
                                    .size()
                            > 1));

    private static final Measure PRESENT_ANCESTORS = Measure.named("custom.presentAncestors")
            .label("上级", "divisions above")
            .in(THING)
            .measuring((reading, division) -> Measured.of(
                    reading.divisionsOf((DivisionCode) division.id()).size()
                            + (reading.isPresent(AnyCity.OTHER_DISTRICT) ? 10 : 0),
                    Array.<EntityId>empty()));

    /** Pairs of posts of somebody in the same body. */
    static final Measure POSTS_IN_ONE_BODY = Measure.named("custom.postsInOneBody")
            .label("同一机构职务", "pairs of posts in one body")
            .in(THING)
            .countingPairs(
                    Appointment.class,
                    (reading, held) -> reading.inForce(held.post(), Post.class).map(Post::organization),
                    (reading, one, other) -> one.equals(other));

    private static final Measure VOLUNTEER_TEAMS = Measure.named("custom.volunteerTeams")
            .label("志愿队伍", "volunteer teams")
            .in(THING)
            .counting(Team.class, TeamKind.VOLUNTEER);

    private CustomRules() {}

    static Policy policy() {
        return Numbers.policy(
                "custom",
                Numbers.rule("around")
                        .on(Subjects.ENTITY)
                        .requires(atMost(AROUND, 3))
                        .build(),
                Numbers.rule("named-through-posts")
                        .on(Subjects.PERSON)
                        .requires(atLeast(NAMED_THROUGH_POSTS, 2))
                        .build(),
                Numbers.rule("days-in-force")
                        .on(Subjects.COMMUNITY, Subjects.ESTATE)
                        .requires(atMost(DAYS_IN_FORCE, 900))
                        .build(),
                Numbers.rule("around-below")
                        .on(Subjects.CITY, Subjects.MUNICIPAL_DISTRICT, Subjects.ESTATE)
                        .requires(atMost(AROUND_BELOW, 20))
                        .build(),
                Numbers.rule("sum-of-sums")
                        .on(Subjects.CITY, Subjects.MUNICIPAL_DISTRICT)
                        .requires(whenThen(atLeast(SUM_OF_SUMS, 1), atMost(SUM_OF_SUMS, 30)))
                        .build(),
                Numbers.rule("posts-in-one-body")
                        .on(Subjects.PERSON)
                        .requires(none(POSTS_IN_ONE_BODY))
                        .build(),
                Numbers.rule("volunteer-teams")
                        .on(Subjects.PLACE)
                        .requires(none(VOLUNTEER_TEAMS))
                        .build(),
                Numbers.rule("in-company")
                        .on(IN_COMPANY)
                        .requires(none(NAMED_THROUGH_POSTS))
                        .build(),
                Numbers.rule("ancestors")
                        .on(Subjects.COMMUNITY)
                        .requires(atLeast(PRESENT_ANCESTORS, 13))
                        .inForce(Period.of(LocalDate.of(2022, 6, 20), LocalDate.of(2025, 1, 1)))
                        .build(),
                Numbers.rule("target")
                        .obligation(Obligation.TARGET)
                        .by(LocalDate.of(2024, 6, 30))
                        .on(Subjects.COMMUNITY)
                        .requires(atLeast(AROUND, 5))
                        .build());
    }
}

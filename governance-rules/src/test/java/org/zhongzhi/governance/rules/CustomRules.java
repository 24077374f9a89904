package org.zhongzhi.governance.rules;

import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.atMost;
import static org.zhongzhi.governance.rules.Requirement.none;
import static org.zhongzhi.governance.rules.Requirement.whenThen;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
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
import org.zhongzhi.governance.rules.testing.AnyCity;

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

    /** What began twenty days ago or earlier: asks whether days have come on which nothing turns by itself. */
    private static final Measure SETTLED = Measure.named("custom.settled")
            .label("已稳定事项", "things settled")
            .in(THING)
            .counting((reading, subject) -> subject.all(Dated.class)
                    .filter(each -> starts(each).exists(from -> reading.hasCome(from.plusDays(20)))));

    /** What begins in the year of the date, be it before or after it: asks for the year. */
    private static final Measure BEGUN_THIS_YEAR = Measure.named("custom.begunThisYear")
            .label("当年事项", "things of the year")
            .in(THING)
            .counting((reading, subject) -> subject.all(Dated.class)
                    .filter(each -> starts(each).exists(from -> from.getYear() == reading.year())));

    /** Months since what began there first and last: asks for both, after asking whether they have begun. */
    private static final Measure MONTHS_BEGUN = Measure.named("custom.monthsBegun")
            .label("已开始月数", "months begun")
            .in(THING)
            .measuring((reading, subject) -> {
                Seq<LocalDate> begun =
                        subject.all(Dated.class).flatMap(CustomRules::starts).filter(reading::hasCome);
                return Measured.of(
                        begun.min()
                                .toArray()
                                .appendAll(begun.max())
                                .map(reading::monthsBegunSince)
                                .sum()
                                .longValue(),
                        Array.<EntityId>empty());
            });

    /** A person who began something a week ago or earlier: who is judged depends on the date. */
    private static final SubjectKind SEASONED = SubjectKind.of(
            "seasoned",
            Text.of("任职已满一周者", "person in post for a week"),
            EntityType.PERSON,
            (reading, person) -> person.all(Dated.class)
                    .flatMap(CustomRules::starts)
                    .exists(from -> reading.hasCome(from.plusWeeks(1))));

    private static final Measure SETTLED_BELOW = Measure.named("custom.settledBelow")
            .label("下级已稳定事项", "things settled below")
            .summing(SETTLED, Subjects.PLACE);

    private static final Measure BEGUN_THIS_YEAR_BELOW = Measure.named("custom.begunThisYearBelow")
            .label("下级当年事项", "things of the year below")
            .summing(BEGUN_THIS_YEAR, Subjects.PLACE);

    /** Of communities, which no rule asks for their months by themselves. */
    private static final Measure MONTHS_BEGUN_BELOW = Measure.named("custom.monthsBegunBelow")
            .label("下级已开始月数", "months begun below")
            .summing(MONTHS_BEGUN, Subjects.COMMUNITY);

    private static final Measure DAYS_IN_FORCE_BELOW = Measure.named("custom.daysInForceBelow")
            .label("下级已施行天数", "days in force below")
            .summing(DAYS_IN_FORCE, Subjects.ESTATE);

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

    private static Option<LocalDate> starts(Dated thing) {
        return thing.period().from();
    }

    static Policy policy() {
        return Numbers.policy(
                        "custom",
                        Numbers.section("1", byWhatIsThere()),
                        Numbers.section("2", byDaysThatCome()),
                        Numbers.section(
                                "3",
                                rule("days-in-force", atMost(DAYS_IN_FORCE, 900), Subjects.COMMUNITY, Subjects.ESTATE),
                                rule("days-in-force-below", atMost(DAYS_IN_FORCE_BELOW, 900), Subjects.CITY)))
                .build();
    }

    /** The same without the rules that come out otherwise on every day. */
    static Policy calm() {
        return Numbers.policy("calm", Numbers.section("1", byWhatIsThere()), Numbers.section("2", byDaysThatCome()))
                .build();
    }

    private static Rule rule(String id, Requirement requirement, SubjectKind... subjects) {
        return Numbers.rule(id).on(subjects).requires(requirement).build();
    }

    private static Rule[] byWhatIsThere() {
        return new Rule[] {
            rule("around", atMost(AROUND, 3), Subjects.ENTITY),
            rule("named-through-posts", atLeast(NAMED_THROUGH_POSTS, 2), Subjects.PERSON),
            rule("around-below", atMost(AROUND_BELOW, 20), Subjects.CITY, Subjects.MUNICIPAL_DISTRICT, Subjects.ESTATE),
            rule(
                    "sum-of-sums",
                    whenThen(atLeast(SUM_OF_SUMS, 1), atMost(SUM_OF_SUMS, 30)),
                    Subjects.CITY,
                    Subjects.MUNICIPAL_DISTRICT),
            rule("posts-in-one-body", none(POSTS_IN_ONE_BODY), Subjects.PERSON),
            rule("volunteer-teams", none(VOLUNTEER_TEAMS), Subjects.PLACE),
            rule("in-company", none(NAMED_THROUGH_POSTS), IN_COMPANY),
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
                    .build()
        };
    }

    private static Rule[] byDaysThatCome() {
        return new Rule[] {
            rule("settled", atMost(SETTLED, 2), Subjects.COMMUNITY, Subjects.ESTATE, Subjects.PERSON),
            rule("begun-this-year", none(BEGUN_THIS_YEAR), Subjects.PLACE),
            rule("months-begun", atMost(MONTHS_BEGUN, 24), Subjects.ESTATE, Subjects.PERSON),
            rule("seasoned", atMost(MONTHS_BEGUN, 3), SEASONED),
            rule("settled-below", atMost(SETTLED_BELOW, 20), Subjects.CITY, Subjects.MUNICIPAL_DISTRICT),
            rule("begun-this-year-below", atMost(BEGUN_THIS_YEAR_BELOW, 3), Subjects.CITY, Subjects.SUBDISTRICT),
            Numbers.rule("months-begun-below")
                    .on(Subjects.CITY, Subjects.SUBDISTRICT, Subjects.COMMUNITY)
                    .requires(atMost(MONTHS_BEGUN_BELOW, 60))
                    .inForce(Period.from(LocalDate.of(2024, 6, 10)))
                    .build()
        };
    }
}

package org.zhongzhi.governance.rules.measure;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.Entries;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.ConflictOfInterest;
import org.zhongzhi.governance.model.organization.Credential;
import org.zhongzhi.governance.model.organization.CredentialKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.partnership.Grade;
import org.zhongzhi.governance.model.partnership.Liaison;
import org.zhongzhi.governance.model.partnership.PropertyService;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.Measured;
import org.zhongzhi.governance.rules.Reading;
import org.zhongzhi.governance.rules.Unit;
import org.zhongzhi.governance.rules.appointment.EstateBodies;
import org.zhongzhi.governance.rules.appointment.Incompatibility;
import org.zhongzhi.governance.rules.appointment.Position;
import org.zhongzhi.governance.rules.appointment.SecretaryTerms;

/** What is measured of persons in public roles. */
public final class PersonMeasures {
    private static final Text UNRECORDED = Text.of("该人员是否符合本条条件的登记", "a record of whether the person meets the clause");

    /** Whether the person is a Party member: 1 or 0. Restricted. */
    public static final Measure PARTY_MEMBERSHIP = Measure.named("person.partyMembership")
            .label("党员", "Party membership")
            .in(Units.PERSON)
            .restricted()
            .measuring((reading, person) -> switch (membership(person)) {
                case YES -> Measured.of(1, Array.<EntityId>empty());
                case NO -> Measured.of(0, Array.<EntityId>empty());
                case UNKNOWN -> Measured.range(0, 1, Array.<EntityId>empty(), UNRECORDED);
            });

    /** The estates that the person keeps liaison with (挂点联系的居民小区), as recorded, in the data or not. */
    public static final Measure LIAISON_ESTATES = Measure.named("person.liaisonEstates")
            .label("挂点联系的居民小区", "estates in liaison")
            .in(Units.PLACE)
            .counting((reading, person) -> reading.inForce(person, Liaison.class)
                    .filter(liaison -> liaison.place() instanceof EstateId)
                    .distinctBy(Liaison::place));

    /** The pairs among the person's posts that do not go together; the appointments are the evidence. */
    public static final Measure INCOMPATIBLE_POSTS = Measure.named("person.incompatiblePosts")
            .label("互不相容的任职", "pairs of incompatible posts")
            .in(Units.PAIR)
            .countingPairs(Appointment.class, Position::of, Incompatibility::holds);

    /** Interests that the person declares in a firm serving an estate on whose owners' committee they sit (利益关联). */
    public static final Measure CONFLICTS_OF_INTEREST = Measure.named("person.conflictsOfInterest")
            .label("与所任业主委员会相冲突的利益关联申报", "declared interests that conflict with a seat on an owners' committee")
            .in(Units.ITEM)
            .counting(PersonMeasures::conflicts);

    /** Posts that the person holds (任职). */
    public static final Measure POSTS = Measure.named("person.posts")
            .label("所任职务", "posts held")
            .in(Units.PLACE)
            .counting(Appointment.class);

    /** Full terms served without a gap as secretary of a community's Party organisation (连续任满). */
    public static final Measure SECRETARY_TERMS = Measure.named("person.secretaryTerms")
            .label("连续任满的社区党组织书记任期", "full consecutive terms as community secretary")
            .in(Units.TERM)
            .measuring((reading, person) -> {
                SecretaryTerms terms = SecretaryTerms.of(reading, person);
                return terms.ends().isEmpty()
                        ? Measured.none()
                        : Measured.of(terms.ends().size(), terms.appointments().map(Appointment::id));
            });

    /** Appraisals of the person with the best grade (评议为“好”). */
    public static final Measure EXCELLENT_APPRAISALS = Measure.named("person.excellentAppraisals")
            .label("评议为“好”的述职考核", "appraisals with the best grade")
            .in(Units.TIME)
            .counting((reading, person) -> reading.inForce(person, Activity.class, ActivityKind.APPRAISAL)
                    .filter(each -> each.grade().contains(Grade.EXCELLENT)));

    /** Advancements of the person: hired by a public institution, or selected into a leading group (择优使用). */
    public static final Measure ADVANCEMENTS = Measure.named("person.advancements")
            .label("招聘或调任", "advancements")
            .in(Units.TIME)
            .counting(Credential.class, CredentialKind.ADVANCEMENT);

    /** Grades given to a worker since the professional qualification (晋升岗位等级). */
    public static final Measure GRADES_SINCE_QUALIFICATION = Measure.named("person.gradesSinceQualification")
            .label("取得职业资格后晋升岗位等级", "grades given since the qualification")
            .in(Units.TIME)
            .counting(PersonMeasures::gradesSinceQualification);

    /** Appraisals of a secretary in the calendar year or, while it has none, the year before (述职评议考核). */
    public static final Measure APPRAISALS_OF_YEAR = Measure.named("person.appraisalsOfYear")
            .label("年度述职评议考核", "appraisals for the year")
            .in(Units.TIME)
            .counting((reading, person) -> Records.ofYear(reading, person, ActivityKind.APPRAISAL));

    /** Posts of secretary that the person held at the end of the last calendar year and holds now. */
    public static final Measure SECRETARY_SINCE_LAST_YEAR = Measure.named("person.secretarySinceLastYear")
            .label("上年末已任的书记职务", "posts of secretary held since last year")
            .in(Units.PLACE)
            .counting((reading, person) -> Position.of(reading, person)
                    .filter(Subjects::isSecretary)
                    .map(Position::appointment)
                    .filter(each -> Records.wasInForceLastYear(reading, each)));

    /** Whether a liaison was kept at the end of the last calendar year: 1 or 0. */
    public static final Measure LIAISON_SINCE_LAST_YEAR = Measure.named("liaison.sinceLastYear")
            .label("上年末已挂点", "liaison since last year")
            .in(Unit.YES_OR_NO)
            .measuring((reading, liaison) -> OrganizationMeasures.flag(
                    liaison.entity(Liaison.class).exists(each -> Records.wasInForceLastYear(reading, each))));

    /** Deeds of a liaison in the calendar year or, while it has none, the year before (办实事). */
    public static final Measure DEEDS_OF_YEAR = Measure.named("liaison.deedsOfYear")
            .label("年度所办实事", "deeds of the year")
            .in(Units.DEED)
            .counting((reading, liaison) -> Records.ofYear(reading, liaison, ActivityKind.DEED));

    /** All of them. */
    static final Seq<Measure> ALL = Array.of(
            PARTY_MEMBERSHIP,
            LIAISON_ESTATES,
            INCOMPATIBLE_POSTS,
            CONFLICTS_OF_INTEREST,
            POSTS,
            SECRETARY_TERMS,
            EXCELLENT_APPRAISALS,
            ADVANCEMENTS,
            GRADES_SINCE_QUALIFICATION,
            APPRAISALS_OF_YEAR,
            SECRETARY_SINCE_LAST_YEAR,
            LIAISON_SINCE_LAST_YEAR,
            DEEDS_OF_YEAR);

    private PersonMeasures() {}

    private static Seq<ConflictOfInterest> conflicts(Reading reading, Dossier person) {
        Entries<ConflictOfInterest> declared = reading.inForce(person, ConflictOfInterest.class);
        if (declared.isEmpty()) {
            return Array.empty();
        }
        Seq<EntityId> firms = Position.of(reading, person)
                .filter(EstateBodies::isInOwnersCommittee)
                .flatMap(seat ->
                        reading.inForce(reading.dossier(seat.organization().seat()), PropertyService.class))
                .map(PropertyService::provider);
        return Array.ofAll(declared).filter(each -> firms.contains(each.organization()));
    }

    private static Seq<Credential> gradesSinceQualification(Reading reading, Dossier worker) {
        Option<Long> since = Array.ofAll(
                        reading.inForce(worker, Credential.class, CredentialKind.SOCIAL_WORK_QUALIFICATION))
                .map(Credential::firstDayInForce)
                .min();
        return Array.ofAll(reading.inForce(worker, Credential.class, CredentialKind.POST_GRADE))
                .filter(grade -> since.exists(day -> day <= grade.firstDayInForce()));
    }

    /** Whether a person is a Party member, by what is recorded; unknown if the person is not in the data. */
    static PartyMembership membership(Reading reading, PersonId person) {
        return membership(reading.dossier(person));
    }

    private static PartyMembership membership(Dossier person) {
        return person.entity(Person.class).map(Person::partyMembership).getOrElse(PartyMembership.UNKNOWN);
    }
}

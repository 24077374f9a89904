package org.zhongzhi.governance.rules.measure;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.Measured;
import org.zhongzhi.governance.rules.Reading;
import org.zhongzhi.governance.rules.Unit;
import org.zhongzhi.governance.rules.appointment.Crossing;

/** What is measured of appointments and posts. */
public final class AppointmentMeasures {
    /** Whether the holder enters the body from another one of the same community (交叉任职); the evidence is the body. */
    public static final Measure CROSSING = Measure.named("appointment.crossing")
            .label("属交叉任职", "cross-appointment")
            .in(Unit.YES_OR_NO)
            .measuring((reading, appointment) -> Crossing.of(reading, appointment)
                    .map(crossing -> Measured.of(
                            1, Array.of(crossing.entered().organization().id())))
                    .getOrElse(Measured::none));

    /** Whether the matrix provides for no such entry: 1 or 0. */
    public static final Measure OUTSIDE_MATRIX = obstacle(
            "outsideMatrix",
            "交叉任职办法未规定的进入",
            "entries that the rules on cross-appointment do not provide for",
            crossing -> flag(crossing.entries().isEmpty()));

    /** Whether the entry is for owners of the estate, and no ownership is on record: 1 or 0. */
    public static final Measure NOT_OWNER = obstacle(
            "notOwner",
            "缺少业主登记的进入",
            "entries for owners of the estate without ownership on record",
            crossing -> flag(!crossing.isOwnerWhereAsked()));

    /** Whether the entry asks for a membership that the holder does not have: 1 or 0. Restricted. */
    public static final Measure NOT_PARTY_MEMBER = Measure.named("appointment.notPartyMember")
            .label("任职资格不符的进入", "entries without the qualification")
            .in(Units.ITEM)
            .restricted()
            .measuring((reading, appointment) -> Crossing.of(reading, appointment)
                    .map(crossing -> switch (crossing.membershipWhereAsked()) {
                        case YES -> Measured.none();
                        case NO -> flag(true);
                        case UNKNOWN ->
                            Measured.range(
                                    0,
                                    1,
                                    Array.<EntityId>empty(),
                                    Text.of("任职人员是否符合本条条件的登记", "a record of whether the holder meets the clause"));
                    })
                    .getOrElse(Measured::none));

    /** Whether the holder came to the post in another way than the entry asks for: 1 or 0. */
    public static final Measure WRONG_BASIS = obstacle(
            "wrongBasis",
            "产生方式不符的进入",
            "entries on another basis than those rules ask for",
            crossing -> crossing.isOnAcceptedBasis()
                    .map(accepted -> flag(!accepted))
                    .getOrElse(() -> Measured.range(
                            0,
                            1,
                            Array.<EntityId>empty(),
                            Text.of("产生方式的登记", "a record of how the holder came to the post"))));

    /** Seats of the post that nobody holds (空缺). */
    public static final Measure VACANT_SEATS = Measure.named("post.vacantSeats")
            .label("空缺席位", "vacant seats")
            .in(Units.PLACE)
            .measuring((reading, post) -> {
                int held = reading.inForce(post, Appointment.class).size();
                int seats = post.entity(Post.class).map(Post::seats).getOrElse(0);
                return Measured.of(Math.max(0, seats - held), Array.of(post.id()));
            });

    /**
     * Holders of the post whose term has ended without an end of the appointment (超期任职); unknown while it is not
     * recorded when one of them took it up.
     */
    public static final Measure EXPIRED_TERMS = Measure.named("post.expiredTerms")
            .label("任期已满仍在任者", "holders beyond their term")
            .in(Units.PERSON)
            .measuring(AppointmentMeasures::beyondTerm);

    /** All of them. */
    static final Seq<Measure> ALL =
            Array.of(CROSSING, OUTSIDE_MATRIX, NOT_OWNER, NOT_PARTY_MEMBER, WRONG_BASIS, VACANT_SEATS, EXPIRED_TERMS);

    private AppointmentMeasures() {}

    private static Measure obstacle(
            String word, String chinese, String english, Function<Crossing, Measured> measured) {
        return Measure.named("appointment." + word)
                .label(chinese, english)
                .in(Units.ITEM)
                .measuring((reading, appointment) ->
                        Crossing.of(reading, appointment).map(measured).getOrElse(Measured::none));
    }

    private static Measured flag(boolean holds) {
        return OrganizationMeasures.flag(holds);
    }

    private static Measured beyondTerm(Reading reading, Dossier post) {
        Option<Integer> term = post.entity(Post.class).flatMap(Post::termYears);
        if (term.isEmpty()) {
            return Measured.none();
        }
        Seq<Appointment> held = Array.ofAll(reading.inForce(post, Appointment.class));
        return Measured.count(
                held.filter(each -> endOfTerm(each, term.get()).exists(reading::hasCome)),
                held.filter(each -> each.period().from().isEmpty()),
                Text.of("任职起始日的登记", "a record of the day on which an appointment began"));
    }

    /** The first day after the term of an appointment, if it is known when it began. */
    private static Option<LocalDate> endOfTerm(Appointment appointment, int years) {
        return appointment.period().from().map(from -> from.plusYears(years));
    }
}

package org.zhongzhi.governance.rules.measure;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.partnership.PropertyService;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.Measured;
import org.zhongzhi.governance.rules.Reading;
import org.zhongzhi.governance.rules.appointment.EstateBodies;
import org.zhongzhi.governance.rules.appointment.Position;

/** What is measured of residential estates. */
public final class EstateMeasures {
    private static final Set<PropertyServiceMode> PROPERTY_SERVICE = HashSet.of(
            PropertyServiceMode.FIRM, PropertyServiceMode.STATE_BACKSTOP, PropertyServiceMode.PUBLIC_INTEREST);

    /** The estate itself: 1. */
    public static final Measure COUNTED = Measure.named("estate.counted")
            .label("居民小区", "estates")
            .in(Units.PLACE)
            .measuring((reading, estate) -> Measured.of(1, Array.of(estate.id())));

    /**
     * Whether the estate has property service by a firm, a state firm as backstop or a public-interest entity: 1 or 0.
     * Self-management is counted by a clause of its own. The record of the service alone counts; whether its provider is
     * in the data is for the integrity of references.
     */
    public static final Measure SERVED = Measure.named("estate.served")
            .label("有物业服务的居民小区", "estates with property service")
            .in(Units.PLACE)
            .measuring((reading, estate) -> isServed(reading, estate)
                    ? Measured.of(1, Array.of(estate.id()))
                    : Measured.of(0, Array.<EntityId>empty()));

    /** The owners' committees of the estate and the property firms that serve it. */
    public static final Measure BODIES = Measure.named("estate.bodies")
            .label("业主委员会或物业服务企业", "owners' committees or property firms")
            .in(Units.PLACE)
            .counting(EstateBodies::of);

    /**
     * Concurrent appointments, in a body of the estate, of persons whose principal post is in the two committees of the
     * community.
     */
    public static final Measure ENTRIES_FROM_COMMUNITY = Measure.named("estate.entriesFromCommunity")
            .label("社区“两委”成员进入小区组织任职", "entries of members of the two committees into bodies of the estate")
            .in(Units.PERSON)
            .counting((reading, estate) -> entered(inBodies(reading, estate)
                    .filter(EstateMeasures::isEntry)
                    .filter(entry -> principal(reading, entry)
                            .exists(post ->
                                    community(estate).exists(code -> EstateBodies.isInTwoCommittees(post, code))))));

    /**
     * Concurrent appointments, in the two committees of the community, of persons whose principal post is in the owners'
     * committee of the estate, or who run the firm that serves it and are Party members.
     */
    public static final Measure ENTRIES_INTO_COMMUNITY = Measure.named("estate.entriesIntoCommunity")
            .label("小区组织成员进入社区“两委”任职", "entries of members of the estate's bodies into the two committees")
            .in(Units.PERSON)
            .measuring(EstateMeasures::entriesIntoCommunity);

    private EstateMeasures() {}

    private static boolean isServed(Reading reading, Dossier estate) {
        return reading.inForce(estate, PropertyService.class)
                .exists(service -> PROPERTY_SERVICE.contains(service.mode()));
    }

    private static Measured entriesIntoCommunity(Reading reading, Dossier estate) {
        Seq<Position> members =
                inBodies(reading, estate).filter(post -> !post.appointment().concurrent());
        Seq<Appointment> owners = intoCommunity(reading, estate, members.filter(EstateBodies::isInOwnersCommittee));
        Seq<Position> managers = members.filter(EstateBodies::isInChargeOfFirm);
        return Measured.count(
                owners.appendAll(intoCommunity(reading, estate, byMembership(reading, managers, PartyMembership.YES)))
                        .distinct(),
                intoCommunity(reading, estate, byMembership(reading, managers, PartyMembership.UNKNOWN))
                        .removeAll(owners),
                Text.of("物业服务企业负责人是否符合本条条件的登记", "a record of whether a manager of the firm meets the clause"));
    }

    private static Seq<Position> byMembership(Reading reading, Seq<Position> positions, PartyMembership membership) {
        return positions.filter(
                each -> PersonMeasures.membership(reading, each.appointment().person()) == membership);
    }

    private static Seq<Appointment> intoCommunity(Reading reading, Dossier estate, Seq<Position> members) {
        return entered(members.flatMap(
                        member -> Position.of(reading, member.appointment().person()))
                .filter(entry -> community(estate).exists(code -> EstateBodies.isInTwoCommittees(entry, code))));
    }

    private static Seq<Position> inBodies(Reading reading, Dossier estate) {
        return EstateBodies.of(reading, estate).flatMap(body -> Position.in(reading, body.id()));
    }

    private static Seq<Position> principal(Reading reading, Position entry) {
        return Position.of(reading, entry.appointment().person())
                .filter(post -> !post.appointment().concurrent());
    }

    /** The concurrent ones among positions, one for each person. */
    private static Seq<Appointment> entered(Seq<Position> positions) {
        return positions
                .map(Position::appointment)
                .filter(Appointment::concurrent)
                .distinctBy(Appointment::person);
    }

    /** Any post in a firm is an entry, as that of a supervisor of its service; in an owners' committee only membership is. */
    private static boolean isEntry(Position position) {
        return position.organization().kind() == OrganizationKind.PROPERTY_FIRM
                || EstateBodies.isInOwnersCommittee(position);
    }

    private static Option<DivisionCode> community(Dossier estate) {
        return estate.entity(Estate.class).map(Estate::community);
    }
}

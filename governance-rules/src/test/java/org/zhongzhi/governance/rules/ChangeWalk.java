package org.zhongzhi.governance.rules;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.AppointmentId;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.testing.AnyCity;

/**
 * A walk from one city to the next by what happens to cities: things of every type come, go, come back and become others,
 * begin and end on other days and move; communities merge, divisions get other codes, people take posts elsewhere. The
 * same seed walks the same way.
 */
final class ChangeWalk {
    private static final List<LocalDate> DATES = List.of(
            LocalDate.of(2022, 6, 19),
            LocalDate.of(2022, 6, 20),
            LocalDate.of(2024, 6, 30),
            LocalDate.of(2024, 12, 31),
            LocalDate.of(2025, 1, 1));

    private static final DivisionCode OTHER_CITY = DivisionCode.of("4512");
    private static final DivisionCode NEW_CODE = DivisionCode.of("451102001777");

    private final Random random;

    /** For every identifier the versions in which it is found. */
    private final List<List<Entity>> versions;

    ChangeWalk(List<List<Entity>> cities, long seed) {
        this.random = new Random(seed);
        Map<EntityId, List<Entity>> byId = new LinkedHashMap<>();
        cities.forEach(city -> city.forEach(each ->
                byId.computeIfAbsent(each.id(), absent -> new ArrayList<>()).add(each)));
        this.versions = new ArrayList<>(byId.values());
    }

    /** The next step from a city: one change mostly, now and then several that belong together. */
    ChangeSet next(Jurisdiction city) {
        return switch (random.nextInt(27)) {
            case 0 -> move(city);
            case 1 -> merge(city, AnyCity.COMMUNITY, AnyCity.OTHER_COMMUNITY);
            case 2 -> recode(city, AnyCity.COMMUNITY, NEW_CODE);
            case 3 -> recode(city, NEW_CODE, AnyCity.COMMUNITY);
            case 4 -> removedAndBack(city);
            case 5 -> ChangeSet.of(any(), any(), any());
            case 6 -> merge(city, AnyCity.DISTRICT, AnyCity.OTHER_DISTRICT);
            case 7 -> elsewhere(city);
            case 8 -> rescheduled(city);
            default -> ChangeSet.of(any());
        };
    }

    /** Now and then another date, at times not far off; else the same. */
    LocalDate next(LocalDate asOf) {
        return switch (random.nextInt(24)) {
            case 0 -> pick(DATES);
            case 1 -> asOf.plusDays(random.nextInt(-40, 41));
            case 2 -> asOf.plusDays(random.nextBoolean() ? 1 : -1);
            default -> asOf;
        };
    }

    /** How often a step is looked at more closely. */
    boolean isOneIn(int number) {
        return random.nextInt(number) == 0;
    }

    private Change any() {
        Entity version = pick(pick(versions));
        return random.nextInt(4) == 0 ? Change.remove(version.id()) : Change.put(version);
    }

    private ChangeSet move(Jurisdiction city) {
        List<Change> changes = new ArrayList<>();
        DivisionCode to = random.nextBoolean() ? AnyCity.COMMUNITY : AnyCity.OTHER_COMMUNITY;
        for (Entity each : city.all(pick(List.of(EntityType.values())))) {
            changes.add(Change.put(Altered.movedTo(each, to)));
        }
        return ChangeSet.of(changes);
    }

    /** Something that is there begins or ends on another day. */
    private ChangeSet rescheduled(Jurisdiction city) {
        Seq<Entity> things = city.all(pick(List.of(EntityType.values())));
        if (things.isEmpty()) {
            return ChangeSet.of(any());
        }
        Entity thing = things.get(random.nextInt(things.size()));
        LocalDate day = pick(DATES).plusDays(random.nextInt(-40, 41));
        return ChangeSet.of(
                Change.put(random.nextInt(4) == 0 ? Altered.endedOn(thing, day) : Altered.begunOn(thing, day)));
    }

    private static ChangeSet merge(Jurisdiction city, DivisionCode gone, DivisionCode into) {
        List<Change> changes = new ArrayList<>();
        for (Entity each : city.dossier(gone).all()) {
            changes.add(Change.put(Altered.movedTo(each, into)));
        }
        changes.add(Change.remove(gone));
        return ChangeSet.of(changes);
    }

    private static ChangeSet recode(Jurisdiction city, DivisionCode from, DivisionCode to) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.remove(from));
        for (Division division : city.entity(from, Division.class)) {
            changes.add(Change.put(Division.builder().from(division).code(to).build()));
        }
        for (Entity each : city.dossier(from).all()) {
            changes.add(Change.put(Altered.movedTo(each, to)));
        }
        return ChangeSet.of(changes);
    }

    private ChangeSet removedAndBack(Jurisdiction city) {
        Entity version = pick(pick(versions));
        Option<Entity> before = city.entity(version.id());
        return ChangeSet.of(
                Change.remove(version.id()), any(), Change.put(before.getOrElse(version)), Change.put(version));
    }

    /** Somebody who holds a post here takes one in another city, or gives it up again. */
    private ChangeSet elsewhere(Jurisdiction city) {
        AppointmentId id = AppointmentId.of("elsewhere");
        if (random.nextBoolean() && city.entity(id).isDefined()) {
            return ChangeSet.of(Change.remove(id));
        }
        Seq<Entity> here = city.all(EntityType.APPOINTMENT);
        if (here.isEmpty()) {
            return ChangeSet.of(any());
        }
        Appointment one = (Appointment) here.get(random.nextInt(here.size()));
        OrganizationId body = OrganizationId.of("elsewhere");
        PostId post = PostId.of("elsewhere");
        return ChangeSet.of(
                Change.put(Division.builder()
                        .code(OTHER_CITY)
                        .kind(DivisionKind.CITY)
                        .name("邻市")
                        .build()),
                Change.put(Organization.builder()
                        .id(body)
                        .name("邻市的组织")
                        .kind(pick(List.of(OrganizationKind.values())))
                        .seat(OTHER_CITY)
                        .period(Period.always())
                        .build()),
                Change.put(Post.builder()
                        .id(post)
                        .name("邻市的职务")
                        .organization(body)
                        .role(pick(List.of(Role.values())))
                        .build()),
                Change.put(Appointment.builder().from(one).id(id).post(post).build()));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

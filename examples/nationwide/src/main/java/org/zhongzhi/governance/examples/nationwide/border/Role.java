package org.zhongzhi.governance.examples.nationwide.border;

import static org.zhongzhi.governance.examples.nationwide.border.Hop.Way.NAMED_BY;
import static org.zhongzhi.governance.examples.nationwide.border.Hop.Way.NAMES;
import static org.zhongzhi.governance.model.identity.EntityType.APPOINTMENT;
import static org.zhongzhi.governance.model.identity.EntityType.DIVISION;
import static org.zhongzhi.governance.model.identity.EntityType.ESTATE;
import static org.zhongzhi.governance.model.identity.EntityType.FACILITY;
import static org.zhongzhi.governance.model.identity.EntityType.HEADCOUNT;
import static org.zhongzhi.governance.model.identity.EntityType.LIAISON;
import static org.zhongzhi.governance.model.identity.EntityType.ORGANIZATION;
import static org.zhongzhi.governance.model.identity.EntityType.POST;
import static org.zhongzhi.governance.model.identity.EntityType.PROPERTY_SERVICE;
import static org.zhongzhi.governance.model.identity.EntityType.TEAM;

import java.util.List;
import org.zhongzhi.governance.model.identity.EntityType;

/**
 * As what a thing is read. A role says where the reading goes on from there; the measures begin in one (see {@link
 * Reach}). What the role says may be more than a measure reads, but never less.
 */
enum Role {
    /** Whether it is in the data, and what it says of itself. */
    ITSELF,
    /** Whether all that it names is in the data. */
    NAMING,

    /** A person whose positions are read, each with its post, its body, and the firms that serve where the body sits. */
    HOLDER,
    HELD_APPOINTMENT,
    HELD_POST,
    EMPLOYER,
    SEAT,
    /** A person of whom it is read what liaison they keep. */
    KEEPER_OF_LIAISON,

    /** An estate whose bodies are read, with everybody who has a post in them. */
    ESTATE_WITH_BODIES,
    SERVICE,
    BODY,
    POST_OF_BODY,
    APPOINTMENT_IN_BODY,
    /** An estate of which it is read who serves it. */
    ESTATE_WITH_SERVICE,

    /** A division with whoever keeps liaison with it. */
    PLACE_IN_LIAISON,
    LIAISON_WITH_PLACE,
    /** A division on the way up from a place. */
    ABOVE,
    /** A division with all estates below it. */
    WHOLE,
    PLACE_OF_TEAMS,
    PLACE_OF_FACILITIES,
    PLACE_OF_ORGANIZATIONS,
    PLACE_OF_HEADCOUNTS;

    List<Hop> hops() {
        return switch (this) {
            case ITSELF -> List.of();
            case NAMING -> List.of(new Hop(NAMES, null, ITSELF));
            case HOLDER -> List.of(namedBy(APPOINTMENT, "person", HELD_APPOINTMENT));
            case HELD_APPOINTMENT -> List.of(names(APPOINTMENT, "post", HELD_POST));
            case HELD_POST -> List.of(names(POST, "organization", EMPLOYER));
            case EMPLOYER -> List.of(names(ORGANIZATION, "seat", SEAT));
            case SEAT -> List.of(namedBy(PROPERTY_SERVICE, "estate", ITSELF));
            case KEEPER_OF_LIAISON -> List.of(namedBy(EntityType.LIAISON, "person", ITSELF));
            case ESTATE_WITH_BODIES ->
                List.of(namedBy(ORGANIZATION, "seat", BODY), namedBy(PROPERTY_SERVICE, "estate", SERVICE));
            case SERVICE -> List.of(names(PROPERTY_SERVICE, "provider", BODY));
            case BODY -> List.of(namedBy(POST, "organization", POST_OF_BODY));
            case POST_OF_BODY -> List.of(namedBy(APPOINTMENT, "post", APPOINTMENT_IN_BODY));
            case APPOINTMENT_IN_BODY -> List.of(names(APPOINTMENT, "person", HOLDER));
            case ESTATE_WITH_SERVICE -> List.of(namedBy(PROPERTY_SERVICE, "estate", ITSELF));
            case PLACE_IN_LIAISON ->
                List.of(namedBy(LIAISON, "place", LIAISON_WITH_PLACE), names(DIVISION, "parent", ABOVE));
            case LIAISON_WITH_PLACE -> List.of(names(LIAISON, "person", HOLDER));
            case ABOVE -> List.of(names(DIVISION, "parent", ABOVE));
            case WHOLE ->
                List.of(namedBy(DIVISION, "parent", WHOLE), namedBy(ESTATE, "community", ESTATE_WITH_SERVICE));
            case PLACE_OF_TEAMS -> List.of(namedBy(TEAM, "place", ITSELF));
            case PLACE_OF_FACILITIES -> List.of(namedBy(FACILITY, "place", ITSELF));
            case PLACE_OF_ORGANIZATIONS -> List.of(namedBy(ORGANIZATION, "seat", ITSELF));
            case PLACE_OF_HEADCOUNTS -> List.of(namedBy(HEADCOUNT, "place", ITSELF));
        };
    }

    /** Whether the reading goes on to what names the thing, of which another city may hold a part. */
    boolean readsWhatNamesIt() {
        return hops().stream().anyMatch(hop -> hop.way() == NAMED_BY);
    }

    private static Hop names(EntityType of, String attribute, Role to) {
        return new Hop(NAMES, new Link(of, attribute), to);
    }

    private static Hop namedBy(EntityType of, String attribute, Role to) {
        return new Hop(NAMED_BY, new Link(of, attribute), to);
    }
}

package org.zhongzhi.governance.examples.nationwide.border;

import static org.zhongzhi.governance.examples.nationwide.border.Hop.Way.NAMED_BY;
import static org.zhongzhi.governance.examples.nationwide.border.Hop.Way.NAMES;
import static org.zhongzhi.governance.model.identity.EntityType.ACTIVITY;
import static org.zhongzhi.governance.model.identity.EntityType.APPOINTMENT;
import static org.zhongzhi.governance.model.identity.EntityType.BUILDING;
import static org.zhongzhi.governance.model.identity.EntityType.BUILDING_UNIT;
import static org.zhongzhi.governance.model.identity.EntityType.COMMITMENT;
import static org.zhongzhi.governance.model.identity.EntityType.CREDENTIAL;
import static org.zhongzhi.governance.model.identity.EntityType.DIVISION;
import static org.zhongzhi.governance.model.identity.EntityType.ESTATE;
import static org.zhongzhi.governance.model.identity.EntityType.FACILITY;
import static org.zhongzhi.governance.model.identity.EntityType.GRID;
import static org.zhongzhi.governance.model.identity.EntityType.HEADCOUNT;
import static org.zhongzhi.governance.model.identity.EntityType.LIAISON;
import static org.zhongzhi.governance.model.identity.EntityType.LIST_ITEM;
import static org.zhongzhi.governance.model.identity.EntityType.MANDATE_LIST;
import static org.zhongzhi.governance.model.identity.EntityType.ORGANIZATION;
import static org.zhongzhi.governance.model.identity.EntityType.POST;
import static org.zhongzhi.governance.model.identity.EntityType.PROPERTY_SERVICE;
import static org.zhongzhi.governance.model.identity.EntityType.REACH;
import static org.zhongzhi.governance.model.identity.EntityType.STEWARD;
import static org.zhongzhi.governance.model.identity.EntityType.TEAM;

import java.util.ArrayList;
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
    PLACE_OF_HEADCOUNTS,

    /** Anything with all that names it. */
    WITH_ENTRIES,
    /** A place with all divisions above it. */
    UPWARD,
    /** The same, with the divisions directly below each. */
    UPWARD_WITH_DISTRICTS,
    /** A unit of which its contracts are read, with whom they are, and where both are seated. */
    UNIT_WITH_CONTRACTS,
    CONTRACT,
    /** A body with what it did, and before whom, and the divisions it is seated in. */
    REPORTING_BODY,
    REPORT,
    /** A sector authority, with its districts and its consultations in them. */
    AUTHORITY,
    /** An owners' committee with its estate, and everybody who has a post in it. */
    OWNERS_COMMITTEE,
    /** An item with its list. */
    ITEM,
    /** A duty with all lists of the same place. */
    DUTY,
    LIST_OF_DUTY,
    PLACE_WITH_LISTS,
    LIST_WITH_ITEMS,
    /** A community with its grids, buildings and units, and who is in charge of each. */
    NETWORK,
    ESTATE_IN_NETWORK,
    BUILDING_IN_NETWORK,
    /** A community with the sites in it, who works there, and what these are in charge of. */
    PLACE_OF_SITES,
    SITE,
    POST_AT_SITE,
    APPOINTMENT_AT_SITE,
    WORKER,
    STEWARD_AT_WORK,
    /** An estate with the ways to it, and from where they lead. */
    REACHED_ESTATE,
    WAY,
    /** An appointment with all positions of its holder, and the communities these have to do with. */
    CROSSING,
    CROSSER,
    CROSSED_APPOINTMENT,
    CROSSED_POST,
    CROSSED_BODY,
    CROSSED_SERVICE;

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
            case WITH_ENTRIES -> List.of(new Hop(NAMED_BY, null, ITSELF));
            case UPWARD -> upward(UPWARD);
            case UPWARD_WITH_DISTRICTS -> {
                List<Hop> hops = new ArrayList<>(upward(UPWARD_WITH_DISTRICTS));
                hops.add(namedBy(DIVISION, "parent", ITSELF));
                yield hops;
            }
            case UNIT_WITH_CONTRACTS ->
                List.of(namedBy(COMMITMENT, "actors", CONTRACT), names(ORGANIZATION, "seat", UPWARD));
            case CONTRACT -> List.of(names(COMMITMENT, "counterpart", ITSELF));
            case REPORTING_BODY -> List.of(new Hop(NAMED_BY, null, REPORT), names(ORGANIZATION, "seat", UPWARD));
            case REPORT -> List.of(names(ACTIVITY, "counterpart", ITSELF));
            case AUTHORITY ->
                List.of(new Hop(NAMED_BY, null, ITSELF), names(ORGANIZATION, "seat", UPWARD_WITH_DISTRICTS));
            case OWNERS_COMMITTEE ->
                List.of(names(ORGANIZATION, "seat", ITSELF), namedBy(POST, "organization", POST_OF_BODY));
            case ITEM -> List.of(names(LIST_ITEM, "list", ITSELF));
            case DUTY -> List.of(names(LIST_ITEM, "list", LIST_OF_DUTY));
            case LIST_OF_DUTY -> List.of(names(MANDATE_LIST, "place", PLACE_WITH_LISTS));
            case PLACE_WITH_LISTS -> List.of(namedBy(MANDATE_LIST, "place", LIST_WITH_ITEMS));
            case LIST_WITH_ITEMS -> List.of(namedBy(LIST_ITEM, "list", ITSELF));
            case NETWORK ->
                List.of(
                        namedBy(GRID, "community", WITH_ENTRIES),
                        namedBy(BUILDING, "within", BUILDING_IN_NETWORK),
                        namedBy(ESTATE, "community", ESTATE_IN_NETWORK));
            case ESTATE_IN_NETWORK -> List.of(namedBy(BUILDING, "within", BUILDING_IN_NETWORK));
            case BUILDING_IN_NETWORK ->
                List.of(namedBy(STEWARD, "place", ITSELF), namedBy(BUILDING_UNIT, "building", WITH_ENTRIES));
            case PLACE_OF_SITES -> List.of(namedBy(ORGANIZATION, "seat", SITE), namedBy(COMMITMENT, "place", ITSELF));
            case SITE -> List.of(namedBy(POST, "organization", POST_AT_SITE));
            case POST_AT_SITE -> List.of(namedBy(APPOINTMENT, "post", APPOINTMENT_AT_SITE));
            case APPOINTMENT_AT_SITE -> List.of(names(APPOINTMENT, "person", WORKER));
            case WORKER -> List.of(namedBy(STEWARD, "person", STEWARD_AT_WORK));
            case STEWARD_AT_WORK -> List.of(names(STEWARD, "place", UPWARD));
            case REACHED_ESTATE -> List.of(namedBy(REACH, "estate", WAY));
            case WAY -> List.of(names(REACH, "servicePoint", ITSELF));
            case CROSSING -> List.of(names(APPOINTMENT, "post", CROSSED_POST), names(APPOINTMENT, "person", CROSSER));
            case CROSSER ->
                List.of(namedBy(APPOINTMENT, "person", CROSSED_APPOINTMENT), namedBy(CREDENTIAL, "person", ITSELF));
            case CROSSED_APPOINTMENT -> List.of(names(APPOINTMENT, "post", CROSSED_POST));
            case CROSSED_POST -> List.of(names(POST, "organization", CROSSED_BODY));
            case CROSSED_BODY ->
                List.of(names(ORGANIZATION, "seat", ITSELF), namedBy(PROPERTY_SERVICE, "provider", CROSSED_SERVICE));
            case CROSSED_SERVICE -> List.of(names(PROPERTY_SERVICE, "estate", ITSELF));
        };
    }

    /** Whether the reading goes on to what names the thing, of which another city may hold a part. */
    boolean readsWhatNamesIt() {
        return hops().stream().anyMatch(hop -> hop.way() == NAMED_BY);
    }

    private static List<Hop> upward(Role on) {
        return List.of(
                names(DIVISION, "parent", on),
                names(ESTATE, "community", on),
                names(GRID, "community", on),
                names(BUILDING, "within", on),
                names(BUILDING_UNIT, "building", on));
    }

    private static Hop names(EntityType of, String attribute, Role to) {
        return new Hop(NAMES, new Link(of, attribute), to);
    }

    private static Hop namedBy(EntityType of, String attribute, Role to) {
        return new Hop(NAMED_BY, new Link(of, attribute), to);
    }
}

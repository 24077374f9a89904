package org.zhongzhi.governance.json.exchange.popolo;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Iterator;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhongzhi.governance.json.codec.Scalars;
import org.zhongzhi.governance.json.exchange.foreign.Places;
import org.zhongzhi.governance.model.Hierarchy;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;

/** Writes a jurisdiction as Popolo data, sorted by collection, identifier and property. */
final class PopoloWriting {
    private final Jurisdiction city;
    private final JsonGenerator out;

    PopoloWriting(Jurisdiction city, JsonGenerator out) {
        this.city = city;
        this.out = out;
    }

    void write() throws IOException {
        out.writeStartObject();
        write("areas", Places.TYPES.iterator().flatMap(city::all).map(PopoloWriting::area));
        write("memberships", all(EntityType.APPOINTMENT, Appointment.class).map(this::membership));
        write("organizations", all(EntityType.ORGANIZATION, Organization.class).map(PopoloWriting::organization));
        write("persons", city.all(EntityType.PERSON).iterator().map(each -> object(each.id())));
        write("posts", all(EntityType.POST, Post.class).map(PopoloWriting::post));
        out.writeEndObject();
    }

    private <T extends Entity> Iterator<T> all(EntityType type, Class<T> entities) {
        return city.all(type).iterator().map(entities::cast);
    }

    private void write(String name, Iterator<SortedMap<String, String>> objects) throws IOException {
        out.writeArrayFieldStart(name);
        for (SortedMap<String, String> each : objects) {
            out.writeStartObject();
            for (var property : each.entrySet()) {
                out.writeStringField(property.getKey(), property.getValue());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static SortedMap<String, String> object(EntityId id) {
        SortedMap<String, String> object = new TreeMap<>();
        object.put("id", id.value());
        return object;
    }

    private static SortedMap<String, String> area(Entity place) {
        SortedMap<String, String> area = object(place.id());
        area.put("id", Areas.id((PlaceId) place.id()));
        area.put("identifier", place.id().value());
        area.put("name", ((Named) place).name());
        area.put(
                "classification",
                place instanceof Division division
                        ? division.kind().code()
                        : place.id().type().code());
        Hierarchy.above(place).forEach(parent -> area.put("parent_id", Areas.id(parent)));
        return area;
    }

    private SortedMap<String, String> membership(Appointment appointment) {
        SortedMap<String, String> membership = object(appointment.id());
        membership.put("person_id", appointment.person().value());
        membership.put("post_id", appointment.post().value());
        city.entity(appointment.post(), Post.class).forEach(post -> {
            membership.put("label", post.name());
            membership.put("role", post.role().code());
            membership.put("organization_id", post.organization().value());
        });
        putPeriod(membership, "start_date", "end_date", appointment.period());
        return membership;
    }

    private static SortedMap<String, String> organization(Organization organization) {
        SortedMap<String, String> object = object(organization.id());
        object.put("name", organization.name());
        object.put("classification", organization.kind().code());
        object.put("area_id", Areas.id(organization.seat()));
        organization.host().forEach(host -> object.put("parent_id", host.value()));
        putPeriod(object, "founding_date", "dissolution_date", organization.period());
        return object;
    }

    private static SortedMap<String, String> post(Post post) {
        SortedMap<String, String> object = object(post.id());
        object.put("label", post.name());
        object.put("role", post.role().code());
        object.put("organization_id", post.organization().value());
        return object;
    }

    /** Popolo gives the last day and not the first one after it: in its examples one name ends the day before the next begins. */
    private static void putPeriod(SortedMap<String, String> object, String start, String end, Period period) {
        put(object, start, period.from());
        put(object, end, period.until().map(until -> until.minusDays(1)));
    }

    private static void put(SortedMap<String, String> object, String name, Option<LocalDate> date) {
        date.forEach(day -> object.put(name, Scalars.DATE.print(day)));
    }
}

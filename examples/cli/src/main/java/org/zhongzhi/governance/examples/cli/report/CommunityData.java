package org.zhongzhi.governance.examples.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.zhongzhi.governance.examples.cli.report.CommunityBodies.Body;
import org.zhongzhi.governance.examples.cli.report.CommunityBodies.Holder;
import org.zhongzhi.governance.examples.cli.report.CommunityBodies.Seat;
import org.zhongzhi.governance.model.territory.Estate;

/** The organisation of one community, for its diagram. */
final class CommunityData {
    private CommunityData() {}

    static void write(JsonGenerator out, CommunityBodies community) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", community.community().value());
        out.writeArrayFieldStart("bodies");
        for (Body body : community.bodies()) {
            write(out, body);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, Body body) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", body.organization().id().value());
        out.writeStringField("name", body.organization().name());
        out.writeStringField("kind", body.organization().kind().code());
        out.writeBooleanField("ofCommunity", body.isOfCommunity());
        out.writeArrayFieldStart("estates");
        for (Estate estate : body.estates()) {
            out.writeString(estate.name());
        }
        out.writeEndArray();
        out.writeArrayFieldStart("posts");
        for (Seat seat : body.posts()) {
            write(out, seat);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, Seat seat) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", seat.post().name());
        out.writeStringField("role", seat.post().role().code());
        out.writeArrayFieldStart("holders");
        for (Holder holder : seat.holders()) {
            out.writeStartObject();
            out.writeStringField("person", holder.person().value());
            out.writeBooleanField("concurrent", holder.isConcurrent());
            out.writeBooleanField("entry", holder.isEntry());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}

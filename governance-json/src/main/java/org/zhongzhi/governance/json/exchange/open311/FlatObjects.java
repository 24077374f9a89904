package org.zhongzhi.governance.json.exchange.open311;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.SortedMap;
import org.zhongzhi.governance.json.codec.Writing;

/** An array of objects that hold strings alone, and perhaps that there is no metadata. */
public final class FlatObjects implements Writing<Iterable<SortedMap<String, String>>> {
    /** The one way. */
    public static final FlatObjects WRITING = new FlatObjects();

    private static final String FALSE = "false";

    private FlatObjects() {}

    @Override
    public void write(Iterable<SortedMap<String, String>> objects, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (SortedMap<String, String> object : objects) {
            out.writeStartObject();
            for (var property : object.entrySet()) {
                if (property.getKey().equals("metadata")) {
                    out.writeBooleanField(property.getKey(), !FALSE.equals(property.getValue()));
                } else {
                    out.writeStringField(property.getKey(), property.getValue());
                }
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}

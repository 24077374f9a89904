package org.zhongzhi.governance.json.document;

import com.fasterxml.jackson.core.JsonToken;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhongzhi.governance.json.token.Input;
import org.zhongzhi.governance.json.token.Quoted;
import org.zhongzhi.governance.json.token.Step;
import org.zhongzhi.governance.model.value.Text;

/** Reads over what nothing is known of in the documents of others, and keeps where it stood, so that nothing is lost silently. */
final class Leftovers {
    private final Map<String, Integer> properties = new LinkedHashMap<>();
    private final List<Text> remarks = new ArrayList<>();

    /** Takes one property. */
    @FunctionalInterface
    interface Taking {
        /** Reads the value at the input if it knows the property. */
        boolean takes(String name) throws IOException;
    }

    /** Reads an object property by property, each once; those that nobody takes are read over. */
    void properties(Input in, String expected, Taking taking) throws IOException {
        in.expect(JsonToken.START_OBJECT, expected, false);
        Set<String> seen = new HashSet<>();
        in.next();
        while (in.token() == JsonToken.FIELD_NAME) {
            String name = in.text();
            in.enter(name);
            if (!seen.add(name)) {
                throw in.fault("Property " + Quoted.of(name) + " occurs twice: expected it once");
            }
            in.next();
            if (!taking.takes(name)) {
                if (in.token() != JsonToken.VALUE_NULL) {
                    properties.merge(place(in), 1, Integer::sum);
                }
                in.parser().skipChildren();
            }
            in.leave();
            in.next();
        }
    }

    /** Where a property stands, the same for every element of an array. */
    private static String place(Input in) {
        StringBuilder place = new StringBuilder();
        for (Step step : in.path()) {
            place.append('/').append(step instanceof Step.Property property ? property.name() : "*");
        }
        return place.toString();
    }

    void inactive(String action) {
        remark("停用的动作“" + action + "”未导入", "the action " + action + " is not active, and was left out");
    }

    void remark(String chinese, String english) {
        remarks.add(Text.of(chinese, english));
    }

    /** What has no place: remarks first, then properties in the order in which they came. */
    Seq<Text> all() {
        return Array.ofAll(remarks)
                .appendAll(Array.ofAll(properties.entrySet())
                        .map(each -> Text.of(
                                each.getKey() + "无处安放（" + each.getValue() + "处）",
                                each.getKey() + " has no place (" + each.getValue() + " times)")));
    }
}

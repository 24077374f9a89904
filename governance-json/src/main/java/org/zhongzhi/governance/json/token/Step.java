package org.zhongzhi.governance.json.token;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.ArrayDeque;
import java.util.List;

/** One step down from a value to a value inside it. */
public sealed interface Step {
    /**
     * Into an object.
     *
     * @param name the property
     */
    record Property(String name) implements Step {}

    /**
     * Into an array.
     *
     * @param position the element, from 0
     */
    record Element(int position) implements Step {}

    /** The way to where a parser stands. */
    static List<Step> to(JsonParser parser) {
        ArrayDeque<Step> steps = new ArrayDeque<>();
        for (JsonStreamContext at = parser.getParsingContext(); at != null; at = at.getParent()) {
            if (at.inObject() && at.hasCurrentName()) {
                steps.addFirst(new Property(at.getCurrentName()));
            } else if (at.inArray() && at.hasCurrentIndex()) {
                steps.addFirst(new Element(at.getCurrentIndex()));
            }
        }
        return List.copyOf(steps);
    }
}

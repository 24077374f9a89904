package org.zhongzhi.governance.json.document;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state of a business service of DIGIT. The start state mostly has no name: it is that of a record that is not there yet.
 *
 * @param name its name, or none
 * @param uuid what actions may call it by
 * @param start whether records begin in it
 * @param terminate whether records end in it
 * @param sla how long a record may stay, in milliseconds, or none
 * @param actions what may be done in it
 */
record DigitState(
        Option<String> name,
        Option<String> uuid,
        boolean start,
        boolean terminate,
        Option<Long> sla,
        Seq<DigitAction> actions) {

    /** An action: what it is called, where it leads, and who may do it. */
    record DigitAction(String name, Option<String> next, Seq<String> roles) {}

    /** A state while it is read. */
    static final class Draft {
        @Nullable
        String name;

        @Nullable
        String uuid;

        boolean start;
        boolean terminate;

        @Nullable
        Long sla;

        final List<DigitAction> actions = new ArrayList<>();

        DigitState state() {
            return new DigitState(
                    Option.of(name), Option.of(uuid), start, terminate, Option.of(sla), Array.ofAll(actions));
        }
    }

    /** An action while it is read. */
    static final class ActionDraft {
        @Nullable
        String name;

        @Nullable
        String next;

        boolean active = true;

        final List<String> roles = new ArrayList<>();
    }
}

package org.zhongzhi.governance.json.statistics;

import io.vavr.control.Option;
import java.util.Comparator;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;

/**
 * Cases that are counted together (统计分组).
 *
 * @param dimension by what they are
 * @param code what they have in common: the identifier of a body, the code of a division, a category, a channel or a month; none
 *     where it is not known, as the body of a case that is not dispatched
 */
public record Group(Dimension dimension, Option<String> code) implements Comparable<Group> {
    /** The code of the one row in which persons in public roles stand, so that statistics name no person. */
    public static final String PERSONS = "*persons";

    private static final Comparator<Group> ORDER = Comparator.comparing(Group::dimension)
            .thenComparing(each -> each.code().isEmpty())
            .thenComparing(each -> each.code().getOrElse(""));

    /** Refuses a null, and a code that is no line of text. */
    public Group {
        Check.noNulls("The code of a group", code);
        code.forEach(each -> Check.text("The code of a group", each));
    }

    /**
     * Cases that have something in common.
     *
     * @param dimension by what they are counted
     * @param code what they have in common
     * @return the group
     * @throws InvalidValueException if the code is no line of text
     */
    public static Group of(Dimension dimension, String code) {
        return new Group(dimension, Option.some(code));
    }

    /**
     * Cases of which it is not known what they have in common.
     *
     * @param dimension by what they are counted
     * @return the group
     */
    public static Group unknown(Dimension dimension) {
        return new Group(dimension, Option.none());
    }

    /** By dimension and code, what is not known last. */
    @Override
    public int compareTo(Group other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return dimension.code() + " " + code.getOrElse("unknown");
    }
}

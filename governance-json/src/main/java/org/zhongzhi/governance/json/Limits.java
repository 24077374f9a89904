package org.zhongzhi.governance.json;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/**
 * How large a document may be that is read. What a document takes in memory grows with its size: a jurisdiction, two to
 * three times its bytes.
 */
@ValueStyle
@Value.Immutable
public abstract class Limits {
    private static final Limits STANDARD = builder().build();

    Limits() {}

    /**
     * How many bytes a document may have. A file that is larger is refused before it is opened.
     *
     * @return the number of bytes, 1 or more; 512 MiB unless said otherwise
     */
    @Value.Default
    public long documentBytes() {
        return 512L * 1024 * 1024;
    }

    /**
     * How many objects and arrays may stand inside each other.
     *
     * @return the number of levels, 1 or more; 64 unless said otherwise
     */
    @Value.Default
    public int nestingDepth() {
        return 64;
    }

    /**
     * How long a string or the name of a property may be.
     *
     * @return the number of characters, 1 or more; 10,000 unless said otherwise
     */
    @Value.Default
    public int stringLength() {
        return 10_000;
    }

    /**
     * How long a number may be.
     *
     * @return the number of digits, 1 or more; 100 unless said otherwise
     */
    @Value.Default
    public int numberLength() {
        return 100;
    }

    /**
     * How many entities a jurisdiction may have, or changes a change set.
     *
     * @return the number of entities, 1 or more; 10,000,000 unless said otherwise
     */
    @Value.Default
    public long entities() {
        return 10_000_000;
    }

    /**
     * The limits that hold unless others are asked for.
     *
     * @return 512 MiB, 64 levels, strings of 10,000 characters, numbers of 100 digits, 10,000,000 entities
     */
    public static Limits standard() {
        return STANDARD;
    }

    /**
     * A new builder, in which everything is as in {@link #standard()}.
     *
     * @return a builder; {@code build()} throws {@link InvalidValueException} if a limit is below 1
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds limits. */
    public static final class Builder extends ImmutableLimits.Builder {
        Builder() {}
    }

    @Value.Check
    void check() {
        atLeastOne("number of bytes", documentBytes());
        atLeastOne("nesting depth", nestingDepth());
        atLeastOne("length of strings", stringLength());
        atLeastOne("length of numbers", numberLength());
        atLeastOne("number of entities", entities());
    }

    private static void atLeastOne(String what, long limit) {
        Check.that(limit >= 1, "The limit for the %s is %s: expected 1 or more", what, limit);
    }
}

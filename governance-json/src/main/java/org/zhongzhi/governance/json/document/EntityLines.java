package org.zhongzhi.governance.json.document;

import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Holder;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.UnionCodec;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityType;

/** The lines of a stream of entities: a header, and an entity a line. */
public final class EntityLines {
    /** Of which format a stream is. */
    public static final String FORMAT = "zhongzhi/entities/1";

    /** The first line. */
    public static final Codec<About> HEADER = ObjectCodec.<About, Holder<About, Void>>of(
                    "the header of a stream of entities", Holder::new, Holder::first)
            .required("about", Values.ABOUT, Function.identity(), Holder::first)
            .format("format", FORMAT, Documents.format(FORMAT));

    /** A case for each type, in their order. */
    private static final Seq<Codec<Entity>> CASES = EntityKind.ALL.map(EntityLines::line);

    /** A line with an entity of any type. */
    public static final Codec<Entity> LINE = UnionCodec.of(
            "an entity in a stream",
            "type",
            "a type of entity",
            EntityKind.ALL.map(kind -> kind.type().code()).zip(CASES).toMap(Function.identity()),
            entity -> entity.id().type().code());

    /** How a line ends, by its type, if it is as written here. */
    private static final byte[][] ENDS = Arrays.stream(EntityType.values())
            .map(type -> (",\"type\":\"" + type.code() + "\"}").getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);

    private static final EntityType[] TYPES = EntityType.values();

    private EntityLines() {}

    private static <E extends Entity> Codec<Entity> line(EntityKind<E, ?> kind) {
        return ObjectCodec.<Entity, Holder<E, Void>>of("an entity in a stream", Holder::new, Holder::first)
                .required("entity", kind.codec(), entity -> kind.entities().cast(entity), Holder::first)
                .constant("type", kind.type().code());
    }

    /**
     * A line with an entity of one type.
     *
     * @param type the type
     * @return how the line stands
     */
    public static Codec<Entity> line(EntityType type) {
        return CASES.get(type.ordinal());
    }

    /**
     * Whether messages keep quiet about the identifiers of a type.
     *
     * @param type the type
     * @return true for persons
     */
    public static boolean isPersonal(EntityType type) {
        return EntityKind.ALL.exists(kind -> kind.type() == type && kind.id().isPersonal());
    }

    /**
     * The type that a line most likely has, from how it ends. The type stands last where properties are sorted; whoever
     * reads the line with {@link #line(EntityType)} finds out whether that was right.
     *
     * @param bytes holds the line
     * @param from where it begins
     * @param until where it ends
     * @param last the type of the line before, which is tried first
     * @return the type, or null if the line does not end like one
     */
    public static @Nullable EntityType likelyType(byte[] bytes, int from, int until, EntityType last) {
        if (endsWith(ENDS[last.ordinal()], bytes, from, until)) {
            return last;
        }
        for (EntityType type : TYPES) {
            if (endsWith(ENDS[type.ordinal()], bytes, from, until)) {
                return type;
            }
        }
        return null;
    }

    private static boolean endsWith(byte[] end, byte[] bytes, int from, int until) {
        int start = until - end.length;
        // Types differ soonest near their ends.
        for (int i = end.length - 1; i >= 0; i--) {
            if (start < from || bytes[start + i] != end[i]) {
                return false;
            }
        }
        return true;
    }
}

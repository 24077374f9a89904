package org.zhongzhi.governance.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.identity.EntityId;

/** Bits by identifier, in the order in which the identifiers came; quick while they are a handful, as after most changes. */
final class Ids {
    private static final int HANDFUL = 8;

    private final List<EntityId> ids = new ArrayList<>(4);
    private long[] bits = new long[4];

    /** Where an identifier stands, once there are many. */
    private @Nullable Map<EntityId, Integer> places;

    void add(EntityId id) {
        add(id, 0);
    }

    void add(EntityId id, long more) {
        int place = placeOf(id);
        if (place < 0) {
            place = ids.size();
            ids.add(id);
            if (place == bits.length) {
                bits = java.util.Arrays.copyOf(bits, place * 2);
            }
            if (places != null) {
                places.put(id, place);
            } else if (ids.size() > HANDFUL) {
                places = new HashMap<>();
                for (int i = 0; i < ids.size(); i++) {
                    places.put(ids.get(i), i);
                }
            }
        }
        bits[place] |= more;
    }

    private int placeOf(EntityId id) {
        if (places != null) {
            return places.getOrDefault(id, -1);
        }
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i).equals(id)) {
                return i;
            }
        }
        return -1;
    }

    int size() {
        return ids.size();
    }

    EntityId id(int place) {
        return ids.get(place);
    }

    long bits(int place) {
        return bits[place];
    }
}

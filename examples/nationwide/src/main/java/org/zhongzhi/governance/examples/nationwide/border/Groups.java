package org.zhongzhi.governance.examples.nationwide.border;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Names that belong together, since some subject needs what is recorded of all of them. */
public final class Groups {
    private final Map<Name, Name> nearer = new HashMap<>();

    /** Groups of one name each. */
    public Groups() {}

    /**
     * Makes one group of the groups of some names.
     *
     * @param names the names, at least one
     */
    public void tie(Collection<Name> names) {
        Name first = keyOf(names.iterator().next());
        for (Name each : names) {
            Name other = keyOf(each);
            int order = first.compareTo(other);
            if (order < 0) {
                nearer.put(other, first);
            } else if (order > 0) {
                nearer.put(first, other);
                first = other;
            }
        }
    }

    /**
     * What a group is known by, whatever the order in which it came about.
     *
     * @param name one of its names
     * @return the least of its names; the name itself if nothing is tied to it
     */
    public Name keyOf(Name name) {
        Name key = name;
        for (Name next = nearer.get(key); next != null; next = nearer.get(key)) {
            key = next;
        }
        // Shortens the way for whoever asks next.
        for (Name at = name; !at.equals(key); ) {
            Name next = nearer.put(at, key);
            at = next == null ? key : next;
        }
        return key;
    }

    /**
     * What the groups of some names are known by.
     *
     * @param names the names
     * @return the key of the group of each, as text
     */
    public Map<Name, String> keysOf(Collection<Name> names) {
        Map<Name, String> keys = new HashMap<>();
        names.forEach(name -> keys.put(name, keyOf(name).toString()));
        return keys;
    }
}

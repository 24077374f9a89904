package org.zhongzhi.governance.json.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way from the root to the value that is being read. Entered and left for every value, so it allocates nothing. */
final class Path {
    private @Nullable String[] names = new @Nullable String[16];
    private int[] positions = new int[16];
    private int depth;

    void enter(String name) {
        makeRoom();
        names[depth++] = name;
    }

    void enter(int position) {
        makeRoom();
        names[depth] = null;
        positions[depth++] = position;
    }

    void leave() {
        depth--;
    }

    int depth() {
        return depth;
    }

    /** Goes back to where the path was so deep. */
    void cut(int earlier) {
        depth = earlier;
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>(depth);
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            steps.add(name == null ? new Step.Element(positions[i]) : new Step.Property(name));
        }
        return steps;
    }

    private void makeRoom() {
        if (depth == positions.length) {
            names = Arrays.copyOf(names, 2 * depth);
            positions = Arrays.copyOf(positions, 2 * depth);
        }
    }
}

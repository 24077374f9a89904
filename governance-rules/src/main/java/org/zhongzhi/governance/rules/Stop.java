package org.zhongzhi.governance.rules;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Digest;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.Register;

/**
 * Where a walk over the subjects of a register stands: at those of one digest. Their dossiers are fetched when they are
 * first asked for. Not for several threads at once.
 */
final class Stop {
    private final Register register;
    private final long day;
    private final @Nullable Dossier[] dossiers = new Dossier[Digest.LENGTH];
    private final boolean[] steady = new boolean[Digest.LENGTH];
    private final int[] present = new int[Digest.LENGTH];
    private int size;
    private int first;
    private Digest digest;

    Stop(Register register, long day) {
        this.register = register;
        this.day = day;
        this.digest = register.digest(0);
    }

    /** Goes on to the digest with the subjects from a number on. */
    void turnTo(int number) {
        first = number;
        digest = register.digest(number);
        size = 0;
        for (int at = 0; at < Digest.LENGTH; at++) {
            if (digest.fullness(at) >= 0) {
                present[size++] = at;
                steady[at] = digest.isSteady(at, day);
            }
        }
        Arrays.fill(dossiers, null);
    }

    Digest digest() {
        return digest;
    }

    /** How many subjects the data hold here. */
    int size() {
        return size;
    }

    /** The place of one of these subjects in the digest. */
    int present(int index) {
        return present[index];
    }

    /** Whether all that hangs on a subject is in force. */
    boolean isSteady(int at) {
        return steady[at];
    }

    Dossier dossier(int at) {
        Dossier found = dossiers[at];
        if (found == null) {
            found = register.dossier(first + at);
            if (found == null) {
                throw new IllegalStateException("Nothing stands under number " + (first + at));
            }
            dossiers[at] = found;
        }
        return found;
    }
}

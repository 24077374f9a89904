package org.zhongzhi.governance.rules;

import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Digest;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.Register;

/**
 * Where a walk over the subjects of a register stands. The dossier is fetched when it is first asked for. Not for several
 * threads at once.
 */
final class Stop {
    private final Register register;
    private final long day;
    private Digest digest;
    private int number;
    private int at;
    private boolean isSteady;
    private @Nullable Dossier dossier;

    Stop(Register register, long day) {
        this.register = register;
        this.day = day;
        this.digest = register.digest(0);
    }

    /** Goes on to the digest with the subjects from a number on. */
    Digest turnTo(int first) {
        digest = register.digest(first);
        return digest;
    }

    /** Goes on to a subject of the digest; false if there is none. */
    boolean isAt(int next) {
        number = next;
        at = next % Digest.LENGTH;
        isSteady = digest.isSteady(at, day);
        dossier = null;
        return digest.fullness(at) >= 0;
    }

    Digest digest() {
        return digest;
    }

    int number() {
        return number;
    }

    /** The place of the subject in the digest. */
    int at() {
        return at;
    }

    /** Whether all that hangs on the subject is in force. */
    boolean isSteady() {
        return isSteady;
    }

    Dossier dossier() {
        Dossier found = dossier;
        if (found == null) {
            found = register.dossier(number);
            if (found == null) {
                throw new IllegalStateException("Nothing stands under number " + number);
            }
            dossier = found;
        }
        return found;
    }
}

package org.zhongzhi.governance.json.token;

import java.util.ArrayList;
import java.util.List;

/** Every fault of a document, as they are met. */
public final class Faults {
    private final int most;
    private final List<Fault> met = new ArrayList<>();

    /**
     * None so far.
     *
     * @param most how many are kept
     */
    public Faults(int most) {
        this.most = most;
    }

    /**
     * Keeps a fault, unless it only says that another one is known.
     *
     * @param fault the fault
     * @throws Fault if there are enough
     */
    public void add(Fault fault) {
        if (fault.kind() == Fault.Kind.TOLD) {
            return;
        }
        met.add(fault);
        if (met.size() == most) {
            throw new Fault(
                    List.of(), fault.mark(), "More may be wrong: only " + most + " faults are told", Fault.Kind.FINAL);
        }
    }

    /**
     * Keeps a fault after which nothing was read.
     *
     * @param fault the fault
     */
    public void end(Fault fault) {
        if (fault.kind() != Fault.Kind.TOLD) {
            met.add(fault);
        }
    }

    /**
     * The faults.
     *
     * @return the faults in the order in which they were met
     */
    public List<Fault> met() {
        return List.copyOf(met);
    }
}

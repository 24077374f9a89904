package org.zhongzhi.governance.rules.casework;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;

/** One thing that is wrong with a procedure. */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class ProcedureFinding {
    ProcedureFinding() {}

    /**
     * What is wrong.
     *
     * @return the fault
     */
    @Value.Parameter
    public abstract ProcedureFault fault();

    /**
     * Where.
     *
     * @return the part of the procedure
     */
    @Value.Parameter
    public abstract Where where();

    /**
     * What is wrong, in words.
     *
     * @return a sentence in both languages
     */
    @Value.Parameter
    public abstract Text message();

    /**
     * A part of a procedure.
     *
     * @param part of which sort it is
     * @param code its code; of a state of an assignment, the code of the kind, a slash, and the code of the state
     * @param way the number of the way of an action, from 1 on; 0 for any other part, and for the action as a whole
     */
    public record Where(ProcedurePart part, String code, int way) {
        static Where of(ProcedurePart part, Object id) {
            return new Where(part, id.toString(), 0);
        }

        /** The part, as {@code action return, way 2}. */
        @Override
        public String toString() {
            return part.label().english() + " " + code + (way == 0 ? "" : ", way " + way);
        }
    }

    static ProcedureFinding of(ProcedureFault fault, Where where, Text message) {
        return ImmutableProcedureFinding.of(fault, where, message);
    }

    @Override
    public final String toString() {
        return fault().code() + " " + where();
    }
}

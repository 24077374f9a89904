package org.zhongzhi.governance.model.identity;

/**
 * An entity that carries one number to be added up or compared: a headcount what was counted, a facility its floor area.
 */
public interface Quantified extends Entity {
    /**
     * The number, in the unit of the type.
     *
     * @return the number, 0 or more, or -1 if it is not known
     */
    long figure();
}

package org.zhongzhi.governance.model.identity;

/** An entity that people know by a name. */
public interface Named extends Entity {
    /**
     * The name in use, in its own language.
     *
     * @return the name, not blank
     */
    String name();
}

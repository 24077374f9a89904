package org.zhongzhi.governance.model.identity;

import io.vavr.collection.Seq;

/** One thing of a city that is known by an identifier and can be put into a jurisdiction or removed from it. */
public interface Entity {
    /**
     * By which identifier the thing is known.
     *
     * @return the identifier
     */
    EntityId id();

    /**
     * What the thing names. A reference whose target is missing is no error: a rule finds it.
     *
     * @return the references, in the order of the attributes
     */
    Seq<Reference> references();
}

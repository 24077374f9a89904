package org.zhongzhi.governance.model.identity;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.ValueStyle;

/** That one thing names another, and in which attribute. */
@ValueStyle
@Value.Immutable(builder = false)
public interface Reference {
    /**
     * The attribute that names it, as in documents ({@code organization}).
     *
     * @return the name of the attribute
     */
    @Value.Parameter
    String attribute();

    /**
     * What is named; nothing says that it exists.
     *
     * @return the identifier of the target
     */
    @Value.Parameter
    EntityId target();

    /**
     * A reference.
     *
     * @param attribute the attribute that names the target
     * @param target what is named
     * @return the reference
     */
    static Reference of(String attribute, EntityId target) {
        return ImmutableReference.of(attribute, target);
    }
}

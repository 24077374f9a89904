package org.zhongzhi.governance.model.casework;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;

/** A role in a procedure (角色). */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class Role {
    Role() {}

    /**
     * The role.
     *
     * @return its code
     */
    @Value.Parameter
    public abstract RoleId id();

    /**
     * The word for people.
     *
     * @return the label
     */
    @Value.Parameter
    public abstract Text label();

    /**
     * How whoever has it is tied to the case.
     *
     * @return the bond
     */
    @Value.Parameter
    public abstract Bond bond();

    /**
     * A role.
     *
     * @param id its code
     * @param chinese the word in Chinese
     * @param english the word in English
     * @param bond how whoever has it is tied to the case
     * @return the role
     * @throws InvalidValueException if a value is refused
     */
    public static Role of(String id, String chinese, String english, Bond bond) {
        return of(RoleId.of(id), Text.of(chinese, english), bond);
    }

    /**
     * A role.
     *
     * @param id its code
     * @param label the word for people
     * @param bond how whoever has it is tied to the case
     * @return the role
     */
    public static Role of(RoleId id, Text label, Bond bond) {
        return ImmutableRole.of(id, label, bond);
    }
}

package org.zhongzhi.governance.examples.nationwide.border;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;

class NameTest {
    @ParameterizedTest
    @EnumSource(EntityType.class)
    void an_identifier_of_every_type_comes_back_as_it_went(EntityType type) {
        Name name = new Name(type, type == EntityType.DIVISION ? "4511" : "x1");

        EntityId id = name.id();

        assertThat(id.type()).isEqualTo(type);
        assertThat(Name.of(id)).isEqualTo(name).hasToString(type.code() + "/" + id.value());
    }
}

package org.zhongzhi.governance.rules.mandate;

import io.vavr.control.Option;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.value.Text;

/** What things are called in the data of one city, or by their type where the data have no name for them. */
record Names(Jurisdiction jurisdiction) {
    Text of(EntityId id) {
        Option<String> name = jurisdiction.entity(id, Named.class).map(Named::name);
        Text type = id.type().label();
        return Text.of(name.getOrElse(type::chinese) + "（" + id + "）", name.getOrElse(type::english) + " (" + id + ")");
    }
}

package org.zhongzhi.governance.rules.mandate;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** What may change of an item from one edition of a list to the next. */
public enum ItemAspect implements Coded {
    /** The list on which it stands: from the powers and responsibilities to the public services. */
    LIST("list", "所在清单", "list") {
        @Override
        Object of(ListedItem listed) {
            return listed.list().kind();
        }
    },
    /** What it is: from a duty to a service. */
    KIND("kind", "事项类别", "kind") {
        @Override
        Object of(ListedItem listed) {
            return listed.item().kind();
        }
    },
    /** What it is called. */
    NAME("name", "名称", "name") {
        @Override
        Object of(ListedItem listed) {
            return listed.item().name();
        }
    },
    /** Who leads. */
    LEADS("leads", "牵头单位", "leading bodies") {
        @Override
        Object of(ListedItem listed) {
            return listed.item().leads();
        }
    },
    /** Who helps. */
    HELPERS("helpers", "协助单位", "helping bodies") {
        @Override
        Object of(ListedItem listed) {
            return listed.item().helpers();
        }
    };

    private final String code;
    private final Text label;

    ItemAspect(String code, String chinese, String english) {
        this.code = code;
        this.label = Text.of(chinese, english);
    }

    abstract Object of(ListedItem listed);

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }
}

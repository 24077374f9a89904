/** The structure of a city as immutable values: territory, bodies, posts, people in public roles, and what they owe each other; and the time bank. */
module org.zhongzhi.governance.model {
    requires transitive io.vavr;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.zhongzhi.governance.model;
    exports org.zhongzhi.governance.model.casework;
    exports org.zhongzhi.governance.model.deliberation;
    exports org.zhongzhi.governance.model.identity;
    exports org.zhongzhi.governance.model.mandate;
    exports org.zhongzhi.governance.model.organization;
    exports org.zhongzhi.governance.model.partnership;
    exports org.zhongzhi.governance.model.store;
    exports org.zhongzhi.governance.model.territory;
    exports org.zhongzhi.governance.model.time;
    exports org.zhongzhi.governance.model.timebank;
    exports org.zhongzhi.governance.model.value;
}

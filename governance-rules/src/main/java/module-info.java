/** Rules over a jurisdiction: measures, requirements as data, policies, and assessments that explain themselves. */
module org.zhongzhi.governance.rules {
    requires transitive org.zhongzhi.governance.model;
    requires static net.jqwik.api;
    requires static net.jqwik.time;
    requires static org.apiguardian.api;
    requires static org.assertj.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.zhongzhi.governance.rules;
    exports org.zhongzhi.governance.rules.appointment;
    exports org.zhongzhi.governance.rules.casework;
    exports org.zhongzhi.governance.rules.hezhou2022;
    exports org.zhongzhi.governance.rules.integrity;
    exports org.zhongzhi.governance.rules.lint;
    exports org.zhongzhi.governance.rules.mandate;
    exports org.zhongzhi.governance.rules.measure;
    exports org.zhongzhi.governance.rules.policies;
    exports org.zhongzhi.governance.rules.procedures;
    exports org.zhongzhi.governance.rules.records;
    exports org.zhongzhi.governance.rules.report;
    exports org.zhongzhi.governance.rules.statutes;
    exports org.zhongzhi.governance.rules.testing;
}

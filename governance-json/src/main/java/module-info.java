/** Strict and stable JSON for the model: documents read and written, and a module for the user's own {@code ObjectMapper}. */
module org.zhongzhi.governance.json {
    requires transitive org.zhongzhi.governance.rules;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires de.siegmar.fastcsv;
    requires transitive com.fasterxml.jackson.databind;
    requires HdrHistogram;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires static org.junit.jupiter.api;
    requires org.yaml.snakeyaml;

    exports org.zhongzhi.governance.json;
    exports org.zhongzhi.governance.json.exchange.csv;
    exports org.zhongzhi.governance.json.exchange.divisions;
    exports org.zhongzhi.governance.json.exchange;
    exports org.zhongzhi.governance.json.junit;
    exports org.zhongzhi.governance.json.policytest;
    exports org.zhongzhi.governance.json.statistics;

    provides com.fasterxml.jackson.databind.Module with
            org.zhongzhi.governance.json.GovernanceModule;
}

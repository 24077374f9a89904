package org.zhongzhi.governance.examples.cli;

import java.io.OutputStream;
import java.util.Locale;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.rules.Policy;

/** In which language a policy is written. */
enum PolicyNotation {
    JSON,
    YAML;

    void write(Policy policy, OutputStream out) {
        switch (this) {
            case JSON -> GovernanceJson.standard().writePolicy(policy, out);
            case YAML -> GovernanceJson.standard().writeYaml(policy, out);
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

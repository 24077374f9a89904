package org.zhongzhi.governance.json.policytest;

import io.vavr.control.Option;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.value.Text;

/**
 * One expectation that did not hold.
 *
 * @param rule the identifier of the rule
 * @param subject the subject
 * @param expected how the rule had to come out
 * @param actual how it came out
 * @param explanation the whole sentence of the finding, or none if the rule did not judge the subject
 */
public record Mismatch(String rule, EntityId subject, Text expected, Text actual, Option<Text> explanation) {}

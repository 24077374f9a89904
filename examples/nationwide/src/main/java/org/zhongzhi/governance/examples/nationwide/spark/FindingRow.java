package org.zhongzhi.governance.examples.nationwide.spark;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.OutcomeKind;

/**
 * A finding on its way into a table. Restricted values stay out, as they do of every document.
 *
 * @param rule the identifier of the rule
 * @param clause where the rule is laid down, as {@code hezhou-2022 § 3.2b}
 * @param obligation the code of the obligation
 * @param subjectType the code of the subject's type
 * @param subject the identifier of the subject
 * @param kind the code of how it came out
 * @param measured what was measured, without restricted values
 * @param messageZh the sentence in Chinese, of violations only
 * @param messageEn the sentence in English, of violations only
 */
public record FindingRow(
        String rule,
        String clause,
        String obligation,
        String subjectType,
        String subject,
        String kind,
        List<MeasuredValue> measured,
        @Nullable String messageZh,
        @Nullable String messageEn)
        implements Serializable {
    /**
     * A row of a finding.
     *
     * @param finding the finding
     * @return the row
     */
    public static FindingRow of(Finding finding) {
        Text message = finding.outcome().kind() == OutcomeKind.VIOLATED ? finding.message() : null;
        return new FindingRow(
                finding.rule().id(),
                finding.rule().clause().toString(),
                finding.rule().obligation().code(),
                finding.subject().type().code(),
                finding.subject().value(),
                finding.outcome().kind().code(),
                finding.outcome()
                        .measured()
                        .reject(each -> each.measure().isRestricted())
                        .map(MeasuredValue::of)
                        .toJavaList(),
                message == null ? null : message.chinese(),
                message == null ? null : message.english());
    }
}

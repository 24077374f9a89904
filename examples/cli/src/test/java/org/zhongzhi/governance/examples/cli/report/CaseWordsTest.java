package org.zhongzhi.governance.examples.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.value.Money;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.procedures.Procedures;

class CaseWordsTest {
    private final CaseWords words = new CaseWords(Jurisdiction.of(About.of(Text.of("城", "City")), Array.empty()));

    @Test
    void money_is_told_in_yuan() {
        Field funding = Procedures.admission().field(FieldId.of("funding")).get();

        assertThat(words.value(funding, new FieldValue.Amount(Money.ofFen(1_400_005))))
                .isEqualTo(Text.of("14000.05元", "14000.05 yuan"));
    }
}

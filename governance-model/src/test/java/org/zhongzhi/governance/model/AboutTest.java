package org.zhongzhi.governance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;

class AboutTest {
    private static final Text TITLE = Text.of("贺州市", "Hezhou");
    private static final Text NOTICE = Text.of("示例数据", "illustrative data");

    @Test
    void data_have_a_title_and_no_notice_unless_one_is_given() {
        assertThat(About.of(TITLE).title()).isEqualTo(TITLE);
        assertThat(About.of(TITLE).notice()).isEmpty();
        assertThat(About.of(TITLE)).isEqualTo(About.of(TITLE, Option.none()));
        assertThat(About.of(TITLE, Option.some(NOTICE)).notice()).containsExactly(NOTICE);
    }

    @Test
    void a_null_for_the_notice_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> About.of(TITLE, Option.some(null)))
                .withMessage("The notice of the data holds a null: expected values only");
    }

    @Test
    void what_a_terminal_would_obey_is_refused() {
        Text red = Text.of("贺州市", "\u001b[31mHezhou");

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> About.of(red))
                .withMessage("The title or notice of the data holds a control character: "
                        + "expected plain text on one line");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> About.of(TITLE, Option.some(red)));
    }
}

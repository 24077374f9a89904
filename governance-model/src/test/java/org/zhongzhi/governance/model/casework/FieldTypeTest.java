package org.zhongzhi.governance.model.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhongzhi.governance.model.casework.FieldType.choice;
import static org.zhongzhi.governance.model.casework.FieldType.word;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Money;

class FieldTypeTest {
    private static final PersonalReference RESIDENT = PersonalReference.of("r-1", "a salt of sixteen");
    private static final List<FieldValue> ONE_OF_EACH = List.of(
            FieldValue.whole(5),
            new FieldValue.Amount(Money.ofFen(5)),
            FieldValue.yesNo(true),
            new FieldValue.Chosen("urgent"),
            new FieldValue.Words("some words"),
            new FieldValue.Day(LocalDate.of(2022, 6, 20)),
            FieldValue.parties(OrganizationId.of("b-1")),
            new FieldValue.Place(EstateId.of("e-1")),
            new FieldValue.Matter(MatterCode.of("sanitation/waste")),
            new FieldValue.Document("d-1"),
            new FieldValue.Resident(RESIDENT));
    private static final List<FieldType> TYPES = List.of(
            new FieldType.Whole(0, 10),
            new FieldType.Amount(),
            new FieldType.YesNo(),
            choice(word("urgent", "紧急", "urgent"), word("ordinary", "一般", "ordinary")),
            new FieldType.Words(),
            new FieldType.Day(),
            new FieldType.Parties(2),
            new FieldType.Place(),
            new FieldType.Matter(),
            new FieldType.Document(),
            new FieldType.Resident());

    @Test
    void each_type_takes_its_own_values_and_no_others() {
        for (int type = 0; type < TYPES.size(); type++) {
            for (int value = 0; value < ONE_OF_EACH.size(); value++) {
                assertThat(TYPES.get(type).accepts(ONE_OF_EACH.get(value)))
                        .as("%s takes %s", TYPES.get(type), ONE_OF_EACH.get(value))
                        .isEqualTo(type == value);
            }
        }
    }

    @Test
    void each_type_says_what_it_takes_in_both_languages() {
        assertThat(TYPES.stream().map(each -> each.expected().english()))
                .containsExactly(
                        "a whole number from 0 to 10",
                        "an amount of money of up to a million million yuan",
                        "yes or no",
                        "one of urgent, ordinary",
                        "some words on one line",
                        "a day",
                        "1 to 2 bodies or persons in public roles",
                        "a division, grid, estate, building or unit",
                        "the code of a matter",
                        "the identifier of a case or document",
                        "an opaque reference to a resident");
        assertThat(TYPES.stream().map(each -> each.expected().chinese()))
                .containsExactly(
                        "0至10的整数",
                        "不超过一万亿元的金额",
                        "是或否",
                        "紧急（urgent）、一般（ordinary）",
                        "一行文字",
                        "日期",
                        "1至2个单位或个人",
                        "地点",
                        "事项编码",
                        "案件或文件编号",
                        "居民的匿名引用");
        assertThat(new FieldType.Parties(1).expected()).hasToString("一个单位或个人 / one body or person in a public role");
    }

    @Test
    void a_whole_number_is_taken_up_to_its_bounds() {
        FieldType type = new FieldType.Whole(-1, 3);

        assertThat(type.accepts(FieldValue.whole(-1))).isTrue();
        assertThat(type.accepts(FieldValue.whole(3))).isTrue();
        assertThat(type.accepts(FieldValue.whole(-2))).isFalse();
        assertThat(type.accepts(FieldValue.whole(4))).isFalse();
    }

    @Test
    void bounds_that_leave_nothing_or_lie_too_far_out_are_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new FieldType.Whole(3, 2))
                .withMessage("A field takes 3 to 2: expected bounds that leave something");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new FieldType.Whole(0, 1_000_000_000_001L))
                .withMessage("A field takes 0 to 1000000000001: expected bounds of at most 1000000000000");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new FieldType.Whole(-1_000_000_000_001L, 0));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new FieldType.Parties(0))
                .withMessage("A field takes 0 parties: expected 1 or more");
    }

    @Test
    void a_city_has_no_more_than_a_million_million_yuan() {
        FieldType type = new FieldType.Amount();

        assertThat(type.accepts(new FieldValue.Amount(Money.ofFen(100_000_000_000_000L))))
                .isTrue();
        assertThat(type.accepts(new FieldValue.Amount(Money.ofFen(100_000_000_000_001L))))
                .isFalse();
    }

    @Test
    void a_choice_takes_its_own_words_alone_and_each_is_there_once() {
        FieldType.Choice type = new FieldType.Choice(Array.of(word("urgent", "紧急", "urgent")));

        assertThat(type.codes()).containsExactly("urgent");
        assertThat(type.accepts(new FieldValue.Chosen("late"))).isFalse();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> choice(word("urgent", "紧急", "urgent"), word("urgent", "特急", "very urgent")))
                .withMessage("A choice offers a code twice: expected each of urgent, urgent once");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(FieldType::choice)
                .withMessage("A choice offers nothing: expected at least one word");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> word("a b", "甲", "a"));
    }

    @Test
    void parties_are_taken_up_to_their_number() {
        FieldValue two = FieldValue.parties(OrganizationId.of("b-1"), OrganizationId.of("b-2"));

        assertThat(new FieldType.Parties(2).accepts(two)).isTrue();
        assertThat(new FieldType.Parties(1).accepts(two)).isFalse();
    }

    @Test
    void values_that_can_be_wrong_by_themselves_are_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> FieldValue.parties(OrganizationId.of("b-1"), OrganizationId.of("b-1")))
                .withMessage("A field names a party twice in b-1, b-1: expected each once");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new FieldValue.Parties(Array.empty()))
                .withMessage("A field names no party: expected at least one");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new FieldValue.Words(" "));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new FieldValue.Words("two\nlines"));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new FieldValue.Chosen("a b"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new FieldValue.Document("110101199001011234"))
                .withMessageNotContaining("110101199001011234");
    }
}

package org.zhongzhi.governance.model.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vavr.collection.TreeMap;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.value.InvalidValueException;

class FieldsLawsTest {
    private static final PersonalReference RESIDENT = PersonalReference.of("r-1", "a salt of sixteen");

    @Property(tries = 300)
    void fields_behave_as_a_sorted_map_does(
            @ForAll @Size(max = 12)
                    List<@CharRange(from = 'a', to = 'f') @StringLength(min = 1, max = 2) String> codes) {
        Fields fields = Fields.none();
        TreeMap<FieldId, FieldValue> map = TreeMap.empty();
        for (int i = 0; i < codes.size(); i++) {
            fields = fields.with(FieldId.of(codes.get(i)), FieldValue.whole(i));
            map = map.put(FieldId.of(codes.get(i)), FieldValue.whole(i));
        }

        assertThat(fields.toMap()).isEqualTo(map);
        assertThat(fields.ids()).containsExactlyElementsOf(map.keySet());
        assertThat(fields.size()).isEqualTo(map.size());
        assertThat(fields.isEmpty()).isEqualTo(map.isEmpty());
        assertThat(fields).isEqualTo(Fields.of(map)).hasSameHashCodeAs(Fields.of(map));
        for (char code = 'a'; code <= 'g'; code++) {
            FieldId id = FieldId.of(String.valueOf(code));
            assertThat(fields.get(id)).isEqualTo(map.get(id));
            assertThat(fields.find(id)).isEqualTo(map.get(id).getOrNull());
        }
    }

    @Test
    void fields_with_other_values_are_others() {
        Fields one = Fields.none().with(FieldId.of("a"), FieldValue.whole(1));

        assertThat(one).isNotEqualTo(Fields.none().with(FieldId.of("a"), FieldValue.whole(2)));
        assertThat(one).isNotEqualTo(Fields.none().with(FieldId.of("b"), FieldValue.whole(1)));
        assertThat(one).isNotEqualTo(Fields.none());
        assertThat(one).isNotEqualTo(null);
    }

    @Test
    void a_text_of_fields_says_which_there_are_and_not_what_they_say() {
        assertThat(Fields.none()
                        .with(FieldId.of("reporter"), new FieldValue.Resident(RESIDENT))
                        .with(FieldId.of("category"), new FieldValue.Chosen("urgent")))
                .hasToString("{category, reporter}");
    }

    @Test
    void erased_fields_keep_the_seal_of_a_resident_and_everything_else() {
        Fields fields = Fields.none()
                .with(FieldId.of("reporter"), new FieldValue.Resident(RESIDENT))
                .with(FieldId.of("category"), new FieldValue.Chosen("urgent"));

        assertThat(fields.erased().find(FieldId.of("reporter"))).isEqualTo(new FieldValue.Resident(RESIDENT.erased()));
        assertThat(fields.erased().find(FieldId.of("category"))).isEqualTo(new FieldValue.Chosen("urgent"));
    }

    @Test
    void a_null_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Fields.of(TreeMap.of(FieldId.of("a"), null)));
    }
}

package org.zhongzhi.governance.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Field;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.StringCodec;
import org.zhongzhi.governance.json.codec.UnionCodec;
import org.zhongzhi.governance.model.identity.EntityType;

/** The declarations can be walked, and the golden document shows all of them. */
class DeclarationsTest {
    @Test
    void every_property_of_every_type_stands_in_the_golden_jurisdiction() throws IOException {
        JsonNode golden = golden();
        TreeMap<String, Set<String>> missing = new TreeMap<>();

        for (Field<?, ?> field : fieldsOf(Documents.JURISDICTION)) {
            assertThat(golden.has(field.name())).as(field.name()).isTrue();
        }
        EntityKind.ALL.forEach(kind -> {
            Set<String> shown = new TreeSet<>();
            golden.get(kind.plural()).forEach(entity -> entity.fieldNames().forEachRemaining(shown::add));
            Set<String> declared =
                    new TreeSet<>(fieldsOf(kind.codec()).map(Field::name).asJava());
            declared.removeAll(shown);
            if (!declared.isEmpty()) {
                missing.put(kind.plural(), declared);
            }
        });

        assertThat(missing).isEmpty();
    }

    @Test
    void every_type_of_entity_has_a_property_of_its_own() {
        assertThat(EntityKind.ALL.map(EntityKind::type)).containsExactly(EntityType.values());
        assertThat(EntityKind.ALL.map(EntityKind::plural).distinct()).hasSize(EntityType.values().length);
    }

    @Test
    void the_closed_vocabularies_can_be_walked() {
        assertThat(Words.TEAM_KIND.words()).containsExactly("emergency", "volunteer");
        assertThat(Identifiers.GRID.words()).isEmpty();
        assertThat(((UnionCodec<?>) Identifiers.PLACE).cases().keySet().toSortedSet())
                .containsExactly("building", "buildingUnit", "division", "estate", "grid");
    }

    @Test
    void what_says_something_about_a_person_is_marked_as_personal() {
        Array<StringCodec<?>> personal = Array.of(Identifiers.PERSON, Words.PARTY_MEMBERSHIP, TimeBanks.ACCOUNT_ID);

        assertThat(personal).allMatch(StringCodec::isPersonal);
        assertThat(fieldsOf(OrganizationEntities.PERSON).map(Field::codec))
                .allMatch(codec -> codec instanceof StringCodec<?> string && string.isPersonal());
    }

    private static Seq<Field<?, ?>> fieldsOf(Codec<?> codec) {
        return ((ObjectCodec<?, ?>) codec).fields().map(field -> field);
    }

    private static JsonNode golden() throws IOException {
        try (InputStream in = GovernanceJson.class.getResourceAsStream("jurisdiction.json")) {
            return new ObjectMapper().readTree(in);
        }
    }
}

package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Jurisdiction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** What is told to those who use Jackson 3 (JACKSON.md): documents as they are, beside the Jackson 2 of this library. */
class JacksonThreeTest {
    private final GovernanceJson json = GovernanceJson.standard();
    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Jurisdiction.class, new Written<>(json::toJson))
                    .addDeserializer(Jurisdiction.class, new Read<>(json::readJurisdiction))
                    .addDeserializer(ChangeSet.class, new Read<>(json::readChangeSet)))
            .build();

    /** Writes a document as it is. */
    private static final class Written<T> extends ValueSerializer<T> {
        private final Function<T, String> writing;

        Written(Function<T, String> writing) {
            this.writing = writing;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeRawValue(writing.apply(value).strip());
        }
    }

    /** Reads the document that stands at the parser. */
    private static final class Read<T> extends ValueDeserializer<T> {
        private final Function<String, T> reading;

        Read(Function<String, T> reading) {
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return reading.apply(context.readTree(parser).toString());
        }
    }

    record Request(String remark, Jurisdiction city) {}

    @Test
    void documents_stand_in_a_mapper_of_jackson_3_as_they_are() {
        Jurisdiction city = json.readJurisdiction(GoldenDocumentsTest.golden("jurisdiction.json"));
        Request request = new Request("加急", city);

        String written = mapper.writeValueAsString(request);

        assertThat(written).startsWith("{\"remark\":\"加急\",\"city\":{\n  \"about\": {");
        assertThat(mapper.readValue(written, Request.class)).isEqualTo(request);
    }

    @Test
    void what_is_wrong_in_a_document_is_told_as_ever() {
        assertThatThrownBy(() -> mapper.readValue("{\"changes\":[],\"formt\":\"x\"}", ChangeSet.class))
                .hasMessageContaining("Unknown property \"formt\": did you mean \"format\"?");
    }
}

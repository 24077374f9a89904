package org.zhongzhi.governance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.zhongzhi.governance.json.codec.StringCodec;
import org.zhongzhi.governance.model.value.InvalidValueException;

/** Values of the model as keys, for Jackson. */
final class CodecKeys {
    private CodecKeys() {}

    static final class Serializer<T> extends JsonSerializer<T> {
        private final StringCodec<T> codec;

        Serializer(StringCodec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T key, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(codec.print(key));
        }
    }

    static final class Deserializer extends KeyDeserializer {
        private final StringCodec<?> codec;

        Deserializer(StringCodec<?> codec) {
            this.codec = codec;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return codec.parse(key);
            } catch (InvalidValueException refused) {
                // Without the key itself, which Jackson would repeat: it may be a person's.
                throw JsonMappingException.from(context, refused.getMessage());
            }
        }
    }
}

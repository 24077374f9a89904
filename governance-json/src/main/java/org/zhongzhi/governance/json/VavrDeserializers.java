package org.zhongzhi.governance.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.codec.MapCodec;
import org.zhongzhi.governance.json.codec.Reading;
import org.zhongzhi.governance.json.codec.SeqCodec;
import org.zhongzhi.governance.json.codec.SetCodec;
import org.zhongzhi.governance.json.token.Input;

/** Reads Vavr's collections and options of anything that a mapper knows. */
final class VavrDeserializers extends Deserializers.Base {
    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription bean) {
        Class<?> raw = type.getRawClass();
        return raw == Seq.class || raw == Set.class || raw == Map.class || raw == Option.class
                ? new OfDeclared(type)
                : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return type == Seq.class || type == Set.class || type == Map.class || type == Option.class;
    }

    /** Finds out how the contents are read, once it is known where the value stands. */
    private static final class OfDeclared extends JsonDeserializer<Object> implements ContextualDeserializer {
        private final JavaType type;

        OfDeclared(JavaType type) {
            this.type = type;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
                throws JsonMappingException {
            Class<?> raw = type.getRawClass();
            if (raw == Map.class) {
                return new OfMap(
                        context.findKeyDeserializer(type.containedTypeOrUnknown(0), property),
                        context.findRootValueDeserializer(type.containedTypeOrUnknown(1)));
            }
            JsonDeserializer<Object> content = context.findRootValueDeserializer(type.containedTypeOrUnknown(0));
            return raw == Option.class ? new OfOption(content) : new OfCollection(raw, content);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return context.readValue(parser, type);
        }
    }

    private static final class OfCollection extends Present {
        private final JsonDeserializer<Object> element;

        OfCollection(Class<?> type, JsonDeserializer<Object> element) {
            super(type, "an array");
            this.element = element;
        }

        @Override
        Object read(Input in, DeserializationContext context) throws IOException {
            return type == Set.class
                    ? SetCodec.read(in, content(element, context))
                    : SeqCodec.read(in, content(element, context));
        }
    }

    private static final class OfMap extends Present {
        private final KeyDeserializer key;
        private final JsonDeserializer<Object> value;

        OfMap(KeyDeserializer key, JsonDeserializer<Object> value) {
            super(Map.class, "an object");
            this.key = key;
            this.value = value;
        }

        @Override
        Object read(Input in, DeserializationContext context) throws IOException {
            return MapCodec.read(in, (at, name) -> key.deserializeKey(name, context), content(value, context));
        }
    }

    private static final class OfOption extends JsonDeserializer<Object> {
        private final JsonDeserializer<Object> value;

        OfOption(JsonDeserializer<Object> value) {
            this.value = value;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return Option.some(value.deserialize(parser, context));
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return Option.none();
        }
    }

    /** What has to be there: neither null nor left out. */
    private abstract static class Present extends JsonDeserializer<Object> {
        final Class<?> type;
        private final String expected;

        Present(Class<?> type, String expected) {
            this.type = type;
            this.expected = expected;
        }

        abstract Object read(Input in, DeserializationContext context) throws IOException;

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return CodecDeserializer.read(in -> read(in, context), parser, type);
        }

        @Override
        public Object getNullValue(DeserializationContext context) throws JsonMappingException {
            return context.reportInputMismatch(this, "Found null: expected " + expected);
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) throws JsonMappingException {
            return context.reportInputMismatch(this, "The property is missing: expected " + expected);
        }

        @Override
        public Class<?> handledType() {
            return type;
        }
    }

    /** Contents are never null; what is null for the mapper may still be a value, such as none. */
    private static Reading<Object> content(JsonDeserializer<Object> deserializer, DeserializationContext context) {
        return in -> {
            Object found = in.token() == JsonToken.VALUE_NULL
                    ? deserializer.getNullValue(context)
                    : deserializer.deserialize(in.parser(), context);
            if (found == null) {
                throw in.fault("Found null: expected a value");
            }
            return found;
        };
    }
}

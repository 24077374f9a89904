package org.zhongzhi.governance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.codec.MapCodec;
import org.zhongzhi.governance.json.codec.SeqCodec;
import org.zhongzhi.governance.json.codec.Writing;
import org.zhongzhi.governance.json.document.Binding;

/** Writes Vavr's collections and options of anything that a mapper knows. */
final class VavrSerializers extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription bean) {
        if (type.isTypeOrSubTypeOf(Seq.class)) {
            return new OfSeq(contentOf(type, Seq.class, 0));
        } else if (type.isTypeOrSubTypeOf(Set.class)) {
            return new OfSet(contentOf(type, Set.class, 0));
        } else if (type.isTypeOrSubTypeOf(Map.class)) {
            return new OfMap(contentOf(type, Map.class, 1));
        } else if (type.isTypeOrSubTypeOf(Option.class)) {
            return new OfOption(contentOf(type, Option.class, 0));
        }
        return null;
    }

    /** The same serializer for a place where Jackson wants one of anything. */
    static JsonSerializer<Object> untyped(JsonSerializer<?> serializer) {
        @SuppressWarnings("unchecked") // it only ever gets what is of its type
        JsonSerializer<Object> untyped = (JsonSerializer<Object>) serializer;
        return untyped;
    }

    private static Content contentOf(JavaType type, Class<?> collection, int parameter) {
        JavaType[] parameters = type.findTypeParameters(collection);
        return new Content(
                parameters.length > parameter
                        ? Binding.ofSeveral(parameters[parameter].getRawClass()).getOrNull()
                        : null);
    }

    /** How contents are written: by their own class, except that what may be of several types says of which. */
    private record Content(@Nullable Binding<?> ofSeveral) {
        Writing<Object> writing(SerializerProvider provider) {
            return (value, out) -> {
                if (ofSeveral != null) {
                    ofSeveral.write(value, out);
                } else {
                    provider.findTypedValueSerializer(value.getClass(), true, null)
                            .serialize(value, out, provider);
                }
            };
        }
    }

    private static final class OfSeq extends JsonSerializer<Seq<Object>> {
        private final Content content;

        OfSeq(Content content) {
            this.content = content;
        }

        @Override
        public void serialize(Seq<Object> values, JsonGenerator out, SerializerProvider provider) throws IOException {
            SeqCodec.write(values, content.writing(provider), out);
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, Seq<Object> values) {
            return values.isEmpty();
        }
    }

    private static final class OfSet extends JsonSerializer<Set<Object>> {
        private final Content content;

        OfSet(Content content) {
            this.content = content;
        }

        @Override
        public void serialize(Set<Object> values, JsonGenerator out, SerializerProvider provider) throws IOException {
            Writing<Object> writing = content.writing(provider);
            SeqCodec.write(sorted(values, writing, out), writing, out);
        }

        /** In their own order if they have one, else in that of their texts: always the same. */
        @SuppressWarnings("unchecked") // values of one class that is comparable are comparable with each other
        private static List<Object> sorted(Set<Object> values, Writing<Object> writing, JsonGenerator out)
                throws IOException {
            List<Object> sorted = new ArrayList<>(values.toJavaSet());
            if (values.map(Object::getClass).distinct().size() <= 1 && values.forAll(Comparable.class::isInstance)) {
                sorted.sort((Comparator<Object>) (Comparator<?>) Comparator.naturalOrder());
                return sorted;
            }
            java.util.Map<Object, String> texts = new HashMap<>();
            for (Object each : values) {
                StringWriter text = new StringWriter();
                try (JsonGenerator alone = out.getCodec().getFactory().createGenerator(text)) {
                    writing.write(each, alone);
                }
                texts.put(each, text.toString());
            }
            sorted.sort(Comparator.comparing(each -> texts.getOrDefault(each, "")));
            return sorted;
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, Set<Object> values) {
            return values.isEmpty();
        }
    }

    private static final class OfMap extends JsonSerializer<Map<Object, Object>> {
        private final Content content;

        OfMap(Content content) {
            this.content = content;
        }

        @Override
        public void serialize(Map<Object, Object> values, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            MapCodec.write(values, key -> nameOf(key, out, provider), content.writing(provider), out);
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, Map<Object, Object> values) {
            return values.isEmpty();
        }
    }

    /** The name that the mapper makes of a key. */
    private static String nameOf(Object key, JsonGenerator out, SerializerProvider provider) throws IOException {
        try (TokenBuffer buffer = new TokenBuffer(out.getCodec(), false)) {
            buffer.writeStartObject();
            provider.findKeySerializer(key.getClass(), null).serialize(key, buffer, provider);
            try (JsonParser parser = buffer.asParser()) {
                parser.nextToken();
                return parser.nextFieldName();
            }
        }
    }

    private static final class OfOption extends JsonSerializer<Option<Object>> {
        private final Content content;

        OfOption(Content content) {
            this.content = content;
        }

        @Override
        public void serialize(Option<Object> value, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (value.isEmpty()) {
                out.writeNull();
            } else {
                content.writing(provider).write(value.get(), out);
            }
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, Option<Object> value) {
            return value.isEmpty();
        }
    }
}

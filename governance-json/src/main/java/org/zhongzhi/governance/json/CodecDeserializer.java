package org.zhongzhi.governance.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.List;
import org.zhongzhi.governance.json.codec.Reading;
import org.zhongzhi.governance.json.document.Binding;
import org.zhongzhi.governance.json.token.Fault;
import org.zhongzhi.governance.json.token.Input;
import org.zhongzhi.governance.json.token.Step;

/** Reads a value of the model for Jackson. */
final class CodecDeserializer<T> extends JsonDeserializer<T> {
    private final Binding<T> binding;

    CodecDeserializer(Binding<T> binding) {
        this.binding = binding;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return read(binding.codec(), parser, binding.type());
    }

    @Override
    public Class<T> handledType() {
        return binding.type();
    }

    /** Reads with Jackson's exceptions for what is wrong, and the way to it in them. */
    static <T> T read(Reading<T> reading, JsonParser parser, Class<?> type) throws IOException {
        Input in = Input.of(parser, Limits.standard().entities());
        try {
            return reading.read(in);
        } catch (Fault fault) {
            throw at(fault.path(), MismatchedInputException.from(parser, type, fault.problem()), type);
        } catch (JsonMappingException nested) {
            throw at(in.path(), nested, type);
        }
    }

    private static JsonMappingException at(List<Step> path, JsonMappingException failure, Class<?> type) {
        for (int i = path.size() - 1; i >= 0; i--) {
            Step step = path.get(i);
            if (step instanceof Step.Property property) {
                failure.prependPath(new Reference(type, property.name()));
            } else if (step instanceof Step.Element element) {
                failure.prependPath(new Reference(type, element.position()));
            }
        }
        return failure;
    }
}

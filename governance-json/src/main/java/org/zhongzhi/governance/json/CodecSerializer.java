package org.zhongzhi.governance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.zhongzhi.governance.json.document.Binding;

/** Writes a value of the model for Jackson. */
final class CodecSerializer<T> extends JsonSerializer<T> {
    private final Binding<T> binding;

    CodecSerializer(Binding<T> binding) {
        this.binding = binding;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        binding.codec().write(value, out);
    }

    @Override
    public Class<T> handledType() {
        return binding.type();
    }
}

package org.zhongzhi.governance.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.util.List;
import org.zhongzhi.governance.json.document.Binding;

/**
 * Has properties that are declared as an identifier of one of several types written with the type. Jackson goes by the class of the value
 * otherwise, and would write what cannot be read again.
 */
final class TypedIdentifiers extends BeanSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyWriter> changeProperties(
            SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
        for (BeanPropertyWriter property : properties) {
            if (!property.hasSerializer()) {
                Binding.ofSeveral(property.getType().getRawClass())
                        .forEach(binding ->
                                property.assignSerializer(VavrSerializers.untyped(new CodecSerializer<>(binding))));
            }
        }
        return properties;
    }
}

package org.zhongzhi.governance.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.vavr.control.Option;
import org.zhongzhi.governance.json.codec.StringCodec;
import org.zhongzhi.governance.json.document.Binding;

/**
 * The values of the model in the user's own {@code ObjectMapper}, read and written as they stand in documents; and Vavr's
 * {@code Seq}, {@code Set}, {@code Map} and {@code Option} of anything that the mapper knows.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new GovernanceModule());
 * }</pre>
 *
 * <p>A mapper that looks for modules finds it; a Spring Boot application takes it as a bean. Naming, visibility and inclusion
 * of the mapper hold for the user's own classes as before, and do not reach into values of the model.
 *
 * <p>What is wrong with a value of the model comes as Jackson's {@code MismatchedInputException}. Inside such a value all
 * is as strict as in documents; what stands around it, limits included, is as the mapper is set.
 *
 * <p>Declare the Vavr interfaces, not their implementations. A set is written in order and read without duplicates, a map
 * is written in the order of its keys, an option that is none is left out as a property and null elsewhere. An identifier
 * that is declared as one of several types ({@code PlaceId}, {@code ActorId}, {@code ServicePointId}, {@code SupplyId})
 * by a property or inside one of these four stands with its type; what is declared more precisely stands as its
 * identifier alone.
 */
public final class GovernanceModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** A module to be registered with a mapper. */
    public GovernanceModule() {
        super(GovernanceModule.class.getName());
        Binding.ALL.forEach(this::bind);
        Binding.SEVERAL.forEach(this::bindReading);
    }

    private <T> void bindReading(Binding<T> binding) {
        addDeserializer(binding.type(), new CodecDeserializer<>(binding));
    }

    private <T> void bind(Binding<T> binding) {
        addSerializer(binding.type(), new CodecSerializer<>(binding));
        bindReading(binding);
        if (binding.codec() instanceof StringCodec<T> words) {
            addKeySerializer(binding.type(), new CodecKeys.Serializer<>(words));
            addKeyDeserializer(binding.type(), new CodecKeys.Deserializer(words));
        }
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new VavrSerializers());
        context.addDeserializers(new VavrDeserializers());
        context.addBeanSerializerModifier(new TypedIdentifiers());
        context.configOverride(Option.class)
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
    }
}

package org.zhongzhi.governance.json.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.zhongzhi.governance.json.GovernanceModule;
import org.zhongzhi.governance.json.document.Binding;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.organization.FloorArea;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.organization.ServicePointId;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;

/** Values of the user's own mapper made of any bytes: a line with the name of a type, and then JSON. */
final class Mapping {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new GovernanceModule());

    private static final Map<String, Class<?>> TYPES = Binding.ALL
            .<Class<?>>map(Binding::type)
            .appendAll(Array.of(Shelf.class, Visit.class))
            .toMap(Class::getSimpleName, Function.identity());

    private Mapping() {}

    record Shelf(Set<GridId> grids, Set<Integer> numbers, Map<Role, Seq<FloorArea>> areas, Option<Period> term) {}

    record Visit(
            PlaceId place,
            Seq<PlaceId> nearby,
            Set<ActorId> actors,
            Map<PersonId, PlaceId> seen,
            Option<ServicePointId> next) {}

    static void read(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        byte[] json = Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length);
        TYPES.get(new String(bytes, 0, end, StandardCharsets.UTF_8)).forEach(type -> read(type, json));
    }

    private static void read(Class<?> type, byte[] json) {
        Object value;
        try {
            value = MAPPER.readValue(json, type);
        } catch (JsonProcessingException refused) {
            return;
        } catch (IOException badEncoding) {
            // Jackson's own for bytes that are not of the encoding that it guessed.
            return;
        }
        if (value != null) {
            Target.same("the value", value, again(type, value));
        }
    }

    private static Object again(Class<?> type, Object value) {
        try {
            return MAPPER.readValue(MAPPER.writeValueAsBytes(value), type);
        } catch (IOException refused) {
            throw new AssertionError("What was written is refused", refused);
        }
    }
}

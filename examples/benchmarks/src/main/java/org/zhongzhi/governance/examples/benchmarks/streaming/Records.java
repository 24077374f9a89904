package org.zhongzhi.governance.examples.benchmarks.streaming;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.organization.AppointmentBasis;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.organization.Title;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.value.Coded;

/**
 * The lines of a stream as Java records with strings, enums and dates, bound by Jackson as it comes. To spare it looking
 * for the type of each line, the lines of one type stand together and are bound as that type.
 */
final class Records {
    record Line<E>(E entity, String type) {}

    record Place(String id, EntityType type) {}

    record Period(@Nullable LocalDate from, @Nullable LocalDate until) {}

    record Division(
            String code,
            DivisionKind kind,
            String name,
            @Nullable String parent) {}

    record Headcount(long count, LocalDate date, Place place, HeadcountSubject subject) {}

    record Organization(
            @Nullable List<String> criteria,
            @Nullable String host,
            String id,
            OrganizationKind kind,
            @Nullable Integer members,
            String name,
            Period period,
            Place seat) {}

    record Post(
            String id,
            String name,
            String organization,
            Role role,
            @Nullable Integer seats,
            @Nullable Integer termYears) {}

    record Person(String id, PartyMembership partyMembership) {}

    record Appointment(
            @Nullable AppointmentBasis basis,
            boolean concurrent,
            String id,
            Period period,
            String person,
            String post) {}

    record Facility(
            @Nullable Long floorAreaSquareDecimetres,
            String id,
            FacilityKind kind,
            String name,
            Period period,
            Place place,
            @Nullable Map<String, Boolean> sharedZones,
            @Nullable Title title) {}

    record Team(String id, TeamKind kind, String name, Period period, Place place) {}

    record Liaison(String id, Period period, String person, Place place) {}

    private static final Map<EntityType, Class<?>> TYPES = Map.of(
            EntityType.DIVISION, Division.class,
            EntityType.HEADCOUNT, Headcount.class,
            EntityType.ORGANIZATION, Organization.class,
            EntityType.POST, Post.class,
            EntityType.PERSON, Person.class,
            EntityType.APPOINTMENT, Appointment.class,
            EntityType.FACILITY, Facility.class,
            EntityType.TEAM, Team.class,
            EntityType.LIAISON, Liaison.class);

    /** The words of the model, which stand in documents by their codes. */
    interface Words {
        @JsonValue
        String code();
    }

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .addMixIn(Coded.class, Words.class)
            .build();

    /** The lines of one type in a stream. */
    private record Section(JavaType type, int from, int length) {}

    private final byte[] stream;
    private final int header;
    private final List<Section> sections = new ArrayList<>();

    /** Finds out which lines of a stream are of which type. */
    Records(byte[] stream) {
        this.stream = stream;
        this.header = end(0);
        String current = "";
        int from = header;
        for (int line = header; line < stream.length; line = end(line)) {
            String type = type(line, end(line));
            if (!type.equals(current) && line > from) {
                add(current, from, line);
                from = line;
            }
            current = type;
        }
        add(current, from, stream.length);
    }

    private void add(String code, int from, int until) {
        for (EntityType type : EntityType.values()) {
            if (type.code().equals(code)) {
                sections.add(new Section(
                        MAPPER.getTypeFactory().constructParametricType(Line.class, TYPES.get(type)),
                        from,
                        until - from));
            }
        }
    }

    private int end(int line) {
        int end = line;
        while (stream[end] != '\n') {
            end++;
        }
        return end + 1;
    }

    private String type(int from, int until) {
        String line = new String(stream, from, until - from, StandardCharsets.UTF_8);
        return line.substring(line.lastIndexOf(':') + 2, line.lastIndexOf('"'));
    }

    long read(Consumer<Object> taking) throws IOException {
        long count = 0;
        for (Section section : sections) {
            try (MappingIterator<Object> lines =
                    MAPPER.readerFor(section.type).readValues(stream, section.from, section.length)) {
                while (lines.hasNextValue()) {
                    taking.accept(lines.nextValue());
                    count++;
                }
            }
        }
        return count;
    }

    List<List<Object>> all() throws IOException {
        List<List<Object>> all = new ArrayList<>();
        for (Section section : sections) {
            try (MappingIterator<Object> lines =
                    MAPPER.readerFor(section.type).readValues(stream, section.from, section.length)) {
                all.add(lines.readAll());
            }
        }
        return all;
    }

    void write(List<List<Object>> lines, OutputStream out) throws IOException {
        out.write(stream, 0, header);
        for (int i = 0; i < lines.size(); i++) {
            SequenceWriter writer = MAPPER.writerFor(sections.get(i).type)
                    .withRootValueSeparator("\n")
                    .writeValues(MAPPER.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET));
            for (Object line : lines.get(i)) {
                writer.write(line);
            }
            writer.close();
            out.write('\n');
        }
    }
}

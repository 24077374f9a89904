package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.FloorArea;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.time.Period;

/** The module in mappers that are set as their owners like: it leaves them as they are, and they leave documents as they are. */
class OwnMapperTest {
    private static final Facility CENTRE = Facility.builder()
            .id(FacilityId.of("f-1"))
            .name("党群服务中心")
            .kind(FacilityKind.SERVICE_CENTRE)
            .floorArea(Option.some(FloorArea.ofSquareMetres(500)))
            .place(GridId.of("g-1"))
            .period(Period.from(LocalDate.of(2024, 1, 1)))
            .build();
    private static final String CENTRE_AS_IN_DOCUMENTS =
            "{\"floorAreaSquareDecimetres\":50000,\"id\":\"f-1\",\"kind\":\"serviceCentre\",\"name\":\"党群服务中心\","
                    + "\"period\":{\"from\":\"2024-01-01\"},\"place\":{\"id\":\"g-1\",\"type\":\"grid\"}}";

    /** A class of the user with a property that only its field shows. */
    static final class Visit {
        @Nullable
        Facility seenFacility;

        @Nullable
        private String privateRemark;

        int countOfVisitors;

        static Visit of(@Nullable Facility facility) {
            Visit visit = new Visit();
            visit.seenFacility = facility;
            visit.privateRemark = "加急";
            visit.countOfVisitors = 3;
            return visit;
        }
    }

    @Test
    void naming_and_visibility_stay_as_the_mapper_has_them() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper()
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .setVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                .registerModule(new GovernanceModule());

        String written = mapper.writeValueAsString(Visit.of(CENTRE));

        assertThat(written)
                .isEqualTo("{\"seen_facility\":" + CENTRE_AS_IN_DOCUMENTS
                        + ",\"private_remark\":\"加急\",\"count_of_visitors\":3}");
        Visit read = mapper.readValue(written, Visit.class);
        assertThat(read.seenFacility).isEqualTo(CENTRE);
        assertThat(read.privateRemark).isEqualTo("加急");
    }

    @Test
    void a_mapper_without_the_module_names_and_sees_the_same_of_what_is_its_own() throws JsonProcessingException {
        record Plain(String theName, Seq<Integer> theNumbers) {}
        record Own(String theName, int theNumber) {}
        for (Consumer<ObjectMapper> setting : Array.<Consumer<ObjectMapper>>of(
                mapper -> {},
                mapper -> mapper.setPropertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE),
                mapper -> mapper.setVisibility(PropertyAccessor.ALL, Visibility.NONE)
                        .setVisibility(PropertyAccessor.FIELD, Visibility.ANY),
                mapper -> mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_DEFAULT))) {
            ObjectMapper without = new ObjectMapper();
            ObjectMapper with = new ObjectMapper().registerModule(new GovernanceModule());
            setting.accept(without);
            setting.accept(with);

            for (Object own : Array.of(new Own("名", 0), Visit.of(null))) {
                assertThat(written(with, own)).isEqualTo(written(without, own));
            }
            assertThat(with.readValue(with.writeValueAsString(new Plain("名", Array.of(1))), Plain.class))
                    .isEqualTo(new Plain("名", Array.of(1)));
        }
    }

    /** What is written, or the reason why nothing is. */
    private static String written(ObjectMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException refused) {
            return refused.getOriginalMessage();
        }
    }

    @Test
    void inclusion_naming_and_dates_of_the_mapper_do_not_reach_into_documents() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper()
                .setPropertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY)
                .enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                .registerModule(new GovernanceModule());

        assertThat(mapper.writeValueAsString(CENTRE)).isEqualTo(CENTRE_AS_IN_DOCUMENTS);
        assertThat(mapper.readValue(CENTRE_AS_IN_DOCUMENTS, Facility.class)).isEqualTo(CENTRE);
    }

    @Test
    void a_mapper_that_ignores_what_it_does_not_know_still_refuses_it_inside_a_value_of_the_model() {
        ObjectMapper mapper = new ObjectMapper()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .registerModule(new GovernanceModule());

        assertThatThrownBy(
                        () -> mapper.readValue(CENTRE_AS_IN_DOCUMENTS.replace("\"name\"", "\"nmae\""), Facility.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageStartingWith("Unknown property \"nmae\": did you mean \"name\"?");
    }

    @Test
    void a_mapper_that_looks_for_modules_finds_this_one() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

        assertThat(mapper.writeValueAsString(CENTRE)).isEqualTo(CENTRE_AS_IN_DOCUMENTS);
    }

    @Test
    void a_module_that_is_a_bean_is_in_the_mapper_of_a_spring_boot_application() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class))
                .withBean(GovernanceModule.class)
                .withPropertyValues(
                        "spring.jackson.property-naming-strategy=SNAKE_CASE",
                        "spring.jackson.default-property-inclusion=non_null")
                .run(context -> {
                    ObjectMapper mapper = context.getBean(ObjectMapper.class);
                    Jurisdiction city =
                            GovernanceJson.standard().readJurisdiction(GoldenDocumentsTest.golden("jurisdiction.json"));

                    assertThat(mapper.writeValueAsString(CENTRE)).isEqualTo(CENTRE_AS_IN_DOCUMENTS);
                    assertThat(mapper.readValue(mapper.writeValueAsString(city), Jurisdiction.class))
                            .isEqualTo(city);
                    assertThat(mapper.writeValueAsString(new Reply(LocalDate.of(2024, 12, 31), Option.some(CENTRE))))
                            .isEqualTo("{\"as_of\":\"2024-12-31\",\"found_facility\":" + CENTRE_AS_IN_DOCUMENTS + "}");
                });
    }

    record Reply(LocalDate asOf, Option<Facility> foundFacility) {}

    @Test
    void the_builder_of_spring_takes_the_module_too() throws JsonProcessingException {
        ObjectMapper mapper = Jackson2ObjectMapperBuilder.json()
                .modulesToInstall(new GovernanceModule())
                .build();

        assertThat(mapper.readValue(mapper.writeValueAsString(CENTRE), Facility.class))
                .isEqualTo(CENTRE);
    }
}

package org.zhongzhi.governance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongzhi.governance.model.identity.Classified;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.identity.Quantified;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.time.Period;

/** What holds for every type of entity, found by looking at the types themselves, so that a new one is held to it too. */
class EntityTypesTest {
    /** Identifiers of the entity itself; every other attribute with an identifier is a reference. */
    private static final Set<String> OWN_IDENTIFIERS = Set.of("id", "code");

    static List<Entity> entities() {
        return OneOfEach.entities();
    }

    static Stream<Entity> entitiesWithBuilder() {
        return entities().stream().filter(entity -> !(entity instanceof Person));
    }

    @Test
    void every_entity_type_has_exactly_one_class_and_every_class_one_entity_type() {
        List<Class<?>> classes = new ArrayList<>(LibraryClasses.publicKindsOf(Entity.class));
        classes.removeAll(List.of(Named.class, Dated.class, Classified.class, Quantified.class));

        assertThat(entities()).extracting(entity -> entity.id().type()).containsExactly(EntityType.values());
        assertThat(entities())
                .<Class<?>>extracting(EntityTypesTest::typeOf)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(classes);
    }

    @Test
    void entries_of_every_type_are_found_by_its_interface_and_by_no_other() {
        for (Entity entity : entities()) {
            assertThat(EntityTypes.of(typeOf(entity)))
                    .isEqualTo(EntityTypes.bit(entity.id().type()));
        }
        assertThat(EntityTypes.of(Entity.class)).isEqualTo((1L << EntityType.values().length) - 1);
    }

    @Test
    void the_number_of_a_kind_fits_into_a_byte() {
        assertThat(entities())
                .filteredOn(Classified.class::isInstance)
                .extracting(each -> ((Classified<?>) each)
                        .classification()
                        .getDeclaringClass()
                        .getEnumConstants()
                        .length)
                .isNotEmpty()
                .allMatch(kinds -> kinds <= 127);
    }

    @Test
    void the_types_fit_into_one_set_of_bits_with_two_to_spare() {
        assertThat(EntityType.values()).hasSizeLessThanOrEqualTo(62);
    }

    @Test
    void every_entity_type_has_its_own_class_of_identifiers() {
        assertThat(entities())
                .<Class<?>>extracting(entity -> entity.id().getClass().getSuperclass())
                .doesNotHaveDuplicates()
                .allMatch(type -> Modifier.isPublic(type.getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("entities")
    void the_references_name_every_attribute_that_holds_an_identifier(Entity entity) throws Exception {
        List<Reference> expected = new ArrayList<>();
        for (Method attribute : attributesOf(typeOf(entity))) {
            if (!OWN_IDENTIFIERS.contains(attribute.getName())) {
                identifiersIn(attribute.invoke(entity))
                        .forEach(target -> expected.add(Reference.of(attribute.getName(), target)));
            }
        }

        assertThat(entity.references()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("entities")
    void an_entity_with_a_period_is_dated_and_one_with_a_name_is_named(Entity entity) {
        List<Method> attributes = attributesOf(typeOf(entity));

        assertThat(entity instanceof Dated)
                .isEqualTo(attributes.stream().anyMatch(each -> each.getReturnType() == Period.class));
        assertThat(entity instanceof Named)
                .isEqualTo(attributes.stream().anyMatch(each -> each.getName().equals("name")));
    }

    @ParameterizedTest
    @MethodSource("entitiesWithBuilder")
    void a_builder_filled_from_an_entity_copies_every_attribute(Entity entity) throws Exception {
        Class<?> type = typeOf(entity);
        Object builder = type.getMethod("builder").invoke(null);

        builder.getClass().getMethod("from", type).invoke(builder, entity);
        Object copy = builder.getClass().getMethod("build").invoke(builder);

        assertThat(copy).isNotSameAs(entity).isEqualTo(entity).hasSameHashCodeAs(entity);
        for (Method attribute : attributesOf(type)) {
            assertThat(attribute.invoke(copy)).as(attribute.getName()).isEqualTo(attribute.invoke(entity));
        }
    }

    @Test
    void a_copy_differs_in_what_is_set_after_the_copying_alone() {
        Team team = OneOfEach.TEAM;

        Team renamed = Team.builder().from(team).name("新名").build();

        assertThat(renamed.name()).isEqualTo("新名");
        assertThat(renamed).isNotEqualTo(team);
        assertThat(Team.builder().from(renamed).name(team.name()).build()).isEqualTo(team);
    }

    @ParameterizedTest
    @MethodSource("entities")
    void an_entity_shows_its_type_and_its_identifier(Entity entity) {
        assertThat(entity.toString())
                .startsWith(typeOf(entity).getSimpleName() + "{")
                .contains(entity.id().value());
    }

    /** The type written by hand, which is what the hidden generated class implements. */
    private static Class<?> typeOf(Entity entity) {
        return entity.getClass().getInterfaces()[0];
    }

    private static List<Method> attributesOf(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                .filter(method -> !method.getName().equals("references"))
                .toList();
    }

    private static List<EntityId> identifiersIn(Object value) {
        if (value instanceof EntityId id) {
            return List.of(id);
        }
        List<EntityId> found = new ArrayList<>();
        if (value instanceof Iterable<?> values) {
            assertThat(values)
                    .as("an attribute of the sample that is left empty")
                    .isNotEmpty();
            values.forEach(each -> found.addAll(identifiersIn(each)));
        }
        return found;
    }
}

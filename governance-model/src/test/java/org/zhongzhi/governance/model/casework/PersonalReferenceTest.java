package org.zhongzhi.governance.model.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vavr.collection.Array;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.casework.PersonalReference.Opening;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.value.InvalidValueException;

class PersonalReferenceTest {
    private static final String SALT = "0123456789abcdef";
    private static final PersonalReference RESIDENT = PersonalReference.of("r-1", SALT);
    private static final RoleId REPORTER = RoleId.of("reporter");

    @Test
    void a_seal_is_the_digest_of_salt_and_reference() {
        assertThat(RESIDENT.seal()).isEqualTo("4eb29a2193fa35ce15337f8e6ba024b881c707581dffdaaaa4a6f5c36b5c301c");
        assertThat(PersonalReference.of(RESIDENT.seal(), Option.some(new Opening("r-1", SALT))))
                .isEqualTo(RESIDENT);
    }

    @Test
    void another_salt_gives_another_seal_and_means_the_same_resident_as_long_as_nothing_is_erased() {
        PersonalReference other = PersonalReference.of("r-1", "another salt of the case");

        assertThat(other.seal()).isNotEqualTo(RESIDENT.seal());
        assertThat(other.sameAs(RESIDENT)).isTrue();
        assertThat(other.sameAs(RESIDENT.erased())).isFalse();
        assertThat(other.erased().sameAs(RESIDENT)).isFalse();
        assertThat(RESIDENT.erased().sameAs(RESIDENT)).isTrue();
        assertThat(PersonalReference.of("r-2", SALT).sameAs(RESIDENT)).isFalse();
    }

    @Test
    void an_erased_reference_keeps_its_seal_alone() {
        assertThat(RESIDENT.erased().seal()).isEqualTo(RESIDENT.seal());
        assertThat(RESIDENT.erased().opening()).isEmpty();
        assertThat(RESIDENT.erased().erased()).isEqualTo(RESIDENT.erased());
    }

    @Test
    void no_text_names_a_resident() {
        assertThat(RESIDENT).hasToString("(personal)");
        assertThat(RESIDENT.opening().get()).hasToString("(personal)");
        assertThat(RESIDENT.erased()).hasToString("(erased)");
        assertThat(Actor.resident(RESIDENT, REPORTER)).hasToString("(personal) as reporter");
        assertThat(new FieldValue.Resident(RESIDENT).toString())
                .doesNotContain("r-1")
                .doesNotContain(SALT);
        assertThat(Action.of("report").by(Actor.resident(RESIDENT, REPORTER)).at(Instant.EPOCH))
                .hasToString("report by (personal) as reporter at 1970-01-01T00:00:00Z");
    }

    @Test
    void a_seal_of_another_form_or_of_something_else_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PersonalReference.of("abc", Option.none()))
                .withMessage(
                        "The seal of a personal reference is refused: expected 64 hexadecimal digits in lower case");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PersonalReference.of("0".repeat(64), Option.some(new Opening("r-1", SALT))))
                .withMessageStartingWith("The seal " + "0".repeat(64) + " is not that of the reference")
                .withMessageNotContaining("r-1");
    }

    @Test
    void a_short_salt_and_what_is_no_opaque_reference_are_refused_and_not_repeated() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PersonalReference.of("r-1", "short"))
                .withMessage("The salt of a personal reference has 5 characters: expected at least 16");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PersonalReference.of("13800001234", SALT))
                .withMessageNotContaining("13800001234");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PersonalReference.of("r-1", " ".repeat(16)));
    }

    @Test
    void an_actor_is_a_resident_or_a_party_with_at_least_one_role() {
        OrganizationId body = OrganizationId.of("b-1");
        Actor actor = Actor.of(body, RoleId.of("b"), RoleId.of("a"), RoleId.of("b"));

        assertThat(actor.roles().map(RoleId::value)).containsExactly("a", "b");
        assertThat(actor.party()).contains(body);
        assertThat(actor.has(RoleId.of("a"))).isTrue();
        assertThat(actor.has(RoleId.of("c"))).isFalse();
        assertThat(actor).hasToString("b-1 as a, b");
        assertThat(actor.erased()).isSameAs(actor);
        assertThat(Actor.resident(RESIDENT, REPORTER).party()).isEmpty();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Actor.of(body))
                .withMessage("An actor has no role: expected at least one");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Actor.of(Either.right(body), Array.of((RoleId) null)));
    }

    @Test
    void actors_are_the_same_whatever_their_roles() {
        Actor body = Actor.of(OrganizationId.of("b-1"), RoleId.of("a"));
        Actor resident = Actor.resident(RESIDENT, REPORTER);

        assertThat(body.sameAs(Actor.of(OrganizationId.of("b-1"), RoleId.of("b"))))
                .isTrue();
        assertThat(body.sameAs(Actor.of(OrganizationId.of("b-2"), RoleId.of("a"))))
                .isFalse();
        assertThat(body.sameAs(resident)).isFalse();
        assertThat(resident.sameAs(body)).isFalse();
        assertThat(resident.sameAs(
                        Actor.resident(PersonalReference.of("r-1", "another salt of the case"), RoleId.of("x"))))
                .isTrue();
        assertThat(resident.erased().who().getLeft()).isEqualTo(RESIDENT.erased());
    }
}

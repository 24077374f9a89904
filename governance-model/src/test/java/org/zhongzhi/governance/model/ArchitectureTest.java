package org.zhongzhi.governance.model;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How the module hangs together and what it keeps away from, read from its compiled classes. */
class ArchitectureTest {
    private static final Set<String> JAVA_BASE_PACKAGES =
            ModuleLayer.boot().findModule("java.base").orElseThrow().getPackages();

    @Test
    void packages_are_free_of_cycles() {
        slices().assignedFrom(byPackage())
                .should()
                .beFreeOfCycles()
                .because("a package is understood by reading what it uses, and no more")
                .check(LibraryClasses.ALL);
    }

    @Test
    void packages_depend_in_one_direction() {
        layeredArchitecture()
                .consideringAllDependencies()
                .ensureAllClassesAreContainedInArchitectureIgnoring("java..", "io.vavr..", "org.immutables..")
                .layer("store")
                .definedBy(LibraryClasses.ROOT + ".store")
                .layer("value")
                .definedBy(LibraryClasses.ROOT + ".value")
                .layer("identity")
                .definedBy(LibraryClasses.ROOT + ".identity")
                .layer("time")
                .definedBy(LibraryClasses.ROOT + ".time")
                .layer("territory")
                .definedBy(LibraryClasses.ROOT + ".territory")
                .layer("organization")
                .definedBy(LibraryClasses.ROOT + ".organization")
                .layer("partnership")
                .definedBy(LibraryClasses.ROOT + ".partnership")
                .layer("deliberation")
                .definedBy(LibraryClasses.ROOT + ".deliberation")
                .layer("mandate")
                .definedBy(LibraryClasses.ROOT + ".mandate")
                .layer("casework")
                .definedBy(LibraryClasses.ROOT + ".casework")
                .layer("timebank")
                .definedBy(LibraryClasses.ROOT + ".timebank")
                .layer("model")
                .definedBy(LibraryClasses.ROOT)
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("model")
                .whereLayer("value")
                .mayOnlyBeAccessedByLayers(
                        "identity",
                        "time",
                        "territory",
                        "organization",
                        "partnership",
                        "deliberation",
                        "mandate",
                        "casework",
                        "timebank",
                        "model")
                .whereLayer("identity")
                .mayOnlyBeAccessedByLayers(
                        "time",
                        "territory",
                        "organization",
                        "partnership",
                        "deliberation",
                        "mandate",
                        "casework",
                        "timebank",
                        "model")
                .whereLayer("time")
                .mayOnlyBeAccessedByLayers(
                        "territory", "organization", "partnership", "deliberation", "mandate", "casework", "model")
                .whereLayer("territory")
                .mayOnlyBeAccessedByLayers(
                        "organization", "partnership", "deliberation", "mandate", "casework", "model")
                .whereLayer("organization")
                .mayOnlyBeAccessedByLayers("partnership", "deliberation", "mandate", "casework", "model")
                .whereLayer("partnership")
                .mayOnlyBeAccessedByLayers("model")
                .whereLayer("deliberation")
                .mayOnlyBeAccessedByLayers("mandate", "model")
                .whereLayer("mandate")
                .mayOnlyBeAccessedByLayers("casework", "model")
                .whereLayer("casework")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("timebank")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("model")
                .mayNotBeAccessedByAnyLayer()
                .because("every package knows only what it is built on")
                .check(LibraryClasses.ALL);
    }

    @Test
    void nothing_reads_or_writes_outside_the_process() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "java.util.logging..")
                .because("the model is embedded where input, output and logging are the host's")
                .check(LibraryClasses.ALL);
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(LibraryClasses.ALL);
    }

    @Test
    void nothing_asks_what_time_it_is() {
        noClasses()
                .should()
                .accessTargetWhere(describe("asks for the time", ArchitectureTest::asksForTheTime))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Date.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Calendar.class)
                .because("everything is read as of a date that the caller names")
                .check(LibraryClasses.ALL);
    }

    @Test
    void nothing_is_drawn_by_lot() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.util.random.RandomGenerator.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .because("the same input always gives the same result")
                .check(LibraryClasses.ALL);
    }

    @Test
    void only_java_base_vavr_and_annotations_are_used() {
        classes()
                .should()
                .onlyDependOnClassesThat(describe(
                        "are of this module, of java.base, of Vavr, or of the annotations of JSpecify and Immutables",
                        ArchitectureTest::mayBeUsed))
                .because("who embeds the model takes in Vavr and nothing else")
                .check(LibraryClasses.ALL);
    }

    @Test
    void no_static_field_can_be_set_again() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("there is no global state")
                .check(LibraryClasses.ALL);
    }

    @Test
    void generated_classes_are_hidden() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .notBePublic()
                .because("a value is used by the type that is written by hand")
                .check(LibraryClasses.ALL);
    }

    @Test
    void public_types_are_named_after_what_they_are() {
        noClasses()
                .that()
                .arePublic()
                .should()
                .haveNameMatching(".*(Util|Utils|Manager|Impl|Helper)")
                .because("a name comes from the field, not from the machinery")
                .check(LibraryClasses.ALL);
    }

    @Test
    void the_whole_module_is_looked_at_and_no_test() {
        assertThat(LibraryClasses.ALL.contain(Jurisdiction.class)).isTrue();
        assertThat(LibraryClasses.ALL.contain(ArchitectureTest.class)).isFalse();
        assertThat(LibraryClasses.ALL.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrder(
                        LibraryClasses.ROOT,
                        LibraryClasses.ROOT + ".casework",
                        LibraryClasses.ROOT + ".deliberation",
                        LibraryClasses.ROOT + ".identity",
                        LibraryClasses.ROOT + ".mandate",
                        LibraryClasses.ROOT + ".organization",
                        LibraryClasses.ROOT + ".partnership",
                        LibraryClasses.ROOT + ".store",
                        LibraryClasses.ROOT + ".territory",
                        LibraryClasses.ROOT + ".time",
                        LibraryClasses.ROOT + ".timebank",
                        LibraryClasses.ROOT + ".value");
    }

    private static SliceAssignment byPackage() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass each) {
                return each.getPackageName().startsWith(LibraryClasses.ROOT)
                        ? SliceIdentifier.of(each.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }

    private static boolean asksForTheTime(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String method = access.getTarget().getName();
        return (owner.startsWith("java.time.") && method.equals("now"))
                || (owner.equals("java.lang.System")
                        && Set.of("currentTimeMillis", "nanoTime").contains(method));
    }

    private static boolean mayBeUsed(JavaClass used) {
        JavaClass element = used.getBaseComponentType();
        String name = element.getPackageName();
        return element.isPrimitive()
                || JAVA_BASE_PACKAGES.contains(name)
                || name.startsWith(LibraryClasses.ROOT)
                || name.startsWith("io.vavr")
                || name.startsWith("org.jspecify.")
                || name.startsWith("org.immutables.value");
    }
}

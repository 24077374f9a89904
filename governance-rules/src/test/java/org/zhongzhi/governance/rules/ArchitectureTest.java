package org.zhongzhi.governance.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
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
    void the_core_knows_no_rule_and_a_policy_is_known_to_nobody() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("core")
                .definedBy(LibraryClasses.ROOT)
                .layer("appointment")
                .definedBy(LibraryClasses.ROOT + ".appointment")
                .layer("measure")
                .definedBy(LibraryClasses.ROOT + ".measure")
                .layer("integrity")
                .definedBy(LibraryClasses.ROOT + ".integrity")
                .layer("hezhou2022")
                .definedBy(LibraryClasses.ROOT + ".hezhou2022")
                .layer("statutes")
                .definedBy(LibraryClasses.ROOT + ".statutes")
                .layer("lint")
                .definedBy(LibraryClasses.ROOT + ".lint")
                .layer("report")
                .definedBy(LibraryClasses.ROOT + ".report")
                .layer("mandate")
                .definedBy(LibraryClasses.ROOT + ".mandate")
                .layer("casework")
                .definedBy(LibraryClasses.ROOT + ".casework")
                .layer("procedures")
                .definedBy(LibraryClasses.ROOT + ".procedures")
                .layer("policies")
                .definedBy(LibraryClasses.ROOT + ".policies")
                .layer("records")
                .definedBy(LibraryClasses.ROOT + ".records")
                .whereLayer("mandate")
                .mayOnlyBeAccessedByLayers("records")
                .whereLayer("casework")
                .mayOnlyBeAccessedByLayers("records", "report")
                .whereLayer("procedures")
                .mayOnlyBeAccessedByLayers("hezhou2022", "policies")
                .whereLayer("records")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("appointment")
                .mayOnlyBeAccessedByLayers("measure")
                .whereLayer("measure")
                .mayOnlyBeAccessedByLayers("integrity", "hezhou2022", "statutes", "policies")
                .whereLayer("integrity")
                .mayOnlyBeAccessedByLayers("hezhou2022", "policies")
                .whereLayer("hezhou2022")
                .mayOnlyBeAccessedByLayers("policies")
                .whereLayer("statutes")
                .mayOnlyBeAccessedByLayers("policies")
                .whereLayer("policies")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("lint")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("report")
                .mayNotBeAccessedByAnyLayer()
                .because("rules come and go, and the engine that judges them stays")
                .check(LibraryClasses.ALL);
    }

    @Test
    void a_report_is_made_of_the_engines_alone() {
        classes()
                .that()
                .resideInAPackage(LibraryClasses.ROOT + ".report")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        LibraryClasses.ROOT,
                        LibraryClasses.ROOT + ".report",
                        LibraryClasses.ROOT + ".casework",
                        "org.zhongzhi.governance.model..",
                        "java..",
                        "io.vavr..",
                        "org.immutables.value..",
                        "org.jspecify..")
                .because("it shows any policy and any procedure in the same way")
                .check(LibraryClasses.ALL);
    }

    @Test
    void only_java_base_vavr_the_model_and_annotations_are_used_outside_the_test_kit() {
        classes()
                .that()
                .resideOutsideOfPackage(LibraryClasses.ROOT + ".testing")
                .should()
                .onlyDependOnClassesThat(describe(
                        "are of this module, of the model, of java.base, of Vavr, or annotations",
                        ArchitectureTest::mayBeUsed))
                .because("rules know neither JSON nor logging nor any framework")
                .check(LibraryClasses.ALL);
    }

    @Test
    void nothing_needs_the_test_kit() {
        noClasses()
                .that()
                .resideOutsideOfPackage(LibraryClasses.ROOT + ".testing")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(LibraryClasses.ROOT + ".testing")
                .because("who does not test needs neither AssertJ nor jqwik")
                .check(LibraryClasses.ALL);
    }

    @Test
    void nothing_reads_or_writes_outside_the_process() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio..", "java.net..")
                .because("rules are judged in memory; reading and writing are the host's")
                .check(LibraryClasses.ALL);
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(LibraryClasses.ALL);
    }

    @Test
    void nothing_asks_what_time_it_is_or_draws_by_lot() {
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
                .areAssignableTo(java.util.random.RandomGenerator.class)
                .orShould()
                .callMethod(Math.class, "random")
                .because("the same city as of the same date always gives the same findings")
                .check(LibraryClasses.ALL);
    }

    @Test
    void no_rule_counts_in_floating_point() {
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "are float or double",
                        used -> Set.of("float", "double", "java.lang.Float", "java.lang.Double")
                                .contains(used.getBaseComponentType().getName())))
                .because("a share is compared exactly")
                .check(LibraryClasses.ALL);
    }

    @Test
    void there_is_no_global_state() {
        fields().that()
                .areStatic()
                .and(describe(
                        "are written by hand", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should()
                .beFinal()
                .andShould(notBeChangeable())
                .because("two assessments never see each other")
                .check(LibraryClasses.ALL);
    }

    @Test
    void generated_classes_are_hidden_and_public_types_are_named_after_what_they_are() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .notBePublic()
                .because("a value is used by the type that is written by hand")
                .check(LibraryClasses.ALL);
        noClasses()
                .that()
                .arePublic()
                .should()
                .haveNameMatching(".*(Util|Utils|Manager|Impl|Helper|Helpers)")
                .because("a name comes from the field, not from the machinery")
                .check(LibraryClasses.ALL);
    }

    @Test
    void the_whole_module_is_looked_at_and_no_test() {
        assertThat(LibraryClasses.ALL.contain(Rule.class)).isTrue();
        assertThat(LibraryClasses.ALL.contain(ArchitectureTest.class)).isFalse();
        assertThat(LibraryClasses.ALL.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrder(
                        LibraryClasses.ROOT,
                        LibraryClasses.ROOT + ".appointment",
                        LibraryClasses.ROOT + ".casework",
                        LibraryClasses.ROOT + ".procedures",
                        LibraryClasses.ROOT + ".records",
                        LibraryClasses.ROOT + ".hezhou2022",
                        LibraryClasses.ROOT + ".integrity",
                        LibraryClasses.ROOT + ".lint",
                        LibraryClasses.ROOT + ".mandate",
                        LibraryClasses.ROOT + ".measure",
                        LibraryClasses.ROOT + ".policies",
                        LibraryClasses.ROOT + ".report",
                        LibraryClasses.ROOT + ".statutes",
                        LibraryClasses.ROOT + ".testing");
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

    private static ArchCondition<JavaField> notBeChangeable() {
        return new ArchCondition<>("not hold an array or a collection that can be changed") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                JavaClass type = field.getRawType();
                boolean isChangeable = type.isArray()
                        || type.isAssignableTo(java.util.Collection.class)
                        || type.isAssignableTo(java.util.Map.class)
                        || type.getPackageName().startsWith("java.util.concurrent");
                events.add(
                        new SimpleConditionEvent(field, !isChangeable, field.getFullName() + " is " + type.getName()));
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
                || name.startsWith("org.zhongzhi.governance.model")
                || name.startsWith("io.vavr")
                || name.startsWith("org.jspecify.")
                || name.startsWith("org.immutables.value");
    }
}

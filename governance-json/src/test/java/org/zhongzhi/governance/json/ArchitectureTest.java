package org.zhongzhi.governance.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.zhongzhi.governance.json");

    @Test
    void packages_have_no_cycles() {
        slices().matching("org.zhongzhi.governance.(**)")
                .should()
                .beFreeOfCycles()
                .check(LIBRARY);
    }

    @Test
    void tokens_know_no_codecs_and_codecs_no_documents() {
        noClasses()
                .that()
                .resideInAPackage("..json.token..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..json.codec..", "..json.document..")
                .check(LIBRARY);
        noClasses()
                .that()
                .resideInAPackage("..json.codec..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..json.document..")
                .check(LIBRARY);
    }

    @Test
    void what_users_see_shows_no_jackson_except_the_module_for_it() {
        classes()
                .that()
                .resideInAPackage("org.zhongzhi.governance.json")
                .and()
                .arePublic()
                .and()
                .doNotHaveSimpleName("GovernanceModule")
                .should(new ArchCondition<>("show no Jackson") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(ArchitectureTest::showsJackson)
                                .forEach(method ->
                                        events.add(SimpleConditionEvent.violated(method, method.getDescription())));
                    }
                })
                .check(LIBRARY);
    }

    @Test
    void documents_are_read_and_written_without_reflection() {
        noClasses()
                .that()
                .resideInAnyPackage("..json.token..", "..json.codec..", "..json.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "com.fasterxml.jackson.databind..")
                .check(LIBRARY);
    }

    private static boolean showsJackson(JavaMethod method) {
        return Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                .anyMatch(type -> type.getPackageName().startsWith("com.fasterxml"));
    }
}

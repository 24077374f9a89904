package org.zhongzhi.governance.rules;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the compiled descriptor of the module promises to those who put it on the module path. */
class ModuleDescriptorTest {
    private static ModuleDescriptor descriptor;

    @BeforeAll
    static void read_the_compiled_descriptor() throws IOException, URISyntaxException {
        URI classes =
                Rule.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        try (InputStream compiled = Files.newInputStream(Path.of(classes).resolve("module-info.class"))) {
            descriptor = ModuleDescriptor.read(compiled);
        }
    }

    @Test
    void at_run_time_the_module_requires_java_base_and_the_model_alone() {
        assertThat(descriptor.requires())
                .filteredOn(each -> !each.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactlyInAnyOrder("java.base", "org.zhongzhi.governance.model");
    }

    @Test
    void at_compile_time_it_requires_annotations_and_what_the_test_kit_is_written_with() {
        assertThat(descriptor.requires())
                .filteredOn(each -> each.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactlyInAnyOrder(
                        "org.immutables.value.annotations",
                        "org.jspecify",
                        "net.jqwik.api",
                        "net.jqwik.time",
                        "org.apiguardian.api",
                        "org.assertj.core");
    }

    @Test
    void who_requires_the_module_reads_the_model_too() {
        assertThat(descriptor.requires())
                .filteredOn(each -> each.name().equals("org.zhongzhi.governance.model"))
                .allMatch(each -> each.modifiers().contains(Requires.Modifier.TRANSITIVE));
    }

    @Test
    void every_package_is_exported_to_everyone() {
        assertThat(descriptor.exports()).noneMatch(Exports::isQualified);
        assertThat(descriptor.exports().stream().map(Exports::source).collect(toSet()))
                .isEqualTo(LibraryClasses.ALL.stream()
                        .map(JavaClass::getPackageName)
                        .collect(toSet()));
    }

    @Test
    void the_module_has_its_published_name_and_offers_no_service() {
        assertThat(descriptor.name()).isEqualTo("org.zhongzhi.governance.rules");
        assertThat(descriptor.isOpen()).isFalse();
        assertThat(descriptor.provides()).isEmpty();
        assertThat(descriptor.uses()).isEmpty();
    }
}

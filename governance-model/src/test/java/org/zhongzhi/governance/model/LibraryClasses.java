package org.zhongzhi.governance.model;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The compiled classes of the module, without those of its tests. */
final class LibraryClasses {
    static final String ROOT = "org.zhongzhi.governance.model";
    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private LibraryClasses() {}

    /** The public types that are a kind of the given one, without itself. */
    static List<Class<?>> publicKindsOf(Class<?> type) {
        return ALL.stream()
                .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(each -> each.isAssignableTo(type) && !each.isEquivalentTo(type))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }
}

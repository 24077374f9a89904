package org.zhongzhi.governance.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes of the module, without those of its tests. */
final class LibraryClasses {
    static final String ROOT = "org.zhongzhi.governance.rules";
    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private LibraryClasses() {}
}

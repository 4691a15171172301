package io.github.timerrorcodes;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

@AnalyzeClasses(packages = "io.github.timerrorcodes", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String API = "io.github.timerrorcodes";
    private static final String INTERNAL = "io.github.timerrorcodes.internal";
    private static final String SPI = "io.github.timerrorcodes.spi";

    @ArchTest
    static final ArchRule the_library_needs_nothing_but_java = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.github.timerrorcodes..", "java..", "org.jspecify.annotations");

    @ArchTest
    static final ArchRule nothing_uses_io_reflection_logging_or_threads = classes()
            .that()
            .doNotHaveSimpleName("SerializedErrorCode")
            .and()
            .doNotHaveSimpleName("EnumsAlone")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            API,
                            SPI,
                            INTERNAL,
                            "java.lang",
                            "java.lang.annotation",
                            "java.util",
                            "org.jspecify.annotations")
                    .or(belongToAnyOf(
                            Serializable.class, ObjectInputStream.class, ObjectOutputStream.class, IOException.class)));

    @ArchTest
    static final ArchRule no_class_loads_another_by_name =
            noClasses().should().callMethod(Class.class, "forName", String.class);

    @ArchTest
    static final ArchRule what_generated_catalogs_are_built_on_knows_none_of_them = noClasses()
            .that()
            .resideInAPackage(SPI)
            .should()
            .dependOnClassesThat(resideInAnyPackage(INTERNAL).or(simpleNameStartingWith("TimError")));

    @ArchTest
    static final ArchRule nothing_static_can_change =
            noFields().that().areStatic().should().notBeFinal();
}

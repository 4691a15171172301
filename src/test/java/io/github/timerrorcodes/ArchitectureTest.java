package io.github.timerrorcodes;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;

@AnalyzeClasses(packages = "io.github.timerrorcodes", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String API = "io.github.timerrorcodes";
    private static final String INTERNAL = "io.github.timerrorcodes.internal";
    private static final String SPI = "io.github.timerrorcodes.spi";
    private static final String CLI = "io.github.timerrorcodes.cli";

    @ArchTest
    static final ArchRule the_library_needs_nothing_but_java = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.github.timerrorcodes..", "java..", "org.jspecify.annotations");

    @ArchTest
    static final ArchRule api_and_texts_use_no_io_no_reflection_no_logging_and_no_threads = classes()
            .that()
            .resideInAnyPackage(API, SPI, INTERNAL)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(API, SPI, INTERNAL, "java.lang", "java.util", "org.jspecify.annotations")
                            .or(type(Serializable.class)));

    @ArchTest
    static final ArchRule no_class_loads_another_by_name =
            noClasses().should().callMethod(Class.class, "forName", String.class);

    @ArchTest
    static final ArchRule texts_know_nobody = noClasses()
            .that()
            .resideInAnyPackage(SPI, INTERNAL)
            .should()
            .dependOnClassesThat(resideInAnyPackage(API, CLI));

    @ArchTest
    static final ArchRule what_generated_catalogs_are_built_on_knows_none_of_them =
            noClasses().that().resideInAPackage(SPI).should().dependOnClassesThat(resideInAnyPackage(INTERNAL));

    @ArchTest
    static final ArchRule nobody_knows_the_command_line =
            noClasses().that(not(resideInAnyPackage(CLI))).should().dependOnClassesThat(resideInAnyPackage(CLI));

    @ArchTest
    static final ArchRule nothing_static_can_change =
            noFields().that().areStatic().should().notBeFinal();
}

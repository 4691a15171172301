package io.github.timerrorcodes.codegen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Data flows one way: read, check, model, emit. */
@AnalyzeClasses(packages = "io.github.timerrorcodes.codegen", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.timerrorcodes.codegen";

    @ArchTest
    static final ArchRule rooms_know_only_the_floor_below = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("fronts and generator")
            .definedBy(ROOT)
            .layer("tables")
            .definedBy(ROOT + ".tables..")
            .layer("sources")
            .definedBy(ROOT + ".sources..")
            .layer("documents")
            .definedBy(ROOT + ".documents..")
            .layer("model")
            .definedBy(ROOT + ".model..")
            .whereLayer("fronts and generator")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("tables")
            .mayOnlyBeAccessedByLayers("fronts and generator")
            .whereLayer("sources")
            .mayOnlyBeAccessedByLayers("fronts and generator")
            .whereLayer("documents")
            .mayOnlyBeAccessedByLayers("fronts and generator")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("fronts and generator", "tables", "sources", "documents");

    @ArchTest
    static final ArchRule no_room_goes_round_in_circles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_the_reader_reads_files = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".model..", ROOT + ".sources..", ROOT + ".documents..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.nio.file..");

    @ArchTest
    static final ArchRule only_the_emitter_knows_javapoet = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".sources..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir.javapoet..");

    @ArchTest
    static final ArchRule nothing_static_can_change =
            noFields().that().areStatic().should().notBeFinal();
}

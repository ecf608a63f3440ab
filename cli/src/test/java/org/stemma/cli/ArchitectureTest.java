package org.stemma.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Dependencies run one way: between modules, between packages, and from the platform's doors to outside. */
@AnalyzeClasses(packages = "org.stemma", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String LEXICON = "org.stemma.lexicon..";
    private static final String UNDERSTAND = "org.stemma.understand..";
    private static final String READ = "org.stemma.read..";
    private static final String RENDER = "org.stemma.render..";
    private static final String ARCHIVE = "org.stemma.archive..";
    private static final String SERVE = "org.stemma.serve..";
    private static final String CLI = "org.stemma.cli..";

    @ArchTest
    static final ArchRule modulesDependOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("lexicon")
            .definedBy(LEXICON)
            .layer("core")
            .definedBy(inCore())
            .layer("understand")
            .definedBy(UNDERSTAND)
            .layer("read")
            .definedBy(READ)
            .layer("render")
            .definedBy(RENDER)
            .layer("archive")
            .definedBy(ARCHIVE)
            .layer("serve")
            .definedBy(SERVE)
            .layer("cli")
            .definedBy(CLI)
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("understand")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("read")
            .mayOnlyBeAccessedByLayers("serve", "cli")
            .whereLayer("serve")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("archive")
            .mayOnlyBeAccessedByLayers("serve", "cli")
            .whereLayer("render")
            .mayOnlyBeAccessedByLayers("archive", "serve", "cli")
            .whereLayer("core")
            .mayOnlyBeAccessedByLayers("understand", "read", "render", "archive", "serve", "cli")
            .whereLayer("lexicon")
            .mayOnlyBeAccessedByLayers("core", "understand")
            .withOptionalLayers(true);

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.stemma.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule coreDoesNoInputOrOutput = noClasses()
            .that(inCore())
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..", "javax.net..")
                            .or(resideInAnyPackage("java.io")
                                    .and(not(simpleName("Serializable")))
                                    .and(not(simpleName("UncheckedIOException")))
                                    .and(not(simpleName("IOException")))
                                    .and(not(simpleName("InputStream")))));

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> inCore() {
        return resideInAnyPackage("org.stemma..")
                .and(not(resideInAnyPackage(LEXICON, UNDERSTAND, READ, RENDER, ARCHIVE, SERVE, CLI)))
                .as("in core");
    }
}

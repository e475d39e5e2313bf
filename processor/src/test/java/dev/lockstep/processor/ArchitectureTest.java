package dev.lockstep.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** The directions of the design: one way, no step looks back. */
@AnalyzeClasses(packagesOf = LockstepProcessor.class, importOptions = ArchitectureTest.MainClasses.class)
class ArchitectureTest {
    private static final String ROOT = "dev.lockstep.processor";
    private static final String SCHEMA = ROOT + ".schema..";
    private static final String OPERATION = ROOT + ".operation..";
    private static final String DIFF = ROOT + ".diff..";
    private static final String CHECK = ROOT + ".check..";
    private static final String DIALECT = ROOT + ".dialect..";
    private static final String ENTITY = ROOT + ".entity..";
    private static final String HISTORY = ROOT + ".history..";
    private static final String REPORT = ROOT + ".report..";
    private static final String WRITE = ROOT + ".write..";

    private static final String[] CORE = {SCHEMA, OPERATION, DIFF, CHECK, DIALECT};
    private static final String[] COMPILER = {"javax.lang.model..", "javax.annotation.processing..", "javax.tools.."};

    @ArchTest
    static final ArchRule theCoreKnowsNoCompiler = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(COMPILER);

    // UncheckedIOException and its kin would be a sign of I/O as well.
    @ArchTest
    static final ArchRule theCoreKnowsNoInputOutput = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..");

    @ArchTest
    static final ArchRule theCoreKnowsNoJdbc = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule onlyTheReaderAndTheShellSeeElements = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, ENTITY, REPORT, WRITE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(COMPILER);

    // The shell hands finished files to the Filer.
    @ArchTest
    static final ArchRule javaIsWrittenInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, WRITE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir.javapoet..");

    @ArchTest
    static final ArchRule jsonIsReadAndWrittenInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage(HISTORY)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.gson..");

    // The applications that are compiled have them, or have not; the processor names them.
    @ArchTest
    static final ArchRule whatTheUserUsesIsNamedNotReferenced = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.lockstep", "dev.lockstep.runtime..", "jakarta..", "org.hibernate..");

    @ArchTest
    static final ArchRule schemaKnowsNothingElse = classes()
            .that()
            .resideInAPackage(SCHEMA)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(SCHEMA, "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule operationsKnowTheSchemaAlone = classes()
            .that()
            .resideInAPackage(OPERATION)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(OPERATION, SCHEMA, "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule renderingDoesNotLookBackAtDiffing = noClasses()
            .that()
            .resideInAPackage(DIALECT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DIFF, CHECK, HISTORY, WRITE, ENTITY);

    @ArchTest
    static final ArchRule diffingDoesNotLookAhead = noClasses()
            .that()
            .resideInAPackage(DIFF)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CHECK, HISTORY, WRITE, ENTITY);

    @ArchTest
    static final ArchRule checksDoNotLookAhead = noClasses()
            .that()
            .resideInAPackage(CHECK)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(HISTORY, WRITE, ENTITY)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule historyKnowsNeitherReaderNorWriters = noClasses()
            .that()
            .resideInAPackage(HISTORY)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ENTITY, WRITE, DIFF);

    @ArchTest
    static final ArchRule nothingButTheShellKnowsTheShell = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT);

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            SlicesRuleDefinition.slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    /** Whatever the build directory is: ArchUnit's own option knows {@code target/test-classes} alone. */
    static final class MainClasses implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }
}

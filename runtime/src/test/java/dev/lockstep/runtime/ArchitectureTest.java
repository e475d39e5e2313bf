package dev.lockstep.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What an application carries into production: this module, and nothing with it. */
@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = ArchitectureTest.MainClasses.class)
class ArchitectureTest {
    // JSpecify's annotations are the exception: a JVM that does not find them does not miss them.
    @ArchTest
    static final ArchRule nothingButTheJdk = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.lockstep.runtime..", "java..", "javax.sql..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule logsThroughThePlatform =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.util.logging..");

    // Swing and its kin are in the JDK and not in every runtime image.
    @ArchTest
    static final ArchRule nothingOfTheJdkButBaseAndSql = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "java.rmi..", "java.beans..", "javax.naming..");

    /** Whatever the build directory is: ArchUnit's own option knows {@code target/test-classes} alone. */
    static final class MainClasses implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }
}

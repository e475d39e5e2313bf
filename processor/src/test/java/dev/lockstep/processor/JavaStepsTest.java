package dev.lockstep.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.TestProject.Result;
import dev.lockstep.runtime.History;
import dev.lockstep.runtime.Step;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes that name a migration that the same compilation generates, and what can be wrong with them. */
class JavaStepsTest {
    private static final String ADD = "V0002_UpdateTaskAddPriority.class";

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void aHistoryOfTwo() {
        project = new TestProject(directory).task().root("@Migration(\"add tasks table\")");
        passed(project.compile());
        project.task("Integer priority;")
                .root("@Migration(\"add tasks table\")", "@Migration(\"update Task: add priority\")");
    }

    private void step(String name, String annotation) {
        source(name, annotation, "public class " + name + " implements MigrationStep", "");
    }

    private void source(String name, String annotation, String declaration, String members) {
        project.source(name, """
                import app.migrations.*;
                import dev.lockstep.*;
                import dev.lockstep.runtime.MigrationStep;
                import java.sql.Connection;
                %s
                %s {
                    %s
                    public void run(Connection connection) {}
                }
                """.formatted(annotation, declaration, members));
    }

    private static void passed(Result result) {
        assertThat(result.success()).as(result.text()).isTrue();
    }

    @Test
    void stepsReachTheHistory() throws Exception {
        step("Fill", "@BeforeMigration(" + ADD + ")");
        step("Second", "@AfterMigration(value = " + ADD + ", order = 2, transactional = false)");
        step("First", "@AfterMigration(value = " + ADD + ", order = 1)");
        step("Both", "@BeforeMigration(value = " + ADD + ", order = -1) @AfterMigration(V0001_AddTasksTable.class)");
        passed(project.compile());
        assertSteps();

        // The root alone: no source of a step is seen.
        passed(project.compileOnly("TaskSchema", "Task"));
        assertSteps();
    }

    private void assertSteps() throws IOException, ReflectiveOperationException {
        URL[] classes = {project.path("target/classes/").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            History history = (History) loader.loadClass("app.migrations.TaskSchemaHistory")
                    .getConstructor()
                    .newInstance();
            assertThat(history.stepsBefore(1)).isEmpty();
            assertThat(history.stepsAfter(1)).containsExactly(Step.java("app.Both", true));
            assertThat(history.stepsBefore(2))
                    .containsExactly(Step.java("app.Both", true), Step.java("app.Fill", true));
            assertThat(history.stepsAfter(2))
                    .containsExactly(Step.java("app.First", true), Step.java("app.Second", false));
            assertThat(history.step("app.Fill")).isInstanceOf(loader.loadClass("app.Fill"));
            assertThat(history.step("app.Gone")).isNull();
        }
    }

    @Test
    void aStepThatIsGoneRunsNoMore() throws Exception {
        step("Fill", "@BeforeMigration(" + ADD + ")");
        passed(project.compile());
        project.remove("src/main/java/app/Fill.java").remove("target/classes/app/Fill.class");
        passed(project.compileOnly("TaskSchema", "Task"));

        URL[] classes = {project.path("target/classes/").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            History history = (History) loader.loadClass("app.migrations.TaskSchemaHistory")
                    .getConstructor()
                    .newInstance();
            assertThat(history.stepsBefore(2)).isEmpty();
        }
    }

    @Test
    void namesAMigrationOfThisCompilation() {
        step("Stray", "@BeforeMigration(Task.class)");
        refused("Stray", "names no migration of this compilation", "app.migrations.V0002_UpdateTaskAddPriority");
    }

    @Test
    void aMigrationThatIsNotThereIsSaidWithThoseThatAre() {
        step("Stray", "@BeforeMigration(V0003_Nothing.class)");
        Result result = project.compile();
        assertThat(result.text()).contains("[lockstep:java-step] app.Stray names no migration");
    }

    @Test
    void canBeMade() {
        source("Hidden", "@AfterMigration(" + ADD + ")", "class Hidden implements MigrationStep", "");
        refused("Hidden", "is not public");
        project.remove("src/main/java/app/Hidden.java");
        source(
                "Abstract",
                "@AfterMigration(" + ADD + ")",
                "public abstract class Abstract implements MigrationStep",
                "");
        refused("Abstract", "is abstract");
        project.remove("src/main/java/app/Abstract.java");
        source(
                "Choosy",
                "@AfterMigration(" + ADD + ")",
                "public class Choosy implements MigrationStep",
                "public Choosy(int number) {}");
        refused("Choosy", "has no public constructor without parameters");
        project.remove("src/main/java/app/Choosy.java");
        source("Other", "@AfterMigration(" + ADD + ")", "public class Other", "");
        refused("Other", "does not implement MigrationStep");
        project.remove("src/main/java/app/Other.java");
        project.source("Outer", """
                import app.migrations.*;
                import dev.lockstep.*;
                import dev.lockstep.runtime.MigrationStep;
                public class Outer {
                    @AfterMigration(%s)
                    public static class Inner implements MigrationStep {
                        public void run(java.sql.Connection connection) {}
                    }
                }
                """.formatted(ADD));
        passed(project.compile());
    }

    @Test
    void twoOfOnePlaceAreAmbiguous() {
        step("First", "@BeforeMigration(" + ADD + ")");
        step("Second", "@BeforeMigration(" + ADD + ")");
        step("Third", "@AfterMigration(" + ADD + ")");
        refused(
                "Second",
                "app.First and app.Second both run before V0002_UpdateTaskAddPriority, in the place 0",
                "@BeforeMigration(value = V0002_UpdateTaskAddPriority.class, order = 1)");
    }

    private void refused(String name, String... texts) {
        Result result = project.compile();
        assertThat(result.errors())
                .as(result.text())
                .filteredOn(said -> said.code().equals("lockstep:java-step"))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.file()).isEqualTo(name + ".java");
                    assertThat(said.line()).isEqualTo(6);
                    assertThat(said.text()).contains(texts);
                });
        assertThat(result.codes()).isEqualTo(List.of("lockstep:java-step"));
    }
}

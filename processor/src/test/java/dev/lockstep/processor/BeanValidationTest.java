package dev.lockstep.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.TestProject.Result;
import dev.lockstep.processor.history.Snapshot;
import dev.lockstep.processor.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether constraints shape the schema is settled once, and changed only when the root says so. */
class BeanValidationTest {
    private static final String FIRST = "@Migration(\"add tasks table\")";
    private static final String SECOND = "@Migration(\"require titles of tasks\")";

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void aProject() {
        project = new TestProject(directory.resolve("project"))
                .task("@jakarta.validation.constraints.NotNull @Backfill(\"''\") String title;");
    }

    private void root(String option, String migrations) {
        project.source(
                "TaskSchema",
                "import dev.lockstep.*;\n@SchemaHistory(" + option + "value = {" + migrations
                        + "})\npublic interface TaskSchema {}\n");
    }

    private void succeed() {
        Result result = project.compile();
        assertThat(result.success()).as(result.text()).isTrue();
    }

    private String snapshot() throws IOException {
        return Files.readString(project.path("src/main/lockstep/TaskSchema/snapshot.json"));
    }

    @Test
    void isOnWhenTheApiIsOnTheClassPath() throws IOException {
        root("", FIRST);
        succeed();
        assertThat(snapshot()).contains("\"beanValidation\": \"on\"");
        assertThat(project.compile().success()).isTrue();
    }

    @Test
    void staysOffWhereItWasRecordedSo() throws IOException {
        root("beanValidation = BeanValidation.OFF, ", FIRST);
        succeed();
        String recorded = snapshot();
        assertThat(recorded).contains("\"beanValidation\": \"off\"");
        root("", FIRST);
        succeed();
        assertThat(snapshot()).isEqualTo(recorded);
    }

    @Test
    void turnedOnItIsADriftThatAMigrationRecords() throws IOException {
        root("beanValidation = BeanValidation.OFF, ", FIRST);
        succeed();
        root("beanValidation = BeanValidation.ON, ", FIRST);
        assertThat(project.compile().codes()).contains("lockstep:drift");
        root("beanValidation = BeanValidation.ON, ", FIRST + ", " + SECOND);
        succeed();
        root("", FIRST + ", " + SECOND);
        succeed();
        assertThat(snapshot()).contains("\"beanValidation\": \"on\"");
    }

    @Test
    void aValueOfANewerVersionIsRefused() {
        SettledOptions settled = SettledOptions.of(
                new HistoryRoot(
                        "app",
                        "TaskSchema",
                        "app.TaskSchema",
                        List.of(),
                        Set.of(),
                        Set.of(),
                        "AUTO",
                        "",
                        true,
                        "AUTO",
                        "NONE",
                        true,
                        List.of()),
                new Snapshot(
                        "jpa",
                        "strict",
                        List.of(),
                        List.of(),
                        Schema.of(List.of(), List.of(), List.of(), List.of()),
                        List.of()),
                false,
                true);
        assertThat(settled.findings())
                .singleElement()
                .satisfies(f -> assertThat(f.text()).contains("strict"));
    }
}

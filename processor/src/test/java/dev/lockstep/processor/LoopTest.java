package dev.lockstep.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.TestProject.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The loop of a developer, and everything that can go wrong with it, by the real javac. */
class LoopTest {
    private static final String FIRST = "@Migration(\"add tasks table\")";
    private static final String SECOND = "@Migration(\"update Task: add priority\")";
    private static final String PRIORITY = "Integer priority;";
    private static final String DIRECTORY = "src/main/lockstep/TaskSchema/";
    private static final String RECORD = "TaskSchema/0002_update_task_add_priority.json";

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void aProject() {
        project = new TestProject(directory.resolve("project"));
    }

    private void recordFirst() {
        project.task().root(FIRST);
        succeed();
    }

    private void recordSecond() {
        recordFirst();
        project.task(PRIORITY).root(FIRST, SECOND);
        succeed();
    }

    private Result succeed() {
        Result result = project.compile();
        assertThat(result.success()).as(result.text()).isTrue();
        return result;
    }

    private void assertErrors(String... places) {
        SortedMap<String, String> before = project.committed();
        Result result = project.compile();
        assertThat(result.errors())
                .extracting(TestProject.Said::at)
                .as(result.text())
                .containsExactly(places);
        assertThat(project.committed()).isEqualTo(before);
    }

    @Test
    void driftThenPasteThenRecorded() {
        recordFirst();
        project.task(PRIORITY);
        Result drift = project.compile();
        assertThat(drift.errors())
                .extracting(TestProject.Said::at)
                .containsExactly("lockstep:drift Task.java:7", "lockstep:drift TaskSchema.java:3");
        assertThat(drift.text())
                .contains("column tasks.priority (integer) is not in the snapshot")
                .contains(SECOND);
        assertThat(project.committed()).doesNotContainKey(RECORD);

        project.root(FIRST, SECOND);
        Result recorded = succeed();
        assertThat(project.committed()).containsKey(RECORD);
        assertThat(recorded.said())
                .filteredOn(s -> s.kind() == Diagnostic.Kind.NOTE)
                .anySatisfy(s -> assertThat(s.text())
                        .contains(project.path("src/main/lockstep/" + RECORD) + ":1")
                        .contains("add column tasks.priority"));
        assertThat(Files.exists(project.path("target/classes/app/migrations/V0002_UpdateTaskAddPriority.class")))
                .isTrue();
        assertThat(Files.exists(project.path("target/classes/app/TaskSchemaMigrator.class")))
                .isTrue();

        SortedMap<String, String> bytes = project.committed();
        assertThat(succeed().said()).isEmpty();
        assertThat(project.committed()).isEqualTo(bytes);
    }

    @Test
    void aDriftIsAllThatIsReportedThoughTheMigratorIsUsed() {
        recordFirst();
        project.task(PRIORITY)
                .source("Use", "class Use { Class<?> c = TaskSchemaMigrator.class, d = TaskDto.class; }\n");
        assertErrors("lockstep:drift Task.java:7", "lockstep:drift TaskSchema.java:3");
    }

    @Test
    void theFirstCompileOfAnEmptyHistoryGivesTheFirstLine() {
        project.task().root();
        assertErrors("lockstep:drift Task.java:5", "lockstep:drift TaskSchema.java:3");
        assertThat(project.committed()).isEmpty();
    }

    @Test
    void twoProjectsGiveEqualBytes() {
        recordSecond();
        SortedMap<String, String> first = project.committed();
        project = new TestProject(directory.resolve("another"));
        recordSecond();
        assertThat(project.committed()).isEqualTo(first);
    }

    @Test
    void aPartialCompilationIsNoDrop() {
        project.source("Note", "import jakarta.persistence.*;\n@Entity class Note { @Id Long id; String text; }\n");
        recordSecond();
        SortedMap<String, String> bytes = project.committed();
        Result result = project.compileOnly("TaskSchema");
        assertThat(result.success()).as(result.text()).isTrue();
        Result other = project.compileOnly("TaskSchema", "Task");
        assertThat(other.success()).as(other.text()).isTrue();
        assertThat(project.committed()).isEqualTo(bytes);
    }

    @Test
    void aConverterThatAppliesItselfIsKnownToAPartialCompilation() {
        project.root("@Migration(\"add tasks\")").task("java.util.BitSet days;");
        project.source("Days", """
                import jakarta.persistence.*;
                @Converter(autoApply = true)
                class Days implements AttributeConverter<java.util.BitSet, Long> {
                    public Long convertToDatabaseColumn(java.util.BitSet days) { return 0L; }
                    public java.util.BitSet convertToEntityAttribute(Long days) { return null; }
                }
                """);
        succeed();
        SortedMap<String, String> bytes = project.committed();
        assertThat(bytes.get("TaskSchema/snapshot.json"))
                .contains("\"converters\"")
                .contains("app.Days")
                .contains("bigint");
        Result result = project.compileOnly("TaskSchema", "Task");
        assertThat(result.success()).as(result.text()).isTrue();
        assertThat(project.committed()).isEqualTo(bytes);
    }

    @Test
    void withoutTheRootNothingIsTouched() {
        recordFirst();
        SortedMap<String, String> bytes = project.committed();
        project.task(PRIORITY);
        assertThat(project.compileOnly("Task").success()).isTrue();
        assertThat(project.committed()).isEqualTo(bytes);
    }

    /** Javac 17 cannot generate a record anew whose class file it has read. */
    @Test
    void anOlderDtoOnTheClassPathIsReplaced() {
        project.root("@Migration(\"add tasks\")").task("String title;");
        assertThat(project.compile().success()).isTrue();
        project.root("@Migration(\"add tasks\")", "@Migration(\"update Task: add place\")")
                .task("String title;", "String place;");

        Result result = project.compileOnly("TaskSchema", "Task");
        if (Runtime.version().feature() < 21) {
            assertThat(result.codes()).containsExactly("lockstep:files");
            assertThat(result.text()).contains("It was deleted: compile again");
            result = project.compileOnly("TaskSchema", "Task");
        }
        assertThat(result.success()).as(result.text()).isTrue();
    }

    @Test
    void aTestCompilationKeepsItsOwnFiles() {
        recordFirst();
        project.file(
                "src/test/java/app/t/TestSchema.java",
                "package app.t;\nimport dev.lockstep.*;\n@SchemaHistory(value = " + FIRST
                        + ", entities = app.Task.class, dtos = false)\ninterface TestSchema {}\n");
        SortedMap<String, String> bytes = project.committed();
        Result result = project.compile("target/test-classes", project.sources("src/test/java"));
        assertThat(result.success()).as(result.text()).isTrue();
        assertThat(project.committed()).isEqualTo(bytes);
        assertThat(project.path("src/test/lockstep/TestSchema/snapshot.json")).exists();
    }

    @Test
    void aFrozenBuildWritesNothing() {
        recordFirst();
        project.task(PRIORITY).root(FIRST, SECOND).option("-Alockstep.frozen=true");
        assertErrors("lockstep:frozen TaskSchema.java:3");
        project.option("-Alockstep.frozen=false");
        succeed();
        project.option("-Alockstep.frozen=true");
        succeed();
    }

    @Test
    void nothingIsRecordedWhenTheCompilationFails() {
        recordFirst();
        project.task(PRIORITY, "Missing missing;").root(FIRST, SECOND);
        SortedMap<String, String> bytes = project.committed();
        assertThat(project.compile().success()).isFalse();
        assertThat(project.committed()).isEqualTo(bytes);
    }

    @Test
    void anEmptyMigrationIsRefused() {
        recordFirst();
        project.root(FIRST, SECOND);
        assertErrors("lockstep:empty-migration TaskSchema.java:5");
    }

    @Test
    void aVagueMessageIsRefused() {
        recordFirst();
        project.task(PRIORITY).root(FIRST, "@Migration(\"changes\")");
        assertErrors("lockstep:vague-message TaskSchema.java:5");
    }

    @Test
    void lossWithoutConsentIsRefused() {
        recordSecond();
        String third = "@Migration(%s\"drop the priority of Task\"%s)";
        project.task().root(FIRST, SECOND, third.formatted("", ""));
        Result result = project.compile();
        assertThat(result.codes()).containsExactly("lockstep:data-loss");
        assertThat(result.text()).contains("tasks.priority");
        project.root(FIRST, SECOND, third.formatted("value = ", ", drops = \"tasks.priority\""));
        succeed();
    }

    @Test
    void twoNewMigrationsAtOnceAreRefused() {
        recordFirst();
        project.task(PRIORITY).root(FIRST, SECOND, "@Migration(\"one more thing\")");
        assertErrors("lockstep:configuration TaskSchema.java:6");
    }

    @Test
    void aRewordedMigrationIsRefused() {
        recordSecond();
        project.root(FIRST, "@Migration(\"update Task: another wording\")");
        assertErrors("lockstep:tampered TaskSchema.java:5");
    }

    @Test
    void aReorderedHistoryIsRefused() {
        recordSecond();
        project.root(SECOND, FIRST);
        assertErrors("lockstep:reordered TaskSchema.java:4");
    }

    @Test
    void aRemovedMigrationIsRefused() {
        recordSecond();
        project.root(FIRST);
        assertErrors("lockstep:reordered TaskSchema.java:3");
    }

    @Test
    void aDraftIsRecordedAnewUntilItIsConfirmed() {
        recordFirst();
        String draft = "@Migration(value = \"update Task: add priority\", draft = true)";
        project.task(PRIORITY).root(FIRST, draft);
        succeed();
        String early = project.committed().get(RECORD);
        project.task(PRIORITY, "Integer weight;");
        succeed();
        assertThat(project.committed().get(RECORD)).isNotEqualTo(early).contains("weight");
        project.option("-Alockstep.frozen=true");
        assertErrors("lockstep:unconfirmed-draft TaskSchema.java:5");
        project.option("-Alockstep.frozen=false").root(FIRST, SECOND);
        succeed();
        assertThat(project.committed().get("TaskSchema/snapshot.json")).doesNotContain("draft");
        project.root(FIRST, draft);
        assertErrors("lockstep:configuration TaskSchema.java:5");
    }

    @Test
    void aWithdrawnDraftLeavesNothing() {
        recordFirst();
        SortedMap<String, String> bytes = project.committed();
        project.task(PRIORITY).root(FIRST, "@Migration(value = \"update Task: add priority\", draft = true)");
        succeed();
        project.task().root(FIRST);
        succeed();
        assertThat(project.committed()).isEqualTo(bytes);
    }

    @Test
    void anInterruptedRecordingIsFinished() {
        recordFirst();
        String snapshot = project.committed().get("TaskSchema/snapshot.json");
        project.task(PRIORITY).root(FIRST, SECOND);
        succeed();
        SortedMap<String, String> whole = project.committed();
        project.file(DIRECTORY + "snapshot.json", snapshot);
        succeed();
        assertThat(project.committed()).isEqualTo(whole);

        project.file(DIRECTORY + "snapshot.json", snapshot);
        project.task(PRIORITY, "Integer weight;");
        assertErrors("lockstep:unknown-record TaskSchema.java:3");
    }

    @Test
    void brokenFilesAreToldAndStay() throws IOException {
        recordSecond();
        String record = project.committed().get(RECORD);
        project.file("src/main/lockstep/" + RECORD, record.replace("integer", "bigint"));
        assertErrors("lockstep:tampered TaskSchema.java:3");
        project.file("src/main/lockstep/" + RECORD, "<<<<<<< HEAD\n" + record);
        assertErrors("lockstep:unreadable TaskSchema.java:3");
        Files.delete(project.path("src/main/lockstep/" + RECORD));
        assertErrors("lockstep:missing-record TaskSchema.java:3");
    }

    @Test
    void aHistoryWithoutEntitiesIsRefused() {
        project.root(FIRST);
        assertErrors("lockstep:configuration TaskSchema.java:3");
    }

    @Test
    void twoRootsInOnePackageAreRefused() {
        recordFirst();
        project.source("Zweite", "@dev.lockstep.SchemaHistory\ninterface Zweite {}\n");
        assertErrors("lockstep:configuration Zweite.java:2");
    }

    @Test
    void namingStaysAsItWasRecorded() {
        recordFirst();
        project.source(
                "TaskSchema",
                "import dev.lockstep.*;\n@SchemaHistory(value = " + FIRST
                        + ", naming = Naming.SPRING)\ninterface TaskSchema {}\n");
        Result result = project.compile();
        assertThat(result.codes()).containsExactly("lockstep:configuration");
        assertThat(result.text()).contains("naming = Naming.JPA");
    }

    @Test
    void aProjectThatCannotBeFoundIsAnError() throws IOException {
        project.task().root(FIRST);
        Files.delete(project.path("pom.xml"));
        assertErrors("lockstep:files TaskSchema.java:3");
        project.option("-Alockstep.projectDir=" + project.path("."));
        succeed();
        project.option("-Alockstep.projectDir=" + project.path("nowhere"));
        assertErrors("lockstep:files TaskSchema.java:3");
    }

    @Test
    void aTreeThatCannotBeWrittenIsAnError() {
        project.task().root(FIRST).file("src/main/lockstep", "a file where the directory belongs");
        Result result = project.compile();
        assertThat(result.codes()).containsExactly("lockstep:files");
        assertThat(result.success()).isFalse();
    }

    @Test
    void skipDoesNothing() {
        project.task().root(FIRST).option("-Alockstep.skip");
        assertThat(succeed().said()).isEmpty();
        assertThat(project.committed()).isEmpty();
        assertThat(List.of(project.path("target/classes/app").toFile().list())).doesNotContain("TaskDto.class");
    }
}

package dev.lockstep.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes that change their name or package and keep their table: no change of the schema. */
class RenamedClassTest {
    private static final String FIRST = "@Migration(\"add tasks\")";
    private static final String SNAPSHOT = "TaskSchema/snapshot.json";

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void recorded() {
        project = new TestProject(directory.resolve("project")).warningsAllowed();
        entity("app", "Task");
        project.root(FIRST);
        succeed();
        assertThat(project.committed().get(SNAPSHOT)).contains("\"app.Task\"");
    }

    private void entity(String folder, String name) {
        project.file("src/main/java/" + folder + "/" + name + ".java", """
                package %s;
                import jakarta.persistence.*;
                @Entity @Table(name = "tasks") public class %s { @Id Long id; @ElementCollection
                    @CollectionTable(name = "labels", joinColumns = @JoinColumn(name = "task_id")) java.util.Set<String> labels; }
                """.formatted(folder, name));
    }

    private void move(String folder, String name) {
        project.remove("src/main/java/app/Task.java");
        entity(folder, name);
    }

    private void succeed() {
        TestProject.Result result = project.compile();
        assertThat(result.success()).as(result.text()).isTrue();
    }

    @Test
    void anotherClassNameIsNoMigration() {
        SortedMap<String, String> before = project.committed();
        move("app", "Job");
        succeed();
        follows(before, "app.Job");
    }

    @Test
    void anotherPackageIsNoMigration() {
        SortedMap<String, String> before = project.committed();
        move("app.model", "Task");
        succeed();
        follows(before, "app.model.Task");
    }

    @Test
    void aFrozenBuildAsksForTheSnapshotAndNothingElse() {
        move("app", "Job");
        SortedMap<String, String> before = project.committed();
        TestProject.Result result = project.option("-Alockstep.frozen=true").compile();
        assertThat(result.codes()).as(result.text()).containsExactly("lockstep:frozen");
        assertThat(project.committed()).isEqualTo(before);

        project.option("-Alockstep.frozen=false");
        succeed();
        project.option("-Alockstep.frozen=true");
        succeed();
    }

    /** The list of entities alone has changed, and a partial compilation finds the class by it. */
    private void follows(SortedMap<String, String> before, String entity) {
        SortedMap<String, String> after = project.committed();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.get(SNAPSHOT)).contains("\"" + entity + "\"").doesNotContain("\"app.Task\"");
        String unlike = "\"(checksum\": \"[0-9a-f]{64}|app[.a-z]*\\.(Task|Job))\"";
        assertThat(after.get(SNAPSHOT).replaceAll(unlike, ""))
                .isEqualTo(before.get(SNAPSHOT).replaceAll(unlike, ""));
        TestProject.Result partial = project.compileOnly("TaskSchema");
        assertThat(partial.success()).as(partial.text()).isTrue();
        assertThat(project.committed()).isEqualTo(after);
    }
}

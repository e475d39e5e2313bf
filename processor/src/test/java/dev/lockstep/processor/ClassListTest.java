package dev.lockstep.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.TestProject.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By the service file a command-line tool finds every history of a module, however the module was compiled. */
class ClassListTest {
    private static final String CLASSES = "target/classes/";
    private static final String NOTES = "src/main/java/notes/";

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void twoHistories() {
        project = new TestProject(directory)
                .task()
                .source("TaskSchema", root("app", "TaskSchema", "Task", "add tasks"))
                .file(NOTES + "Note.java", """
                        package notes;
                        import jakarta.persistence.*;
                        @Entity public class Note { @Id Long id; }
                        """)
                .file(NOTES + "NoteSchema.java", "package notes;\n" + root("notes", "NoteSchema", "Note", "add notes"));
        passed(project.compile());
    }

    @Test
    void namesEveryHistory() throws IOException {
        assertThat(named()).containsExactly("app.migrations.TaskSchemaHistory", "notes.migrations.NoteSchemaHistory");
    }

    @Test
    void aPartialCompilationKeepsWhatItDidNotSee() throws IOException {
        passed(project.compileOnly("Task", "TaskSchema"));

        assertThat(named()).containsExactly("app.migrations.TaskSchemaHistory", "notes.migrations.NoteSchemaHistory");
    }

    @Test
    void aHistoryThatIsGoneIsNamedNoMore() throws IOException {
        project.remove(NOTES + "Note.java").remove(NOTES + "NoteSchema.java");
        project.remove(CLASSES + "notes/migrations/NoteSchemaHistory.class");

        passed(project.compileOnly("Task", "TaskSchema"));

        assertThat(named()).containsExactly("app.migrations.TaskSchemaHistory");
    }

    @Test
    void withoutAHistoryItStaysAsItIs() throws IOException {
        passed(project.compileOnly("Task"));

        assertThat(named()).hasSize(2);
    }

    private static String root(String rootPackage, String name, String entity, String message) {
        return """
                import dev.lockstep.*;
                @SchemaHistory(value = @Migration("%s"), entities = %s.%s.class, dtos = false)
                public interface %s {}
                """.formatted(message, rootPackage, entity, name);
    }

    private List<String> named() throws IOException {
        return Files.readAllLines(project.path(CLASSES + "META-INF/services/dev.lockstep.runtime.History"));
    }

    private static void passed(Result result) {
        assertThat(result.success()).as(result.text()).isTrue();
    }
}

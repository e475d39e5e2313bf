package dev.lockstep.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.TestProject.Result;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Advice as javac tells it, and how it is accepted. */
class AdviceTest {
    private static final String FIRST = "@Migration(\"add tasks table\")";
    private static final String SECOND = "@Migration(\"update Task: add due\")";
    private static final String DUE = "java.time.LocalDateTime due;";
    private static final String ADVISED = "lockstep:timestamp-without-zone Task.java:7";
    private static final String RECORD = "TaskSchema/0002_update_task_add_due.json";
    private static final String ACCEPT =
            "@AcceptAdvice(value = \"timestamp-without-zone\", reason = \"local to each office\")";

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void aRecordedProject() {
        project = new TestProject(directory.resolve("project")).task().root(FIRST);
        assertThat(project.compile().success()).isTrue();
        project.warningsAllowed();
    }

    private static List<String> warnings(Result result) {
        return result.said().stream()
                .filter(s -> s.kind() == Diagnostic.Kind.WARNING || s.kind() == Diagnostic.Kind.MANDATORY_WARNING)
                .map(TestProject.Said::at)
                .toList();
    }

    @Test
    void adviceComesWithTheDriftAndWithTheRecordingAndNeverAgain() {
        project.task(DUE);
        Result drift = project.compile();
        assertThat(drift.codes()).containsExactly("lockstep:drift", "lockstep:drift");
        assertThat(warnings(drift)).as(drift.text()).containsExactly(ADVISED);
        assertThat(drift.text()).contains("@AcceptAdvice(value = \"timestamp-without-zone\", reason = \"…\")");

        project.root(FIRST, SECOND);
        Result recorded = project.compile();
        assertThat(recorded.success()).as(recorded.text()).isTrue();
        assertThat(warnings(recorded)).as(recorded.text()).containsExactly(ADVISED);
        assertThat(project.committed()).containsKey(RECORD);

        assertThat(warnings(project.compile())).isEmpty();
    }

    @Test
    void whereWarningsAreErrorsNothingIsRecordedUntilTheAdviceIsTakenOrAccepted() {
        project.option("-Werror").task(DUE).root(FIRST, SECOND);
        assertThat(project.compile().success()).isFalse();
        assertThat(project.committed()).doesNotContainKey(RECORD);
        project.task(ACCEPT, DUE);
        assertAccepted();
    }

    private void assertAccepted() {
        project.root(FIRST, SECOND);
        Result result = project.compile();
        assertThat(result.success()).as(result.text()).isTrue();
        assertThat(warnings(result)).as(result.text()).isEmpty();
        assertThat(project.committed()).containsKey(RECORD);
    }

    @Test
    void anAttributeAcceptsIt() {
        project.task(ACCEPT, DUE);
        assertAccepted();
    }

    @Test
    void aGetterAcceptsItForItsField() {
        project.task(DUE, ACCEPT + " public java.time.LocalDateTime getDue() { return due; }");
        assertAccepted();
    }

    @Test
    void anEntityAcceptsItForItsTable() {
        project.source("Dated", "import jakarta.persistence.*;\n@MappedSuperclass class Dated { " + DUE + " }\n");
        project.source(
                "Task",
                "import jakarta.persistence.*;\nimport dev.lockstep.*;\n@Entity @Table(name = \"tasks\") " + ACCEPT
                        + " public class Task extends Dated { @Id Long id; }\n");
        assertAccepted();
    }

    @Test
    void aMappedSuperclassAndAnEmbeddableAcceptItForTheirAttributes() {
        project.source(
                "Dated",
                "import dev.lockstep.*;\nimport jakarta.persistence.*;\n@MappedSuperclass " + ACCEPT + " class Dated { "
                        + DUE + " }\n");
        project.source(
                "Times",
                "import dev.lockstep.*;\nimport jakarta.persistence.*;\n@Embeddable class Times { " + ACCEPT
                        + " java.time.LocalDateTime noted; }\n");
        project.source(
                "Task",
                "import jakarta.persistence.*;\n@Entity @Table(name = \"tasks\") public class Task extends Dated { @Id"
                        + " Long id; @Embedded Times times; }\n");
        assertAccepted();
    }

    @Test
    void theHistoryRootAcceptsItEverywhereAndSeveralAtOnce() {
        project.task(DUE, "float price;");
        project.source(
                "TaskSchema",
                "import dev.lockstep.*;\n" + ACCEPT
                        + "\n@AcceptAdvice(value = \"float-money\", reason = \"a rating, not an amount\")\n"
                        + "@SchemaHistory({" + FIRST + ", @Migration(\"update Task: add due\")})\n"
                        + "public interface TaskSchema {}\n");
        Result result = project.compile();
        assertThat(result.success()).as(result.text()).isFalse();
        assertThat(result.codes()).containsExactly("lockstep:not-null");
        assertThat(warnings(result)).isEmpty();
    }

    @Test
    void anUnknownNameAndAMissingReasonAreErrorsWhereTheyStand() {
        project.task(
                "@AcceptAdvice(value = \"timestamp\", reason = \"x\") String a;",
                "@AcceptAdvice(value = \"json-column\", reason = \"\") transient String b;");
        Result result = project.compile();
        assertThat(result.errors())
                .extracting(TestProject.Said::at)
                .containsExactly("lockstep:configuration Task.java:7", "lockstep:configuration Task.java:8");
        assertThat(result.text()).contains("There are: boolean-index, char-column", "gives no reason");

        project.task()
                .source(
                        "TaskSchema",
                        "import dev.lockstep.*;\n@AcceptAdvice(value = \"x\", reason = \"y\")\n@SchemaHistory({" + FIRST
                                + "})\npublic interface TaskSchema {}\n");
        assertThat(project.compile().codes()).containsExactly("lockstep:configuration");
    }

    @Test
    void whatAcceptsNothingDoesNoHarm() {
        project.task("@AcceptAdvice(value = \"json-column\", reason = \"none here\") String due;");
        assertAccepted();
    }

    @Test
    void unrelatedChangesAreTakenApartBeforeTheyAreRecorded() {
        project.source("Bill", "import jakarta.persistence.*;\n@Entity class Bill { @Id Long id; }\n")
                .task("Integer rank;");
        Result drift = project.compile();
        assertThat(drift.said())
                .filteredOn(s -> s.code().equals("lockstep:unrelated"))
                .singleElement()
                .satisfies(s -> assertThat(s.kind()).isEqualTo(Diagnostic.Kind.NOTE))
                .satisfies(s -> assertThat(s.text()).contains("bill / tasks"));
        project.root(FIRST, "@Migration(\"add Bill and Task rank\")");
        Result recorded = project.compile();
        assertThat(recorded.success()).isTrue();
        assertThat(recorded.text()).contains("lockstep:unrelated");
    }
}

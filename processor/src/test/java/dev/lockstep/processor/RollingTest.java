package dev.lockstep.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.TestProject.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expand and contract by the real javac: what a developer types under {@code compatibility = ROLLING}. */
class RollingTest {
    private static final String FLAG = "boolean flag;";

    @TempDir
    private Path directory;

    private TestProject project;
    private final List<String> migrations = new ArrayList<>();

    @BeforeEach
    void aProjectWithAFlag() {
        project = new TestProject(directory.resolve("project")).task(FLAG, "Integer priority;");
        declare("@Migration(\"add tasks table\")");
        succeed();
    }

    private void declare(String migration) {
        migrations.add(migration);
        project.source(
                "TaskSchema",
                "import dev.lockstep.*;\n@SchemaHistory(compatibility = Compatibility.ROLLING, value = {\n"
                        + String.join(",\n", migrations) + "})\npublic interface TaskSchema {}\n");
    }

    private void declareInstead(String migration) {
        migrations.remove(migrations.size() - 1);
        declare(migration);
    }

    private Result succeed() {
        Result result = project.compile();
        assertThat(result.success()).as(result.text()).isTrue();
        return result;
    }

    private Result refuse(String... places) {
        Result result = project.compile();
        assertThat(result.errors())
                .extracting(TestProject.Said::at)
                .as(result.text())
                .containsExactly(places);
        return result;
    }

    private String record(String name) {
        return project.committed().entrySet().stream()
                .filter(e -> e.getKey().contains(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    @Test
    void aColumnIsRetiredAndThenDropped() {
        project.task("Integer priority;");
        declare("@Migration(value = \"drop Task flag\", drops = \"tasks.flag\")");
        Result refused = refuse("lockstep:rolling Task.java:5");
        assertThat(refused.text())
                .contains("retires = {\"tasks.flag\"}", "drops = {\"tasks.flag\"}", "contracts = {\"tasks.flag\"}");

        declareInstead("@Migration(value = \"stop using Task flag\", retires = \"tasks.flag\")");
        succeed();
        assertThat(record("0002")).contains("DROP NOT NULL");
        // It stays, compile after compile, until it is dropped.
        assertThat(succeed().said()).isEmpty();
        project.task("Integer priority;", "Integer rank;");
        declare("@Migration(\"update Task: add rank\")");
        succeed();
        assertThat(record("0003")).doesNotContain("flag");

        declare("@Migration(\"let go of Task flag\")");
        refuse("lockstep:empty-migration TaskSchema.java:7");
        declareInstead("@Migration(value = \"drop Task flag\", drops = \"tasks.flag\")");
        succeed();
        assertThat(record("0004")).contains("DROP COLUMN");
        assertThat(succeed().said()).isEmpty();
    }

    @Test
    void whatNeedsNoChangeInTheDatabaseIsRetiredByAMigrationThatChangesNothing() {
        project.task(FLAG);
        declare("@Migration(value = \"stop using Task priority\", retires = \"tasks.priority\")");
        succeed();
        assertThat(Files.exists(project.path("target/classes/app/migrations/V0002_StopUsingTaskPriority.class")))
                .isTrue();
        declare("@Migration(value = \"drop Task priority\", drops = \"tasks.priority\")");
        succeed();
        assertThat(record("0003")).contains("DROP COLUMN");
        assertThat(succeed().said()).isEmpty();
    }

    @Test
    void whatTheDeveloperVouchesForPasses() {
        project.task(FLAG, "@Column(nullable = false) @Backfill(\"0\") Integer priority;");
        declare("@Migration(\"require Task priority\")");
        Result refused = refuse("lockstep:rolling Task.java:8");
        assertThat(refused.text()).contains("contracts = {\"tasks.priority\"}");
        declareInstead("@Migration(value = \"require Task priority\", contracts = \"tasks.priority\")");
        succeed();
    }

    @Test
    void wrongNamesAreErrorsOnTheMigration() {
        project.task(FLAG, "Integer priority;", "Integer rank;");
        declare("@Migration(value = \"add rank to Task\", retires = \"tasks.flag\", contracts = \"tasks.rank\")");
        Result refused = refuse("lockstep:configuration TaskSchema.java:5", "lockstep:configuration TaskSchema.java:5");
        assertThat(refused.text()).contains("retires names \"tasks.flag\"", "contracts names \"tasks.rank\"");
    }

    @Test
    void anEnumConstantThatGoesKeepsItsCheckUntilTheContract() {
        project.source("Status", "enum Status { OPEN, DONE, LATE }");
        project.task(FLAG, "Integer priority;", "@Enumerated(EnumType.STRING) Status status;");
        declare("@Migration(\"add status to Task\")");
        succeed();
        project.source("Status", "enum Status { OPEN, DONE }");
        declare("@Migration(\"remove LATE from Status\")");
        Result refused = project.compile();
        assertThat(refused.codes()).containsExactly("lockstep:rolling");
        String name = refused.text().replaceAll("(?s).*retires = \\{\"([^\"]*)\"}.*", "$1");
        declareInstead("@Migration(value = \"no longer write LATE\", retires = \"" + name + "\")");
        succeed();
        declare("@Migration(value = \"remove LATE from Status\", contracts = \"" + name + "\")");
        succeed();
        assertThat(record("0004")).contains("CHECK");
    }
}

package dev.lockstep.samples.taskboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.testing.PostgresServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The main job, as {@code main} does it. */
@Tag("postgres")
class TaskboardTest {
    @Test
    void migratesWorksAndGoesBackAndForth() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);

        new Taskboard(PostgresServer.shared().createDatabase(), out).run();

        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains("0001_add_workspaces_accounts_tasks_and_tags")
                .contains("TaskDto[id=1")
                .contains("title=Ship it")
                .containsPattern("(?s)One step down.*0006_.*0006_");
    }
}

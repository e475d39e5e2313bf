package dev.lockstep.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lockstep.runtime.MigrationListener.Progress;
import dev.lockstep.runtime.Revision;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JfrListenerTest {
    private List<RecordedEvent> events;

    @BeforeAll
    void record(@TempDir Path directory) throws SQLException, IOException {
        Path file = directory.resolve("migrations.jfr");
        try (Recording recording = new Recording()) {
            for (String name : List.of("Migration", "Step", "Batch", "Retry", "LockWait")) {
                recording.enable("dev.lockstep." + name).withoutThreshold();
            }
            recording.start();
            JfrListener listener = new JfrListener();
            Tasks.migrate(listener);
            Revision revision = new Revision(7, "fill_slug", "fill slug", "", "");
            listener.stepProgressed(revision, 2, Tasks.CREATE, new Progress(500, 40, 100, Duration.ofSeconds(8)));
            listener.waitingForLock("Tasks", Duration.ofSeconds(5), "process 17");
            recording.stop();
            recording.dump(file);
        }
        events = RecordingFile.readAllEvents(file);
    }

    @Test
    void aMigrationIsAnEventThatLasts() {
        assertThat(named("Migration"))
                .extracting(event -> event.getString("revision"), event -> event.getString("direction"))
                .containsExactly(tuple("0001_create_tasks", "UPGRADE"), tuple("0002_index_title", "UPGRADE"));
        assertThat(named("Migration"))
                .allSatisfy(event -> assertThat(event.getDuration()).isPositive());
        assertThat(named("Migration").get(0).getInt("steps")).isEqualTo(2);
    }

    @Test
    void stepsNameTheirTable() {
        assertThat(named("Step"))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(event -> assertThat(event.getString("relation")).isEqualTo("tasks"));
        RecordedEvent index = named("Step").get(named("Step").size() - 1);
        assertThat(index.getString("revision")).isEqualTo("0002_index_title");
        assertThat(index.getBoolean("timed")).isTrue();
    }

    @Test
    void aRetryTellsWhy() {
        RecordedEvent retry = named("Retry").get(0);
        assertThat(retry.getString("sqlState")).isEqualTo("55P03");
        assertThat(retry.getInt("attempt")).isEqualTo(1);
        assertThat(retry.getDuration("pause")).isPositive();
    }

    @Test
    void backfillsAndWaitsAreTold() {
        RecordedEvent batch = named("Batch").get(0);
        assertThat(batch.getString("revision")).isEqualTo("0007_fill_slug");
        assertThat(batch.getLong("rows")).isEqualTo(500);
        assertThat(batch.getInt("percent")).isEqualTo(40);
        RecordedEvent wait = named("LockWait").get(0);
        assertThat(wait.getString("holder")).isEqualTo("process 17");
        assertThat(wait.getDuration("waited")).isEqualTo(Duration.ofSeconds(5));
    }

    private List<RecordedEvent> named(String name) {
        return events.stream()
                .filter(event -> event.getEventType().getName().equals("dev.lockstep." + name))
                .toList();
    }
}

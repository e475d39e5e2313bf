package dev.lockstep.observe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.runtime.MigrationListener.Progress;
import dev.lockstep.runtime.Revision;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MeterListenerTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final MeterListener listener = new MeterListener(registry, Tag.of("history", "Tasks"));

    @Test
    void migrationsStepsAndRetriesAreCounted() throws SQLException {
        Tasks.migrate(listener);
        var migrations = registry.get("lockstep.migrations")
                .tag("history", "Tasks")
                .tag("direction", "upgrade")
                .timer();
        assertThat(migrations.count()).isEqualTo(2);
        assertThat(migrations.totalTime(TimeUnit.NANOSECONDS)).isPositive();
        assertThat(registry.get("lockstep.steps").timer().count()).isPositive();
        assertThat(registry.get("lockstep.retries")
                        .tag("sqlstate", "55P03")
                        .counter()
                        .count())
                .isGreaterThanOrEqualTo(1);
    }

    @Test
    void backfillsAndWaitsAreTold() {
        Revision revision = new Revision(7, "fill_slug", "fill slug", "", "");
        listener.stepProgressed(revision, 2, Tasks.CREATE, new Progress(500, 40, 100, Duration.ofSeconds(8)));
        listener.waitingForLock("Tasks", Duration.ofSeconds(5), "process 17");
        assertThat(registry.get("lockstep.backfill.rows").gauge().value()).isEqualTo(500);
        assertThat(registry.get("lockstep.backfill.percent").gauge().value()).isEqualTo(40);
        assertThat(registry.get("lockstep.lock.waits").counter().count()).isEqualTo(1);
    }
}

package dev.lockstep.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.runtime.MigrationException;
import dev.lockstep.runtime.MigrationListener;
import dev.lockstep.runtime.Migrator;
import dev.lockstep.runtime.Revision;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Readers and writers at full speed, and a long-running transaction that holds the table that a migration changes. */
@Tag("postgres")
class TrafficTest {
    private static final Duration LOCK_TIMEOUT = Duration.ofMillis(100);
    /** What a busy machine may add to a stall. */
    private static final Duration SLACK = Duration.ofMillis(1500);

    private final Plan plan = Plan.small();
    private final Place place = Place.create();

    /** Twice it times out and lets the traffic pass; then the transaction ends. */
    @Test
    void timesOutBacksOffAndSucceeds() throws Exception {
        Migrator.on(plan.history(2), place.dataSource()).migrate();
        try (Connection report = place.as("nightly report").getConnection();
                Traffic traffic = new Traffic(place)) {
            hold(report);
            traffic.flow();
            CountDownLatch retries = new CountDownLatch(3);
            ExecutorService thread = Executors.newSingleThreadExecutor();
            Future<?> migration = thread.submit(() -> Migrator.builder(plan.history(), place.dataSource())
                    .lockTimeout(LOCK_TIMEOUT)
                    .retries(100)
                    .listener(new MigrationListener() {
                        @Override
                        public void retrying(Revision r, int number, int attempt, Duration pause, SQLException cause) {
                            retries.countDown();
                        }
                    })
                    .build()
                    .migrate());
            retries.await();
            report.commit();
            migration.get();
            thread.shutdown();

            traffic.end();
            Faults.say(
                    "traffic: %d statements, longest stall %d ms at a lock timeout of %d ms, 3 timeouts, then applied",
                    traffic.statements(), traffic.longest().toMillis(), LOCK_TIMEOUT.toMillis());
            assertThat(traffic.failures()).isEmpty();
            assertThat(traffic.longest()).isLessThan(LOCK_TIMEOUT.plus(SLACK));
        }
        Migrator.on(plan.history(), place.dataSource()).validate();
    }

    /** The transaction never ends: it gives up, names who holds the table, and leaves everything as it was. */
    @Test
    void givesUpAndSaysWho() throws Exception {
        Migrator.on(plan.history(2), place.dataSource()).migrate();
        List<String> before = place.catalog();
        try (Connection report = place.as("nightly report").getConnection();
                Traffic traffic = new Traffic(place)) {
            hold(report);
            traffic.flow();
            assertThatThrownBy(() -> Migrator.builder(plan.history(), place.dataSource())
                            .lockTimeout(LOCK_TIMEOUT)
                            .retries(3)
                            .build()
                            .migrate())
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("0003_change_3")
                    .hasMessageContaining("process " + Traffic.process(report))
                    .hasMessageContaining("nightly report")
                    .hasMessageContaining("SELECT count(*) FROM account")
                    .hasMessageContaining("as it was before 0003_change_3");

            traffic.end();
            Faults.say(
                    "traffic: %d statements, longest stall %d ms at a lock timeout of %d ms, given up",
                    traffic.statements(), traffic.longest().toMillis(), LOCK_TIMEOUT.toMillis());
            assertThat(traffic.failures()).isEmpty();
            assertThat(traffic.longest()).isLessThan(LOCK_TIMEOUT.plus(SLACK));
        }
        assertThat(place.catalog()).isEqualTo(before);
        assertThat(place.advisoryLocks()).isZero();
        assertThat(Migrator.on(plan.history(), place.dataSource()).history()).hasSize(2);
    }

    private static void hold(Connection report) throws SQLException {
        report.setAutoCommit(false);
        try (Statement statement = report.createStatement()) {
            statement.execute("SELECT count(*) FROM account");
        }
    }
}

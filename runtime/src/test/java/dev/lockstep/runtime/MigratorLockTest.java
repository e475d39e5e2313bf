package dev.lockstep.runtime;

import static dev.lockstep.runtime.Fixture.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens when another session holds a lock on a table that a migration changes. */
@Tag("postgres")
class MigratorLockTest {
    private final Database database = new Database();
    private final Fixture fixture = Fixture.tasks();

    @Test
    void aLockTimeoutIsTriedAgainUntilTheLockIsFree() throws SQLException {
        Migrator.on(fixture.history(1), database.dataSource()).migrate();
        try (Connection blocker = database.connect();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("SELECT * FROM tasks");
            List<Integer> attempts = new ArrayList<>();
            Migrator patient = Migrator.builder(fixture.history(2), database.dataSource())
                    .lockTimeout(Duration.ofMillis(20))
                    .listener(new MigrationListener() {
                        @Override
                        public void retrying(
                                Revision revision, int number, int attempt, Duration pause, SQLException cause) {
                            attempts.add(attempt);
                            if (attempt == 2) {
                                Session.quietly(cause, blocker::commit);
                            }
                        }
                    })
                    .build();

            assertThat(patient.migrate().applied()).hasSize(1);
            assertThat(attempts).containsExactly(1, 2);
        }
    }

    @Test
    void whoHoldsTheLockIsSaidInTheEnd() throws SQLException {
        Migrator.on(fixture.history(1), database.dataSource()).migrate();
        try (Connection blocker = database.connect();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("SET application_name = 'nightly report'");
            statement.execute("SELECT * FROM tasks");
            Migrator hasty = Migrator.builder(fixture.history(2), database.dataSource())
                    .lockTimeout(Duration.ofMillis(20))
                    .retries(1)
                    .build();

            assertThatThrownBy(hasty::migrate)
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("Locks on tasks are held by process ")
                    .hasMessageContaining("(nightly report), idle in transaction since")
                    .hasMessageContaining("SELECT * FROM tasks")
                    .hasMessageContaining("as it was before 0002_add_priority");
        }
    }

    @Test
    void theWholeHasALimit() throws SQLException {
        Migrator.on(fixture.history(1), database.dataSource()).migrate();
        try (Connection blocker = database.connect();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("SELECT * FROM tasks");
            Migrator bounded = Migrator.builder(fixture.history(2), database.dataSource())
                    .lockTimeout(Duration.ofMillis(10))
                    .retries(Integer.MAX_VALUE)
                    .retryFor(Duration.ofMillis(200))
                    .build();

            assertThatThrownBy(bounded::migrate)
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("Locks on tasks are held by process ");
        }
    }

    @Test
    void theStatementsOfATransactionShareTheTimeout() throws SQLException {
        Fixture slow = new Fixture("Slow")
                .migration(
                        "slow",
                        List.of(
                                statement(
                                        "CREATE TABLE seen AS SELECT 0 AS at, current_setting('lock_timeout') AS timeout"),
                                statement("SELECT pg_sleep(0.2)"),
                                statement("INSERT INTO seen VALUES (1, current_setting('lock_timeout'))")),
                        List.of());

        Migrator.builder(slow.history(), database.dataSource())
                .lockTimeout(Duration.ofMillis(999))
                .build()
                .migrate();

        List<String> timeouts = database.query("SELECT replace(timeout, 'ms', '') FROM seen ORDER BY at");
        assertThat(timeouts.get(0)).isEqualTo("999");
        assertThat(Integer.parseInt(timeouts.get(1))).isBetween(1, 799);
    }

    @Test
    void whatStopsNobodyWaitsAsLongAsItMust() throws Exception {
        Migrator.on(fixture.history(1), database.dataSource()).migrate();
        database.execute("ALTER TABLE tasks ADD CONSTRAINT ck CHECK (id > 0) NOT VALID");
        Step validate = Step.standalone(
                Impact.on("tasks", Lock.SHARE_UPDATE_EXCLUSIVE, Work.SCAN), "ALTER TABLE tasks VALIDATE CONSTRAINT ck");
        Fixture other = new Fixture("Other").migration("validate", List.of(validate), List.of());
        Migrator hasty = Migrator.builder(other.history(), database.dataSource())
                .lockTimeout(Duration.ofMillis(1))
                .retries(0)
                .build();
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (Connection blocker = database.connect();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("LOCK TABLE tasks IN SHARE UPDATE EXCLUSIVE MODE");
            Future<MigrationReport> migration = threads.submit(hasty::migrate);
            statement.execute("SELECT pg_sleep(0.2)");
            database.execute("INSERT INTO tasks (id) VALUES (1)");
            blocker.commit();

            assertThat(migration.get().current()).isEqualTo("0001_validate");
        } finally {
            threads.shutdownNow();
        }
    }
}

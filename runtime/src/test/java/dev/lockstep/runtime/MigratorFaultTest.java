package dev.lockstep.runtime;

import static dev.lockstep.runtime.Fixture.IMPACT;
import static dev.lockstep.runtime.Fixture.index;
import static dev.lockstep.runtime.Fixture.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.runtime.AppliedMigration.State;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens when processes die, wait for each other, or stand in each other's way. */
@Tag("postgres")
class MigratorFaultTest {
    private static final int THREADS = 8;

    private final Database database = new Database();
    private final Fixture fixture = Fixture.tasks();

    @Test
    void aKilledUpgradeResumesAfterEachOfItsSteps() throws SQLException {
        List<String> whole = catalogOf(fixture);
        for (int step = 1; step <= 3; step++) {
            Database fresh = new Database();
            Migrator dying = Migrator.builder(fixture.history(), fresh.dataSource())
                    .listener(new KillBefore(fresh, 3, step))
                    .build();
            Migrator next = Migrator.on(fixture.history(), fresh.dataSource());

            assertThatThrownBy(dying::migrate).isInstanceOf(MigrationException.class);
            assertThat(fresh.advisoryLocks()).isEmpty();
            if (step > 1) {
                assertThat(next.current()).map(AppliedMigration::state).contains(State.APPLYING);
                assertThat(next.current()).map(AppliedMigration::stepsDone).contains(step - 1);
                assertThatThrownBy(next::validate).hasMessageContaining("half applied");
            }
            assertThat(next.pending()).extracting(Revision::number).containsExactly(3);
            assertThat(next.migrate().applied()).extracting(Revision::number).containsExactly(3);
            assertThat(fresh.catalog()).isEqualTo(whole);
            next.validate();
        }
    }

    @Test
    void aKilledDowngradeResumes() throws SQLException {
        Migrator migrator = Migrator.on(fixture.history(), database.dataSource());
        migrator.migrate();
        List<String> whole = database.catalog();
        Migrator dying = Migrator.builder(fixture.history(), database.dataSource())
                .listener(new KillBefore(database, 3, 2))
                .build();

        assertThatThrownBy(() -> dying.downgrade(1)).isInstanceOf(MigrationException.class);
        assertThat(migrator.current()).map(AppliedMigration::state).contains(State.REVERTING);
        MigrationReport report = migrator.migrate();

        assertThat(report.reverted())
                .isEqualTo(report.applied())
                .extracting(Revision::number)
                .containsExactly(3);
        assertThat(database.catalog()).isEqualTo(whole);

        assertThatThrownBy(() -> dying.downgrade(1)).isInstanceOf(MigrationException.class);
        assertThat(migrator.downgrade(1).current()).isEqualTo("0002_add_priority");
    }

    @Test
    void anIndexThatWasBuiltAndNotNotedIsDone() throws SQLException {
        Migrator dying = Migrator.builder(fixture.history(), database.dataSource())
                .listener(new KillBefore(database, 3, 2))
                .build();
        assertThatThrownBy(dying::migrate).isInstanceOf(MigrationException.class);
        database.execute("CREATE INDEX ix_tasks_title ON tasks (title)");

        Migrator.on(fixture.history(), database.dataSource()).migrate();

        assertThat(database.query("SELECT count(*) FROM pg_index WHERE indexrelid = 'ix_tasks_title'::regclass"))
                .containsExactly("1");
    }

    @Test
    void anInvalidRemnantIsRemovedFirst() throws SQLException {
        Migrator.on(fixture.history(), database.dataSource()).migrate();
        database.execute("INSERT INTO tasks (id, title) VALUES (1, 'twin'), (2, 'twin')");
        fixture.migration(
                "unique_title",
                List.of(index("uq_title", "CREATE UNIQUE INDEX CONCURRENTLY uq_title ON tasks (title)")),
                List.of(Step.standalone(IMPACT, "DROP INDEX CONCURRENTLY IF EXISTS uq_title")));
        Migrator migrator = Migrator.on(fixture.history(), database.dataSource());

        assertThatThrownBy(migrator::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("twin")
                .hasMessageContaining("Steps done: 0 of 1")
                .hasMessageContaining("goes on at step 1");
        assertThat(valid("uq_title")).containsExactly("f");
        database.execute("UPDATE tasks SET title = 'other' WHERE id = 2");

        assertThat(migrator.migrate().current()).isEqualTo("0004_unique_title");
        assertThat(valid("uq_title")).containsExactly("t");
    }

    @Test
    void ofManyProcessesOneMigrates() throws Exception {
        List<Callable<MigrationReport>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            tasks.add(
                    () -> Migrator.on(fixture.history(), database.dataSource()).migrate());
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Revision> applied = new ArrayList<>();
        for (Future<MigrationReport> report : threads.invokeAll(tasks)) {
            applied.addAll(report.get().applied());
        }
        threads.shutdown();

        assertThat(applied).isEqualTo(fixture.history().revisions());
        assertThat(database.advisoryLocks()).isEmpty();
    }

    @Test
    void historiesOfOneSchemaStartTogether() throws Exception {
        List<Callable<MigrationReport>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            String name = "h" + i;
            History history = new Fixture(name)
                    .migration(name, List.of(statement("CREATE TABLE " + name + " ()")), List.of())
                    .history();
            tasks.add(() -> Migrator.on(history, database.dataSource()).migrate());
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        for (Future<MigrationReport> report : threads.invokeAll(tasks)) {
            assertThat(report.get().applied()).hasSize(1);
        }
        threads.shutdown();
    }

    @Test
    void aStatementTimeoutSparesConcurrentBuilds() throws SQLException {
        Migrator.on(fixture.history(), database.dataSource()).migrate();
        // The index expression is slow, once for each of two rows.
        database.execute("CREATE FUNCTION slow(text) RETURNS text IMMUTABLE LANGUAGE sql AS"
                + " $$ SELECT $1 || pg_sleep(0.3)::text $$");
        database.execute("INSERT INTO tasks (id, title) VALUES (1, 'a'), (2, 'b')");
        fixture.migration(
                "index_slowly",
                List.of(
                        index("ix_slow", "CREATE INDEX CONCURRENTLY ix_slow ON tasks (slow(title))"),
                        statement("SELECT slow(title) FROM tasks")),
                List.of());
        Migrator bounded = Migrator.builder(fixture.history(), database.dataSource())
                .statementTimeout(Duration.ofMillis(200))
                .build();

        assertThatThrownBy(bounded::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("step 2 of 2")
                .hasMessageContaining("Migrator.Builder.statementTimeout allows more");
        assertThat(valid("ix_slow")).containsExactly("t");
    }

    @Test
    void aHalfAppliedMigrationThatAnOlderApplicationMeetsIsLeftAlone() {
        Migrator dying = Migrator.builder(fixture.history(), database.dataSource())
                .listener(new KillBefore(database, 3, 2))
                .build();
        assertThatThrownBy(dying::migrate).isInstanceOf(MigrationException.class);
        Migrator older = Migrator.on(fixture.history(2), database.dataSource());

        assertThat(older.migrate().ahead()).extracting(Revision::number).containsExactly(3);
        assertThat(older.current()).map(AppliedMigration::state).contains(State.APPLYING);
        assertThat(older.downgrade(1).current()).isEqualTo("0002_add_priority");
    }

    @Test
    void anotherMigratorIsWaitedForWithABound() throws SQLException {
        List<String> holders = new ArrayList<>();
        MigrationListener during = new MigrationListener() {
            @Override
            public void migrationStarted(Revision revision, Direction direction, int from, int of) {
                Migrator second = Migrator.builder(fixture.history(), database.dataSource())
                        .lockWait(Duration.ofMillis(300))
                        .listener(new MigrationListener() {
                            @Override
                            public void waitingForLock(String history, Duration waited, String holder) {
                                holders.add(holder);
                            }
                        })
                        .build();
                assertThatThrownBy(second::migrate)
                        .isInstanceOf(MigrationException.class)
                        .hasMessageContaining("another process has been migrating schema public");
            }
        };

        Migrator.builder(fixture.history(1), database.dataSource())
                .listener(during)
                .build()
                .migrate();

        assertThat(holders).singleElement().asString().startsWith("process ");
    }

    @Test
    void aPooledConnectionComesBackAsItWas() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET lock_timeout = '7s'");
            statement.execute("SET statement_timeout = '77s'");
            connection.setAutoCommit(false);
            Limits before = new Limits("7s", "77s", "\"$user\", public");
            Migrator migrator = Migrator.on(fixture.history(), Database.pool(connection));

            migrator.migrate();
            fixture.migration("fail", List.of(Step.standalone(IMPACT, "SELECT 1 / 0")), List.of());
            assertThatThrownBy(() -> Migrator.on(fixture.history(), Database.pool(connection))
                            .migrate())
                    .isInstanceOf(MigrationException.class);

            assertThat(connection.getAutoCommit()).isFalse();
            try (var row = statement.executeQuery("SELECT " + Limits.READ)) {
                assertThat(row.next()).isTrue();
                assertThat(Limits.read(row)).isEqualTo(before);
            }
            assertThat(database.advisoryLocks()).isEmpty();
        }
    }

    @Test
    void aListenerThatThrowsRollsBack() throws SQLException {
        Migrator migrator = Migrator.builder(fixture.history(), database.dataSource())
                .listener(new MigrationListener() {
                    @Override
                    public void stepFinished(Revision revision, int number, Step step, Duration took) {
                        throw new IllegalStateException("no more");
                    }
                })
                .build();

        assertThatThrownBy(migrator::migrate)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no more");

        assertThat(database.catalog()).isEmpty();
        assertThat(database.advisoryLocks()).isEmpty();
    }

    private List<String> valid(String index) throws SQLException {
        return database.query("SELECT indisvalid FROM pg_index WHERE indexrelid = '" + index + "'::regclass");
    }

    private static List<String> catalogOf(Fixture fixture) throws SQLException {
        Database database = new Database();
        Migrator.on(fixture.history(), database.dataSource()).migrate();
        return database.catalog();
    }

    /** Ends the migrator's session, as the death of its process would, just before a step. */
    private record KillBefore(Database database, int migration, int step) implements MigrationListener {
        @Override
        public void stepStarted(Revision revision, int number, Step unused) {
            if (revision.number() == migration && number == step) {
                try {
                    database.query("SELECT pg_terminate_backend(pid, 5000) FROM pg_locks WHERE locktype = 'advisory'"
                            + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}

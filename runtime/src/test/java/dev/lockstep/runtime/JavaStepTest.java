package dev.lockstep.runtime;

import static dev.lockstep.runtime.Fixture.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.testing.ListedHistory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class JavaStepTest {
    private static final MigrationStep FILL =
            connection -> execute(connection, "INSERT INTO tasks (id) VALUES (1) ON CONFLICT DO NOTHING");

    private final Database database = new Database();
    private final Map<String, MigrationStep> made = new HashMap<>();
    private final List<Step> before = new ArrayList<>();
    private final List<Step> after = new ArrayList<>();

    /** The two first migrations, the second with the steps. */
    private final History history = history(2);

    private History history(int length) {
        History all = Fixture.tasks().history(length);
        List<Migration> migrations = new ArrayList<>();
        all.revisions().forEach(revision -> migrations.add(all.migration(revision.number())));
        return new ListedHistory("Tasks", migrations) {
            @Override
            public List<Step> stepsBefore(int number) {
                return number == 2 ? before : List.of();
            }

            @Override
            public List<Step> stepsAfter(int number) {
                return number == 2 ? after : List.of();
            }

            @Override
            public Optional<Snapshot> snapshot() {
                return Optional.of(() -> List.of("CREATE TABLE tasks (id bigint PRIMARY KEY)"));
            }

            @Override
            public @Nullable MigrationStep step(String type) {
                return made.get(type);
            }
        };
    }

    private Migrator migrator() {
        return Migrator.on(history, database.dataSource());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void before(String type, boolean transactional, MigrationStep step) {
        before.add(Step.java(type, transactional));
        made.put(type, step);
    }

    private void after(String type, boolean transactional, MigrationStep step) {
        after.add(Step.java(type, transactional));
        made.put(type, step);
    }

    @Test
    void runsAroundTheSqlInOneTransaction() throws SQLException {
        List<String> transactions = new ArrayList<>();
        before("app.Fill", true, connection -> {
            FILL.run(connection);
            transactions.add(transaction(connection));
        });
        after("app.Rank", true, connection -> {
            execute(connection, "UPDATE tasks SET priority = 7");
            transactions.add(transaction(connection));
        });

        migrator().migrate();

        assertThat(database.query("SELECT priority FROM tasks")).containsExactly("7");
        assertThat(transactions).hasSize(2).allMatch(transactions.get(0)::equals);
        assertThat(database.query("SELECT steps_done || ' ' || upgrade FROM lockstep_history WHERE position = 2"))
                .singleElement()
                .asString()
                .startsWith("3 -- lockstep: java ")
                .contains("detail: app.Fill\n", "ADD COLUMN priority", "detail: app.Rank\n");
        migrator().validate();
        assertThat(migrator().downgrade(1).reverted()).hasSize(1);
        assertThat(migrator().migrateTo("head").applied()).hasSize(1);
    }

    private static String transaction(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT pg_current_xact_id()::text")) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void whatFailsTakesTheMigrationBack() throws SQLException {
        after("app.Broken", true, connection -> {
            FILL.run(connection);
            throw new IllegalStateException("no rank for task 1");
        });

        assertThatThrownBy(() -> migrator().migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("0002_add_priority could not be applied, step 2 of 2: app.Broken failed")
                .hasMessageContaining("no rank for task 1")
                .hasMessageContaining("as it was before 0002_add_priority");
        assertThat(database.query("SELECT id FROM tasks")).isEmpty();
        assertThat(database.query("SELECT position FROM lockstep_history")).containsExactly("1");
    }

    @Test
    void theTransactionIsTheMigrators() {
        List<String> refusals = new ArrayList<>();
        before("app.Sly", true, connection -> {
            for (MigrationStep sly : List.<MigrationStep>of(
                    Connection::commit,
                    Connection::rollback,
                    Connection::close,
                    c -> c.setAutoCommit(true),
                    c -> c.abort(Runnable::run))) {
                try {
                    sly.run(connection);
                } catch (SQLException e) {
                    refusals.add(e.getMessage());
                }
            }
            var savepoint = connection.setSavepoint();
            FILL.run(connection);
            connection.rollback(savepoint);
        });

        migrator().migrate();

        assertThat(refusals)
                .hasSize(5)
                .allMatch(text -> text.startsWith("app.Sly called ") && text.contains("transactional = false"));
    }

    @Test
    void aStepOnItsOwnCommitsAsItLikesAndIsRunAgain() throws SQLException {
        List<Integer> runs = new ArrayList<>();
        after("app.Batches", false, connection -> {
            runs.add(runs.size() + 1);
            connection.setAutoCommit(false);
            execute(connection, "INSERT INTO tasks (id) VALUES (" + runs.size() + ")");
            connection.commit();
            execute(connection, "INSERT INTO tasks (id) VALUES (100)");
            if (runs.size() == 1) {
                throw new SQLException("gone away");
            }
        });

        assertThatThrownBy(() -> migrator().migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("gone away")
                .hasMessageContaining("Steps done: 1 of 2");
        assertThat(database.query("SELECT id FROM tasks")).containsExactly("1");
        assertThat(migrator().current()).get().matches(row -> !row.complete());
        assertThat(migrator().migrate().applied()).hasSize(1);
        assertThat(database.query("SELECT id FROM tasks ORDER BY id")).containsExactly("1", "2", "100");
        assertThat(runs).containsExactly(1, 2);
    }

    @Test
    void aClassThatIsGoneIsNamed() {
        after("app.Batches", false, connection -> {
            throw new SQLException("gone away");
        });
        assertThatThrownBy(() -> migrator().migrate()).isInstanceOf(MigrationException.class);
        made.clear();

        assertThatThrownBy(() -> migrator().migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("there is no app.Batches with @BeforeMigration or @AfterMigration any more")
                .hasMessageContaining("Steps done: 1 of 2");
    }

    @Test
    void isMadeOnlyWhenItsMigrationIsPending() {
        before("app.Fill", true, FILL);
        migrator().migrate();
        made.clear();

        assertThat(migrator().migrate().applied()).isEmpty();
        Migrator.on(history(3), database.dataSource()).migrate();
    }

    @Test
    void noSnapshotTakesTheirPlace() throws SQLException {
        Migrator fresh = Migrator.builder(history, database.dataSource())
                .freshStart(FreshStart.SNAPSHOT)
                .build();
        before("app.Fill", true, FILL);

        fresh.migrate();

        assertThat(database.query("SELECT priority FROM tasks")).containsExactly("0");
    }

    @Test
    void psqlHasNoJava() {
        before("app.Fill", true, FILL);

        assertThatThrownBy(() -> migrator().script("base", "head"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("a script cannot hold the step in Java app.Fill");
        assertThat(migrator().script("base", "1")).contains("CREATE TABLE tasks");
        assertThat(migrator().script("2", "1")).contains("DROP COLUMN priority");
    }

    @Test
    void isStoredAndReadBack() {
        List<Step> steps =
                List.of(Step.java("app.Outer.Fill", true), statement("SELECT 1"), Step.java("app.Batches", false));
        assertThat(ScriptFormat.read(ScriptFormat.write(steps))).isEqualTo(steps);
    }
}

package dev.lockstep.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows filled range by range, with others at work on the same table. */
@Tag("postgres")
class BackfillRunTest {
    private static final int ROWS = 30_000;

    private final Database database = new Database();

    @BeforeEach
    void rows() throws SQLException {
        database.execute("CREATE TABLE tasks (id bigint PRIMARY KEY, title text, slug text)");
        database.execute("INSERT INTO tasks SELECT i, 'Task ' || i FROM generate_series(1, " + ROWS + ") i");
    }

    @Test
    void eachBatchIsATransactionOfItsOwn() throws SQLException {
        migrator("tasks").migrate();

        assertThat(count("slug = lower(title)")).isEqualTo(ROWS);
        assertThat(Integer.parseInt(database.query("SELECT count(DISTINCT xmin::text) FROM tasks")
                        .get(0)))
                .isGreaterThan(1);
    }

    @Test
    void aBatchReadsItsRangeAndNothingElse() throws SQLException {
        List<String> plan = database.query("EXPLAIN "
                + update("tasks")
                        .replace(
                                "current_setting('lockstep.batch_from')",
                                "current_setting('lockstep.batch_from', true)")
                        .replace("current_setting('lockstep.batch_to')", "current_setting('lockstep.batch_to', true)"));

        assertThat(plan).anyMatch(line -> line.contains("Tid Range Scan"));
    }

    @Test
    void whatAnotherSessionWritesMeanwhileStands() throws Exception {
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("UPDATE tasks SET slug = 'mine' WHERE id = 1");
            Future<MigrationReport> migration =
                    threads.submit(() -> migrator("tasks").migrate());
            awaitBlocked();
            connection.commit();
            migration.get();
        } finally {
            threads.shutdownNow();
        }

        assertThat(count("slug = 'mine'")).isEqualTo(1);
        assertThat(count("slug = lower(title)")).isEqualTo(ROWS - 1);
    }

    @Test
    void aRowThatComesAfterItsRangeIsFoundByTheNextPass() throws SQLException {
        onEachBatch("INSERT INTO tasks SELECT 0, 'Late' WHERE NOT EXISTS (SELECT FROM tasks WHERE id = 0)");

        migrator("tasks").migrate();

        assertThat(count("slug IS NULL")).isZero();
    }

    @Test
    void anApplicationThatGoesOnWritingSuchRowsDoesNotHoldItUpForEver() throws SQLException {
        database.execute("CREATE SEQUENCE late START " + (ROWS + 1));
        onEachBatch("INSERT INTO tasks SELECT nextval('late'), 'Late'");

        assertThat(migrator("tasks").migrate().current()).isEqualTo("0001_fill_slug");

        assertThat(count("slug IS NULL")).isPositive();
        assertThat(count("id <= " + ROWS + " AND slug IS NULL")).isZero();
    }

    @Test
    void partitionsAreFilledAsWell() throws SQLException {
        database.execute("CREATE TABLE parts (id bigint, title text, slug text) PARTITION BY RANGE (id)");
        database.execute("CREATE TABLE few PARTITION OF parts FOR VALUES FROM (0) TO (10)");
        database.execute("CREATE TABLE many PARTITION OF parts FOR VALUES FROM (10) TO (100000)");
        database.execute("INSERT INTO parts SELECT id, title FROM tasks");

        migrator("parts").migrate();

        assertThat(database.query("SELECT count(*) FROM parts WHERE slug = lower(title)"))
                .containsExactly(String.valueOf(ROWS));
    }

    @Test
    void aKilledBackfillGoesOnAtItsNextBatch() throws SQLException {
        database.execute("CREATE TABLE batches (at tid)");
        onEachBatch("INSERT INTO batches VALUES (current_setting('lockstep.batch_from')::tid);"
                + " IF (SELECT count(*) FROM batches) = 2 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF");
        assertThatThrownBy(migrator("tasks")::migrate).isInstanceOf(MigrationException.class);
        assertThat(database.query("SELECT at FROM batches")).containsExactly("(0,0)");
        assertThat(database.query("SELECT batch FROM lockstep_history"))
                .containsExactly(String.valueOf(BackfillRun.FIRST_BLOCKS));
        database.execute("ALTER TABLE tasks DISABLE TRIGGER meanwhile");
        int filled = count("slug IS NOT NULL");

        Migrator next = migrator("tasks");
        assertThat(next.current().orElseThrow().note()).startsWith("0 rows filled, 0 % gone through");
        next.migrate();

        assertThat(filled).isPositive().isLessThan(ROWS);
        assertThat(count("slug = lower(title)")).isEqualTo(ROWS);
        assertThat(next.current().orElseThrow().note()).isEmpty();
    }

    @Test
    void itTellsHowFarItIs() {
        MigrationListener.Progress progress = new MigrationListener.Progress(5, 25, 100, Duration.ofSeconds(3));

        assertThat(progress).hasToString("5 rows filled, 25 % gone through, 100 rows/s, 3 s left");
    }

    @Test
    void aTableThatIsNotThereIsAnError() {
        assertThatThrownBy(migrator("nowhere")::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("nowhere");
    }

    private Migrator migrator(String table) {
        Step fill = Step.backfill(Impact.on(table, Lock.ROW_EXCLUSIVE, Work.UPDATE), table, update(table));
        Fixture fixture = new Fixture("Fill").migration("fill_slug", List.of(fill), List.of());
        return Migrator.on(fixture.history(), database.dataSource());
    }

    private static String update(String table) {
        return "UPDATE " + table + " SET slug = lower(title)"
                + " WHERE ctid >= current_setting('lockstep.batch_from')::tid"
                + " AND ctid < current_setting('lockstep.batch_to')::tid AND slug IS NULL";
    }

    private void onEachBatch(String sql) throws SQLException {
        database.execute("CREATE FUNCTION meanwhile() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN " + sql
                + "; RETURN NULL; END$$");
        database.execute(
                "CREATE TRIGGER meanwhile AFTER UPDATE ON tasks FOR EACH STATEMENT EXECUTE FUNCTION meanwhile()");
    }

    private int count(String condition) throws SQLException {
        return Integer.parseInt(
                database.query("SELECT count(*) FROM tasks WHERE " + condition).get(0));
    }

    private void awaitBlocked() throws SQLException {
        while (database.query("SELECT pid FROM pg_stat_activity, pg_sleep(0.02) WHERE wait_event_type = 'Lock'"
                        + " AND datname = current_database()")
                .isEmpty()) {
            // The query itself waits.
        }
    }
}

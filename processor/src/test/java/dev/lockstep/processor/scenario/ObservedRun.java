package dev.lockstep.processor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.SqlStep;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLState;

/** Runs steps one by one, as the runtime does, and holds what the server does against what they say. */
final class ObservedRun implements AutoCloseable {
    private final DataSource database;
    private final Connection connection;
    private final Connection writer;
    private final Connection observer;
    private final int session;

    ObservedRun(DataSource database) throws SQLException {
        this.database = database;
        this.connection = database.getConnection();
        this.writer = database.getConnection();
        this.observer = database.getConnection();
        this.session = connection.unwrap(PGConnection.class).getBackendPID();
        // Where the clock is not that of the server's own texts, a conversion between them shows.
        execute(connection, "SET TimeZone = 'Asia/Kolkata'");
    }

    /** The database. */
    DataSource database() {
        return database;
    }

    /** The session that runs the steps. */
    Connection connection() {
        return connection;
    }

    void run(List<SqlStep> steps) throws SQLException {
        Relations existing = Relations.of(connection);
        for (SqlStep step : steps) {
            switch (step.kind()) {
                case STATEMENT -> inTransaction(step, existing, false);
                case GUARD, LOSS_GUARD -> guard(step, existing);
                case BACKFILL -> backfill(step, existing);
                case STANDALONE, BUILD_INDEX -> alone(step, existing);
            }
        }
    }

    private void inTransaction(SqlStep step, Relations existing, boolean undo) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            Relations before = Relations.of(connection).only(existing);
            statement.execute(step.sql());
            check(step, before);
        } catch (SQLException e) {
            connection.rollback();
            connection.setAutoCommit(true);
            throw e;
        }
        if (undo) {
            connection.rollback();
        } else {
            connection.commit();
        }
        connection.setAutoCommit(true);
    }

    private void guard(SqlStep step, Relations existing) throws SQLException {
        connection.setAutoCommit(false);
        Relations before = Relations.of(connection).only(existing);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(step.sql())) {
            row.next();
            // What would be lost may be there; what would be wrong may not.
            assertThat(row.getBoolean(1) && step.kind() == SqlStep.Kind.GUARD)
                    .as(step.detail())
                    .isFalse();
        }
        check(step, before);
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** Over the whole table in one range of blocks; done rows do not match a second time. */
    private void backfill(SqlStep step, Relations existing) throws SQLException {
        connection.setAutoCommit(false);
        execute(connection, "SET LOCAL lockstep.batch_from = '(0,0)'");
        execute(connection, "SET LOCAL lockstep.batch_to = '(4294967295,0)'");
        Relations before = Relations.of(connection).only(existing);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(step.sql());
            check(step, before);
            assertThat(statement.executeUpdate(step.sql())).as(step.sql()).isZero();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** Twice in the end, since a killed process may not have noted that it was done. */
    private void alone(SqlStep step, Relations existing) throws SQLException {
        try {
            inTransaction(step, existing, true);
        } catch (SQLException e) {
            if (!PSQLState.ACTIVE_SQL_TRANSACTION.getState().equals(e.getSQLState())) {
                throw e;
            }
            besideAWriter(step, existing);
        }
        execute(connection, step.sql());
        execute(connection, step.sql());
    }

    /** What waits for a writer to end is looked at while it waits; and another writer must not have to wait for it. */
    private void besideAWriter(SqlStep step, Relations existing) throws SQLException {
        Relations before = Relations.of(connection).only(existing);
        String lock = "LOCK TABLE " + step.relation() + " IN ROW EXCLUSIVE MODE";
        writer.setAutoCommit(false);
        execute(writer, lock);
        CompletableFuture<Void> run = CompletableFuture.runAsync(() -> executeUnchecked(step.sql()));
        Map<String, LockLevel> held;
        do {
            // The server waits between two looks, at most until the test's own limit.
            execute(observer, "SELECT pg_sleep(0.003)");
            held = before.locks(observer, session);
        } while (!held.containsKey(step.relation()) && !run.isDone());
        observer.setAutoCommit(false);
        execute(observer, lock + " NOWAIT");
        observer.commit();
        observer.setAutoCommit(true);
        writer.commit();
        writer.setAutoCommit(true);
        try {
            run.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(step.sql(), e);
        }
        assertThat(held).as(step.sql()).containsEntry(step.relation(), step.lock());
    }

    private void check(SqlStep step, Relations before) throws SQLException {
        Map<String, LockLevel> held = before.locks(connection, session);
        LockLevel strongest = held.values().stream().max(LockLevel::compareTo).orElse(LockLevel.NONE);
        assertThat(strongest).as(step.sql()).isEqualTo(step.lock());
        held.values().removeIf(level -> level != strongest);
        if (strongest != LockLevel.NONE) {
            assertThat(held.keySet())
                    .as(step.sql())
                    .containsExactlyInAnyOrder(step.relation().split(", ", -1));
        }
        checkWork(step, before, Relations.of(connection));
    }

    private static void checkWork(SqlStep step, Relations before, Relations now) {
        boolean read = before.wasRead(now);
        boolean rewritten = before.wasRewritten(now);
        switch (step.work()) {
            case CATALOG -> {
                assertThat(read).as("reads rows: " + step.sql()).isFalse();
                assertThat(rewritten).as("rewrites: " + step.sql()).isFalse();
            }
            // Rows found by their place in the file are not counted.
            case UPDATE -> assertThat(rewritten).as("rewrites: " + step.sql()).isFalse();
            case SCAN -> {
                // A change of type reads rows for the sake of indexes and checks, which need not be there.
                assertThat(read || step.sql().contains(" TYPE "))
                        .as("reads rows: " + step.sql())
                        .isTrue();
                assertThat(rewritten).as("rewrites: " + step.sql()).isFalse();
            }
            case REWRITE -> assertThat(rewritten).as("rewrites: " + step.sql()).isTrue();
        }
    }

    private void executeUnchecked(String sql) {
        try {
            execute(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        writer.close();
        observer.close();
    }
}

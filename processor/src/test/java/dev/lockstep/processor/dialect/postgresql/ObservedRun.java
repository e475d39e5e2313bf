package dev.lockstep.processor.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.WorkKind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Runs steps as the runtime does, one by one, and holds what the server does against what they say. */
final class ObservedRun {
    // Oids below are the server's own.
    private static final int FIRST_NORMAL_OID = 16_384;
    private static final String TABLES =
            "SELECT oid, relfilenode FROM pg_class WHERE relkind = 'r' AND oid >= " + FIRST_NORMAL_OID;

    private final Connection connection;

    ObservedRun(Connection connection) {
        this.connection = connection;
    }

    void run(List<SqlStep> steps) throws SQLException {
        Set<Long> existing = files().keySet();
        for (SqlStep step : steps) {
            switch (step.kind()) {
                case STATEMENT -> inTransaction(step, existing);
                case GUARD -> guard(step, existing);
                case BACKFILL -> backfill(step, existing);
                case STANDALONE, BUILD_INDEX -> alone(step, existing);
            }
        }
    }

    private void inTransaction(SqlStep step, Set<Long> existing) throws SQLException {
        Map<Long, Long> before = files();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(step.sql());
            check(step, before, existing);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void guard(SqlStep step, Set<Long> existing) throws SQLException {
        Map<Long, Long> before = files();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(step.sql())) {
            row.next();
            assertThat(row.getBoolean(1)).as(step.detail()).isFalse();
            check(step, before, existing);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void backfill(SqlStep step, Set<Long> existing) throws SQLException {
        Map<Long, Long> before = files();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL lockstep.batch_from = '(0,0)'");
            statement.execute("SET LOCAL lockstep.batch_to = '(4294967295,0)'");
            statement.executeUpdate(step.sql());
            check(step, before, existing);
            assertThat(statement.executeUpdate(step.sql()))
                    .as("done rows do not match")
                    .isZero();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** Twice, since a killed process may not have noted that it was done; its locks are looked at where they can be. */
    private void alone(SqlStep step, Set<Long> existing) throws SQLException {
        if (step.sql().contains(" VALIDATE CONSTRAINT ")) {
            inTransaction(step, existing);
        }
        for (int i = 0; i < 2; i++) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(step.sql());
            }
        }
    }

    private void check(SqlStep step, Map<Long, Long> before, Set<Long> existing) throws SQLException {
        assertThat(strongest(existing)).as(step.sql()).isEqualTo(step.lock());
        Map<Long, Long> now = files();
        boolean rewritten = before.entrySet().stream()
                .anyMatch(e -> existing.contains(e.getKey())
                        && !e.getValue().equals(now.getOrDefault(e.getKey(), e.getValue())));
        assertThat(rewritten).as(step.sql()).isEqualTo(step.work() == WorkKind.REWRITE);
    }

    private LockLevel strongest(Set<Long> existing) throws SQLException {
        LockLevel strongest = LockLevel.NONE;
        try (Statement statement = connection.createStatement();
                ResultSet locks = statement.executeQuery("SELECT relation, mode FROM pg_locks"
                        + " WHERE pid = pg_backend_pid() AND locktype = 'relation' AND granted"
                        + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")) {
            while (locks.next()) {
                LockLevel level = level(locks.getString(2));
                if (existing.contains(locks.getLong(1)) && level.compareTo(strongest) > 0) {
                    strongest = level;
                }
            }
        }
        return strongest;
    }

    /** {@code ShareRowExclusiveLock} is {@code SHARE_ROW_EXCLUSIVE}. */
    static LockLevel level(String mode) {
        return LockLevel.valueOf(mode.replaceAll("Lock$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT));
    }

    private Map<Long, Long> files() throws SQLException {
        Map<Long, Long> files = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                files.put(rows.getLong(1), rows.getLong(2));
            }
        }
        return files;
    }
}

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
import java.util.TreeSet;

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
                case GUARD, LOSS_GUARD -> guard(step, existing);
                case BACKFILL -> backfill(step, existing);
                case STANDALONE, BUILD_INDEX -> alone(step, existing);
            }
        }
    }

    private void inTransaction(SqlStep step, Set<Long> existing) throws SQLException {
        Map<Long, Long> before = files();
        Map<Long, String> names = names();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(step.sql());
            check(step, before, names, existing);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void guard(SqlStep step, Set<Long> existing) throws SQLException {
        Map<Long, Long> before = files();
        Map<Long, String> names = names();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(step.sql())) {
            row.next();
            // What would be lost may be there; what would be wrong may not.
            assertThat(row.getBoolean(1) && step.kind() == SqlStep.Kind.GUARD)
                    .as(step.detail())
                    .isFalse();
            check(step, before, names, existing);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void backfill(SqlStep step, Set<Long> existing) throws SQLException {
        Map<Long, Long> before = files();
        Map<Long, String> names = names();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL lockstep.batch_from = '(0,0)'");
            statement.execute("SET LOCAL lockstep.batch_to = '(4294967295,0)'");
            statement.executeUpdate(step.sql());
            check(step, before, names, existing);
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

    private void check(SqlStep step, Map<Long, Long> before, Map<Long, String> names, Set<Long> existing)
            throws SQLException {
        assertThat(strongest(existing, names)).as(step.sql()).isEqualTo(stated(step));
        Map<Long, Long> now = files();
        boolean rewritten = before.entrySet().stream()
                .anyMatch(e -> existing.contains(e.getKey())
                        && !e.getValue().equals(now.getOrDefault(e.getKey(), e.getValue())));
        assertThat(rewritten).as(step.sql()).isEqualTo(step.work() == WorkKind.REWRITE);
    }

    private static String stated(SqlStep step) {
        return step.lock() == LockLevel.NONE
                ? "NONE"
                : step.lock() + " on " + new TreeSet<>(List.of(step.relation().split(", ")));
    }

    /** The strongest lock on a table that existed, and every table that is locked so. */
    private String strongest(Set<Long> existing, Map<Long, String> names) throws SQLException {
        LockLevel strongest = LockLevel.NONE;
        Set<String> tables = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet locks = statement.executeQuery("SELECT relation, mode FROM pg_locks"
                        + " WHERE pid = pg_backend_pid() AND locktype = 'relation' AND granted"
                        + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")) {
            while (locks.next()) {
                LockLevel level = level(locks.getString(2));
                if (!existing.contains(locks.getLong(1)) || level.compareTo(strongest) < 0) {
                    continue;
                }
                if (level != strongest) {
                    tables.clear();
                }
                strongest = level;
                tables.add(names.get(locks.getLong(1)));
            }
        }
        return strongest == LockLevel.NONE ? "NONE" : strongest + " on " + tables;
    }

    /** {@code ShareRowExclusiveLock} is {@code SHARE_ROW_EXCLUSIVE}. */
    static LockLevel level(String mode) {
        return LockLevel.valueOf(mode.replaceAll("Lock$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT));
    }

    /** As a step names them: a rename shows under the old name. */
    private Map<Long, String> names() throws SQLException {
        Map<Long, String> names = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT c.oid, CASE WHEN pg_table_is_visible(c.oid) THEN ''"
                        + " ELSE n.nspname || '.' END || c.relname"
                        + " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace")) {
            while (rows.next()) {
                names.put(rows.getLong(1), rows.getString(2));
            }
        }
        return names;
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

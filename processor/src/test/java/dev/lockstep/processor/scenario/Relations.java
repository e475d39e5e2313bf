package dev.lockstep.processor.scenario;

import dev.lockstep.processor.dialect.LockLevel;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The tables of a database at one moment, by the server's own number: which file each has, and how often the current
 * transaction has begun to read it or one of its indexes (the manual's section 27.2, {@code pg_stat_get_xact_numscans}).
 *
 * @param tables by number
 */
record Relations(Map<Long, Table> tables) {
    // Lower numbers are the server's own.
    private static final String QUERY = """
            SELECT c.oid, CASE WHEN n.nspname = current_schema() THEN '' ELSE n.nspname || '.' END || c.relname,
                c.relfilenode, pg_stat_get_xact_numscans(c.oid) + coalesce(
                    (SELECT sum(pg_stat_get_xact_numscans(i.indexrelid)) FROM pg_index i WHERE i.indrelid = c.oid), 0)
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind = 'r' AND c.oid >= 16384 AND n.nspname <> 'information_schema'
            """;

    /**
     * One table.
     *
     * @param name as a step names it
     * @param file the number of the file that holds its rows
     * @param scans how often it was read
     */
    record Table(String name, long file, long scans) {}

    static Relations of(Connection connection) throws SQLException {
        Map<Long, Table> tables = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            while (row.next()) {
                tables.put(row.getLong(1), new Table(row.getString(2), row.getLong(3), row.getLong(4)));
            }
        }
        return new Relations(tables);
    }

    /** The strongest lock that a session holds on each of these tables, by their names here. */
    Map<String, LockLevel> locks(Connection connection, int session) throws SQLException {
        Map<String, LockLevel> held = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT relation, mode FROM pg_locks WHERE pid = " + session
                        + " AND locktype = 'relation' AND granted"
                        + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")) {
            while (row.next()) {
                Table table = tables.get(row.getLong(1));
                if (table != null) {
                    held.merge(table.name(), level(row.getString(2)), (a, b) -> a.compareTo(b) > 0 ? a : b);
                }
            }
        }
        return held;
    }

    /** {@code ShareRowExclusiveLock} is {@code SHARE_ROW_EXCLUSIVE}. */
    private static LockLevel level(String mode) {
        return LockLevel.valueOf(mode.replaceAll("Lock$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT));
    }

    Relations only(Relations others) {
        Map<Long, Table> kept = new HashMap<>(tables);
        kept.keySet().retainAll(others.tables.keySet());
        return new Relations(kept);
    }

    /** Whether a table that is in both has another file now. */
    boolean wasRewritten(Relations now) {
        return tables.entrySet().stream()
                .anyMatch(e -> Objects.requireNonNullElse(now.tables.get(e.getKey()), e.getValue())
                                .file()
                        != e.getValue().file());
    }

    /** Whether a table that is in both was read since. */
    boolean wasRead(Relations now) {
        return tables.entrySet().stream()
                .anyMatch(e -> Objects.requireNonNullElse(now.tables.get(e.getKey()), e.getValue())
                                .scans()
                        > e.getValue().scans());
    }
}

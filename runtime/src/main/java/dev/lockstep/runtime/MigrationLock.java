package dev.lockstep.runtime;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * The session advisory lock that one migrator of a history and schema holds at a time; it dies with its session.
 *
 * <p>It is asked for again and again, never waited for inside the database: a session that waits in a statement holds a
 * snapshot, and CREATE INDEX CONCURRENTLY of the session that has the lock would wait for that snapshot for ever.
 */
final class MigrationLock implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration REPORT = Duration.ofSeconds(5);
    /** The key, the same for the migrator and for a script that is run by hand. */
    static final String KEY = "hashtextextended(format('lockstep %I %I', ?::text, ?::text), 0)";

    private final Session session;
    private final HistoryTable table;

    private MigrationLock(Session session, HistoryTable table) {
        this.session = session;
        this.table = table;
    }

    static MigrationLock take(Session session, HistoryTable table, Settings settings) throws SQLException {
        long start = System.nanoTime();
        Duration reported = REPORT.negated();
        while (!tried(session, table)) {
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            if (waited.compareTo(settings.lockWait()) >= 0) {
                throw Errors.locked(table, settings.lockWait(), holder(session, table));
            }
            if (waited.minus(reported).compareTo(REPORT) >= 0) {
                settings.listener().waitingForLock(table.history(), waited, holder(session, table));
                reported = waited;
            }
            Pause.take(POLL);
        }
        return new MigrationLock(session, table);
    }

    private static boolean tried(Session session, HistoryTable table) throws SQLException {
        return session.query(
                        "SELECT pg_try_advisory_lock(" + KEY + ")",
                        row -> row.getBoolean(1),
                        table.schema(),
                        table.history())
                .get(0);
    }

    private static String holder(Session session, HistoryTable table) throws SQLException {
        List<String> holders = session.query(
                "SELECT " + Blockers.DESCRIPTION + " FROM pg_catalog.pg_locks l"
                        + " JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid, (SELECT " + KEY + " AS key) k"
                        + " WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1"
                        + " AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())"
                        + " AND (l.classid::bigint << 32 | l.objid::bigint) = k.key",
                row -> row.getString(1),
                table.schema(),
                table.history());
        return String.join("; ", holders);
    }

    /** Gives it back; a session that cannot is cut, which gives it back as well. */
    @Override
    public void close() throws SQLException {
        boolean released = false;
        try {
            released = session.query(
                            "SELECT pg_advisory_unlock(" + KEY + ")",
                            row -> row.getBoolean(1),
                            table.schema(),
                            table.history())
                    .get(0);
        } finally {
            if (!released) {
                session.abort();
            }
        }
    }
}

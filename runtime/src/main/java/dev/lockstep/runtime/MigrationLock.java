package dev.lockstep.runtime;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * The advisory lock that one migrator of a history and schema holds at a time: the session's, which dies with it, or
 * that of a transaction where a pooler gives every transaction another session.
 *
 * <p>It is asked for again and again, never waited for inside the database: a session that waits in a statement holds a
 * snapshot, and CREATE INDEX CONCURRENTLY of the session that has the lock would wait for that snapshot for ever.
 */
record MigrationLock(Session session, HistoryTable table) {
    /** Waits of a tenth of what was waited before find a lock that is free soon, and do not burden one that is not. */
    private static final int SHARE = 10;

    private static final Duration SHORTEST = Duration.ofMillis(2);
    private static final Duration LONGEST = Duration.ofMillis(200);
    private static final Duration REPORT = Duration.ofSeconds(5);

    /** Takes it, however long another process migrates; with a bound. */
    void take(Settings settings) throws SQLException {
        if (held()) {
            // By whoever shares the session with us: it would be given to us as well.
            throw Errors.lockLost(table.history());
        }
        await(settings, () -> asked("pg_try_advisory_lock"));
    }

    /** Tries something until it has had the lock; with a bound, and told of while it waits. */
    void await(Settings settings, Attempt attempt) throws SQLException {
        long start = System.nanoTime();
        Duration reported = REPORT.negated();
        while (!attempt.hadLock()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            if (waited.compareTo(settings.lockWait) >= 0) {
                throw Errors.locked(table, settings.lockWait, holder());
            }
            if (waited.minus(reported).compareTo(REPORT) >= 0) {
                settings.listener().waitingForLock(table.history(), waited, holder());
                reported = waited;
            }
            Pause.take(pause(waited));
        }
    }

    /** Something that needs the lock. */
    @FunctionalInterface
    interface Attempt {
        boolean hadLock() throws SQLException;
    }

    /** How long to wait before it is asked for again. */
    private static Duration pause(Duration waited) {
        Duration share = waited.dividedBy(SHARE);
        Duration pause = share.compareTo(SHORTEST) < 0 ? SHORTEST : share;
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    /** Takes it for the transaction that is open, if it is free. */
    boolean takenForTransaction() throws SQLException {
        return asked("pg_try_advisory_xact_lock");
    }

    private boolean asked(String function) throws SQLException {
        // Plain, as everything that is asked again and again: what the driver prepares by name, a pooler may mix up.
        return session.read("SELECT pg_catalog." + function + "(" + key() + ")", row -> row.getBoolean(1))
                .contains(true);
    }

    /** The statement's part that gives the session's lock back. */
    String release() {
        return "pg_catalog.pg_advisory_unlock(" + key() + ")";
    }

    /** Who holds it, for people. */
    String holder() throws SQLException {
        List<String> holders = session.read(
                "SELECT " + Blockers.DESCRIPTION + " FROM pg_catalog.pg_locks l"
                        + " JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid WHERE " + granted(),
                row -> row.getString(1));
        return String.join("; ", holders);
    }

    /** Whether the server process behind the connection holds it. */
    boolean held() throws SQLException {
        return !session.read(
                        "SELECT l.pid FROM pg_catalog.pg_locks l WHERE l.pid = pg_catalog.pg_backend_pid() AND "
                                + granted(),
                        row -> row.getInt(1))
                .isEmpty();
    }

    private String granted() {
        return "l.locktype = 'advisory' AND l.granted AND l.objsubid = 1 AND l.database ="
                + " (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())"
                + " AND (l.classid::bigint << 32 | l.objid::bigint) = " + key();
    }

    private String key() {
        return key(Quote.text(table.schema()), table.history());
    }

    /** The key, the same for the migrator and for a script that is run by hand, whose schema is an expression. */
    static String key(String schema, String history) {
        return "pg_catalog.hashtextextended(pg_catalog.format('lockstep %I %I', " + schema + "::text, "
                + Quote.text(history) + "::text), 0)";
    }
}

package dev.lockstep.runtime;

import java.sql.SQLException;
import java.util.List;

/** Who stands in the way, as far as the database lets us see. */
final class Blockers {
    /** A session {@code a} of pg_stat_activity, in words. */
    static final String DESCRIPTION = "format('process %s of %s%s, %s since %s: %s', a.pid, coalesce(a.usename, '?'),"
            + " coalesce(' (' || nullif(a.application_name, '') || ')', ''), coalesce(a.state, 'state unknown'),"
            + " to_char(coalesce(a.xact_start, a.state_change), 'HH24:MI:SS'), coalesce(left(a.query, 120), ''))";

    private Blockers() {}

    /**
     * The other sessions that hold a lock on a relation. After a lock timeout nobody blocks us any more
     * ({@code pg_blocking_pids} is for those who wait), but who holds the relation still does.
     *
     * @param relation as {@link Impact#relation()} names it
     */
    static List<String> of(Session session, String relation) throws SQLException {
        return session.query(
                "SELECT DISTINCT " + DESCRIPTION + " FROM pg_catalog.pg_locks l"
                        + " JOIN pg_catalog.pg_class c ON c.oid = l.relation"
                        + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                        + " JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid"
                        + " WHERE l.granted AND l.pid <> pg_backend_pid()"
                        + " AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())"
                        + " AND string_to_array(?, ', ') && ARRAY[c.relname::text, n.nspname || '.' || c.relname]",
                row -> row.getString(1),
                relation);
    }
}

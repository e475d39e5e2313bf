package dev.lockstep.runtime;

import java.sql.SQLException;
import java.util.List;

/** Who stands in the way, as far as the database lets us see. */
final class Blockers {
    /** A session {@code a} of pg_stat_activity, in words. */
    static final String DESCRIPTION =
            "pg_catalog.format('process %s of %s%s, %s since %s: %s', a.pid, coalesce(a.usename, '?'),"
                    + " ' (' || nullif(a.application_name, '') || ')', coalesce(a.state, 'state unknown'),"
                    + " pg_catalog.to_char(coalesce(a.xact_start, a.state_change), 'HH24:MI:SS'),"
                    + " pg_catalog.left(pg_catalog.regexp_replace(a.query, '\\s+', ' ', 'g'), 120))";

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
                        + " CROSS JOIN (SELECT pg_catalog.string_to_array(?, ', ') AS names) r"
                        + " WHERE l.granted AND l.pid <> pg_catalog.pg_backend_pid() AND l.database ="
                        + " (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())"
                        + " AND (c.relname::text = ANY (r.names) AND pg_catalog.pg_table_is_visible(c.oid)"
                        + " OR pg_catalog.concat(n.nspname, '.', c.relname) = ANY (r.names))",
                row -> row.getString(1),
                relation);
    }
}

package dev.lockstep.runtime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The server's settings while a step runs.
 *
 * @param lockTimeout as {@code lock_timeout} spells it
 * @param statementTimeout as {@code statement_timeout} spells it
 * @param searchPath as {@code search_path} spells it
 */
record Limits(String lockTimeout, String statementTimeout, String searchPath) {
    static final String READ = "pg_catalog.current_setting('lock_timeout') AS lock_timeout,"
            + " pg_catalog.current_setting('statement_timeout') AS statement_timeout,"
            + " pg_catalog.current_setting('search_path') AS search_path";

    static Limits read(ResultSet row) throws SQLException {
        return new Limits(
                row.getString("lock_timeout"), row.getString("statement_timeout"), row.getString("search_path"));
    }

    /** Both timeouts, in whole milliseconds. */
    Limits with(Duration lock, Duration statement) {
        return new Limits(lock.toMillis() + "ms", statement.toMillis() + "ms", searchPath);
    }

    /** The same where names without a schema mean one schema, and no other. */
    Limits in(String schema) {
        return new Limits(lockTimeout, statementTimeout, Quote.name(schema));
    }

    /** The statement that sets them for the session, or for the transaction alone. */
    String sql(boolean local) {
        String end = ", " + local + ")";
        return "SELECT pg_catalog.set_config('lock_timeout', " + Quote.text(lockTimeout) + end
                + ", pg_catalog.set_config('statement_timeout', " + Quote.text(statementTimeout) + end
                + ", pg_catalog.set_config('search_path', " + Quote.text(searchPath) + end;
    }
}

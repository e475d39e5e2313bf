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
    static final String READ =
            "SELECT current_setting('lock_timeout'), current_setting('statement_timeout'), current_setting('search_path')";

    static Limits read(ResultSet row) throws SQLException {
        return new Limits(row.getString(1), row.getString(2), row.getString(3));
    }

    /** Both timeouts, in whole milliseconds. */
    Limits with(Duration lock, Duration statement) {
        return new Limits(lock.toMillis() + "ms", statement.toMillis() + "ms", searchPath);
    }

    /** Sets them for the session, or for the transaction alone. */
    void apply(Session session, boolean local) throws SQLException {
        session.query(
                "SELECT set_config('lock_timeout', ?, ?), set_config('statement_timeout', ?, ?),"
                        + " set_config('search_path', ?, ?)",
                row -> row.getString(1),
                lockTimeout,
                local,
                statementTimeout,
                local,
                searchPath,
                local);
    }
}

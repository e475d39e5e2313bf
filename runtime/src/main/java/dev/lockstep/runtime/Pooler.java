package dev.lockstep.runtime;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Finds out whether a pooler stands between us and the server that gives every transaction another session, as PgBouncer
 * does with {@code pool_mode = transaction}: a session's lock and settings would be somebody else's there.
 */
final class Pooler {
    private static final int LOOKS = 3;

    private Pooler() {}

    /**
     * Whether sessions are shared. Nothing is asked of the server when the driver was told the number of the very process
     * that answers: then nobody stands between.
     *
     * @param process the number of the process that answers
     */
    static boolean sharesSessions(Session session, DataSource source, int process) throws SQLException {
        int told = session.processOfDriver();
        if (told == 0 || told == process) {
            return false;
        }
        // A process that is free again is what the next transaction of anybody gets.
        try (Session other = Session.open(source)) {
            for (int i = 0; i < LOOKS; i++) {
                if (process(session) != process || process(other) == process) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int process(Session session) throws SQLException {
        return Integer.parseInt(session.ask("SELECT pg_catalog.pg_backend_pid()"));
    }
}

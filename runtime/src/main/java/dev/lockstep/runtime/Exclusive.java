package dev.lockstep.runtime;

import java.sql.SQLException;
import java.util.List;

/**
 * A session that alone works on a history: it holds the lock, and the history table is there.
 *
 * @param session the session
 * @param table the history's rows
 * @param limits the session's own settings, with the schema, when one was given, first in the search path
 * @param settings what the migrator was told
 * @param history what the application knows
 */
record Exclusive(Session session, HistoryTable table, Limits limits, Settings settings, History history) {
    /** Something that changes a history. */
    @FunctionalInterface
    interface Change {
        MigrationReport make(Exclusive place) throws SQLException;
    }

    /** Takes the lock, sees to the table, makes the change, gives the lock back whatever happens. */
    @SuppressWarnings("try") // The lock is held, not used.
    static MigrationReport with(Session session, Settings settings, History history, Change change)
            throws SQLException {
        HistoryTable table = new HistoryTable(schema(session, settings, history), history.name());
        Limits own = session.query(Limits.READ, Limits::read).get(0);
        String path = settings.schema().isEmpty()
                ? own.searchPath()
                : Quote.name(settings.schema()) + (own.searchPath().isEmpty() ? "" : ", " + own.searchPath());
        Limits limits = new Limits(own.lockTimeout(), own.statementTimeout(), path);
        try (MigrationLock lock = MigrationLock.take(session, table, settings)) {
            table.ensure(session);
            return change.make(new Exclusive(session, table, limits, settings, history));
        }
    }

    List<AppliedMigration> rows() throws SQLException {
        return table.rows(session);
    }

    void run(Job job) throws SQLException {
        new MigrationRun(this, job).run();
    }

    /** The schema that holds the history table, after a look at whether it can be written. */
    private static String schema(Session session, Settings settings, History history) throws SQLException {
        boolean readOnly = session.query(
                        "SELECT pg_is_in_recovery() OR current_setting('transaction_read_only')::boolean",
                        row -> row.getBoolean(1))
                .get(0);
        if (readOnly) {
            throw Errors.readOnly(history.name());
        }
        List<String> schema = session.query(
                "SELECT nspname FROM pg_catalog.pg_namespace WHERE nspname = coalesce(nullif(?, ''), current_schema())",
                row -> row.getString(1),
                settings.schema());
        if (schema.isEmpty()) {
            throw settings.schema().isEmpty()
                    ? Errors.noSchema(history.name())
                    : Errors.missingSchema(history.name(), settings.schema());
        }
        return schema.get(0);
    }
}

package dev.lockstep.runtime;

import dev.lockstep.runtime.AppliedMigration.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The table {@code lockstep_history} of one schema, and one history's rows in it. What changes it is given as SQL text,
 * so that it travels with the statements of which it tells.
 *
 * @param schema the schema, by its plain name; empty for the connection's current one
 * @param history the history's name
 */
record HistoryTable(String schema, String history) {
    static final String NAME = "lockstep_history";

    private static final String COLUMNS =
            "position, slug, message, checksum, chain, state, steps_done, changed_at, took_ms, applied_by, note";
    private static final Set<String> ALL_COLUMNS =
            Set.of((COLUMNS + ", history, upgrade, downgrade, batch, loss_accepted").split(", "));
    private static final String SET_TOOK = ", changed_at = pg_catalog.clock_timestamp(), took_ms = ";

    /** The user, and the application's name when the connection has one. */
    private static final String BY = "pg_catalog.concat_ws(' / ', current_user,"
            + " nullif(pg_catalog.current_setting('application_name'), ''))";
    /** The time since the transaction began. */
    private static final String ELAPSED = " + (extract(epoch FROM pg_catalog.clock_timestamp()"
            + " - pg_catalog.transaction_timestamp()) * 1000::numeric)::bigint";

    /** All rows, the oldest first; none where the table is missing. Another's table of that name is an error. */
    List<AppliedMigration> rows(Session session) throws SQLException {
        // One that stands further down the search path is another application's.
        String here = schema.isEmpty()
                ? " AND tableoid = pg_catalog.to_regclass(pg_catalog.format('%I." + NAME + "', current_schema()))::oid"
                : "";
        try {
            return session.query(
                    "SELECT " + COLUMNS + " FROM " + table() + " WHERE history = ?" + here + " ORDER BY position",
                    HistoryTable::row,
                    history);
        } catch (SQLException e) {
            if (!isMissing(session, e)) {
                throw e;
            }
            return List.of();
        }
    }

    /** Whether a query failed for want of the table; one of that name that is not ours is an error. */
    boolean isMissing(Session session, SQLException failure) throws SQLException {
        if (SqlStates.is(failure, SqlStates.UNDEFINED_TABLE)) {
            return true;
        }
        boolean another = SqlStates.notOurs(failure) || SqlStates.is(failure, SqlStates.INSUFFICIENT_PRIVILEGE);
        if (!another) {
            return false;
        }
        // Perhaps the one that was met stands further down the search path, and is none of our business.
        Set<String> found = columns(session);
        if (SqlStates.notOurs(failure) && !found.isEmpty()) {
            refuseForeign(session);
        }
        return found.isEmpty();
    }

    /** Creates the table where it is missing; one of that name with other columns is an error. */
    void ensure(Session session) throws SQLException {
        // Two histories of one schema hold different locks, and CREATE TABLE IF NOT EXISTS is no protection.
        String lock = "SELECT pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended("
                + Quote.text("lockstep " + table()) + ", 0));\n";
        if (!columns(session).containsAll(ALL_COLUMNS)) {
            session.together(lock + ddl());
            refuseForeign(session);
        }
    }

    /** Refuses a table of this name whose columns are not ours. */
    void refuseForeign(Session session) throws SQLException {
        Set<String> found = columns(session);
        if (!found.containsAll(ALL_COLUMNS)) {
            throw Errors.foreignTable(session.ask("SELECT coalesce(nullif(?, ''), current_schema())", schema), found);
        }
    }

    /** The columns of whatever has the table's name; none when nothing has. */
    private Set<String> columns(Session session) throws SQLException {
        return new TreeSet<>(session.query(
                "SELECT a.attname FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid"
                        + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                        + " WHERE n.nspname = coalesce(nullif(?, ''), current_schema()) AND c.relname = ?"
                        + " AND a.attnum > 0 AND NOT a.attisdropped",
                row -> row.getString(1),
                schema,
                NAME));
    }

    /** The stored script of one direction. */
    List<Step> script(Session session, int position, MigrationListener.Direction direction) throws SQLException {
        String script = session.ask(
                "SELECT " + direction.name().toLowerCase(Locale.ROOT) + " FROM " + table()
                        + " WHERE history = ? AND position = ?",
                history,
                position);
        try {
            return ScriptFormat.read(script);
        } catch (IllegalArgumentException e) {
            throw Errors.badRow(String.valueOf(position), e);
        }
    }

    /** The next batch of the backfill that an earlier process was at; 0 when it had not begun. */
    long batch(Session session, int position) throws SQLException {
        return Long.parseLong(session.ask(
                "SELECT batch::text FROM " + table() + " WHERE history = ? AND position = ?", history, position));
    }

    /** Whether data may be lost by the way back that an earlier process began. */
    boolean lossAccepted(Session session, int position) throws SQLException {
        return session.ask(
                        "SELECT loss_accepted::text FROM " + table() + " WHERE history = ? AND position = ?",
                        history,
                        position)
                .equals("true");
    }

    /** Writes a migration's row anew. */
    String insert(Migration migration, State state, int stepsDone, Duration before, String note) {
        Revision revision = migration.revision();
        return "INSERT INTO " + table() + " (history, position, slug, message, checksum, chain, upgrade, downgrade,"
                + " state, steps_done, changed_at, took_ms, applied_by, note) VALUES (" + Quote.text(history) + ", "
                + revision.number() + ", " + Quote.text(revision.slug()) + ", " + Quote.text(revision.message()) + ", "
                + Quote.text(revision.checksum()) + ", " + Quote.text(revision.chain()) + ",\n"
                + Quote.dollars(ScriptFormat.write(migration.upgrade())) + ",\n"
                + Quote.dollars(ScriptFormat.write(migration.downgrade())) + ",\n" + name(state) + ", " + stepsDone
                + ", pg_catalog.clock_timestamp(), " + before.toMillis() + ELAPSED + ", " + BY + ", "
                + Quote.text(note) + ")";
    }

    /** Notes how far a migration is, and that data may be lost by it. */
    String update(int position, State state, int stepsDone, Duration before, boolean lossAccepted) {
        return "UPDATE " + table() + " SET state = " + name(state) + ", steps_done = " + stepsDone
                + SET_TOOK + before.toMillis() + ELAPSED + ", applied_by = " + BY
                + ", batch = 0, note = '', loss_accepted = "
                + lossAccepted + where(position);
    }

    /** Notes how far a backfill is. */
    String progress(int position, long batch, String note, Duration before) {
        return "UPDATE " + table() + " SET batch = " + batch + ", note = " + Quote.text(note) + SET_TOOK
                + before.toMillis() + ELAPSED + where(position);
    }

    /** Forgets the migrations from a position on. */
    String deleteFrom(int position) {
        return "DELETE FROM " + table() + " WHERE history = " + Quote.text(history) + " AND position >= " + position;
    }

    /** The statement that creates the table. */
    String ddl() {
        return "CREATE TABLE IF NOT EXISTS " + table() + " (\n" + """
                    history text NOT NULL,
                    position integer NOT NULL,
                    slug text NOT NULL,
                    message text NOT NULL,
                    checksum text NOT NULL,
                    chain text NOT NULL,
                    upgrade text NOT NULL,
                    downgrade text NOT NULL,
                    state text NOT NULL CHECK (state IN ('applying', 'applied', 'reverting')),
                    steps_done integer NOT NULL,
                    changed_at timestamptz NOT NULL,
                    took_ms bigint NOT NULL,
                    applied_by text NOT NULL,
                    batch bigint NOT NULL DEFAULT 0,
                    loss_accepted boolean NOT NULL DEFAULT false,
                    note text NOT NULL DEFAULT '',
                    PRIMARY KEY (history, position)
                )""";
    }

    /** The table as SQL. */
    String table() {
        return schema.isEmpty() ? NAME : Quote.name(schema) + "." + NAME;
    }

    /** The condition that finds a migration's row. */
    String where(int position) {
        return " WHERE history = " + Quote.text(history) + " AND position = " + position;
    }

    private static String name(State state) {
        return "'" + state.name().toLowerCase(Locale.ROOT) + "'";
    }

    private static AppliedMigration row(ResultSet row) throws SQLException {
        try {
            Revision revision = new Revision(
                    row.getInt("position"),
                    row.getString("slug"),
                    row.getString("message"),
                    row.getString("checksum"),
                    row.getString("chain"));
            return new AppliedMigration(
                    revision,
                    State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                    row.getInt("steps_done"),
                    row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                    Duration.ofMillis(row.getLong("took_ms")),
                    row.getString("applied_by"),
                    row.getString("note"));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw Errors.badRow(row.getString("position"), e);
        }
    }
}

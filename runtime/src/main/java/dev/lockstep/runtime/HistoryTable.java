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
 * The table {@code lockstep_history} of one schema, and one history's rows in it.
 *
 * @param schema the schema, by its plain name
 * @param history the history's name
 */
record HistoryTable(String schema, String history) {
    static final String NAME = "lockstep_history";

    private static final String COLUMNS =
            "position, slug, message, checksum, chain, state, steps_done, changed_at, took_ms, applied_by";
    private static final Set<String> ALL_COLUMNS = Set.of((COLUMNS + ", history, upgrade, downgrade").split(", "));

    /** The user, and the application's name when the connection has one. */
    static final String BY = "concat_ws(' / ', current_user, nullif(current_setting('application_name'), ''))";

    /**
     * The rows from a position on, by one query and nothing else, before the schema is known. The table must be that of
     * the current schema: one that stands further down the search path is another application's.
     */
    static List<AppliedMigration> peek(Session session, String schema, String history, int position)
            throws SQLException {
        String here =
                schema.isEmpty() ? "AND tableoid = to_regclass(format('%I." + NAME + "', current_schema())) " : "";
        String table = schema.isEmpty() ? NAME : Quote.name(schema) + "." + NAME;
        return session.query(
                "SELECT " + COLUMNS + " FROM " + table + " WHERE history = ? AND position >= ? " + here
                        + "ORDER BY position",
                HistoryTable::row,
                history,
                position);
    }

    /** Refuses a table of this name whose columns are not ours; an empty schema is the connection's own. */
    static void refuseForeign(Session session, String schema) throws SQLException {
        List<String> found =
                session.query("SELECT coalesce(nullif(?, ''), current_schema(), '')", row -> row.getString(1), schema);
        new HistoryTable(found.get(0), "").refuseForeign(session);
    }

    /** All rows, the oldest first. */
    List<AppliedMigration> rows(Session session) throws SQLException {
        return session.query(
                "SELECT " + COLUMNS + " FROM " + table() + " WHERE history = ? ORDER BY position",
                HistoryTable::row,
                history);
    }

    /** Creates the table where it is missing; one of that name with other columns is an error. */
    void ensure(Session session) throws SQLException {
        if (columns(session).isEmpty()) {
            session.transaction(() -> {
                // Two histories of one schema hold different locks, and CREATE TABLE IF NOT EXISTS is no protection.
                session.query(
                        "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, "lockstep " + table());
                session.update(ddl());
            });
        }
        refuseForeign(session);
    }

    private void refuseForeign(Session session) throws SQLException {
        Set<String> found = columns(session);
        if (!found.containsAll(ALL_COLUMNS)) {
            throw Errors.foreignTable(schema, found);
        }
    }

    /** The columns of whatever has the table's name; none when nothing has. */
    private Set<String> columns(Session session) throws SQLException {
        return new TreeSet<>(session.query(
                "SELECT a.attname FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid"
                        + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                        + " WHERE n.nspname = ? AND c.relname = ? AND a.attnum > 0 AND NOT a.attisdropped",
                row -> row.getString(1),
                schema,
                NAME));
    }

    /** The stored script of one direction. */
    List<Step> script(Session session, int position, MigrationListener.Direction direction) throws SQLException {
        String column = direction.name().toLowerCase(Locale.ROOT);
        List<String> scripts = session.query(
                "SELECT " + column + " FROM " + table() + " WHERE history = ? AND position = ?",
                row -> row.getString(1),
                history,
                position);
        return ScriptFormat.read(scripts.get(0));
    }

    /** Writes a migration's row anew. */
    void insert(Session session, Migration migration, State state) throws SQLException {
        Revision revision = migration.revision();
        session.update(
                "INSERT INTO " + table() + " (history, position, slug, message, checksum, chain, upgrade, downgrade,"
                        + " state, steps_done, changed_at, took_ms, applied_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, clock_timestamp(), 0, " + BY + ")",
                history,
                revision.number(),
                revision.slug(),
                revision.message(),
                revision.checksum(),
                revision.chain(),
                ScriptFormat.write(migration.upgrade()),
                ScriptFormat.write(migration.downgrade()),
                name(state));
    }

    /** Notes how far a migration is. */
    void update(Session session, int position, State state, int stepsDone, Duration took) throws SQLException {
        session.update(
                "UPDATE " + table() + " SET state = ?, steps_done = ?, took_ms = ?, changed_at = clock_timestamp(),"
                        + " applied_by = " + BY + " WHERE history = ? AND position = ?",
                name(state),
                stepsDone,
                took.toMillis(),
                history,
                position);
    }

    /** Forgets the migrations from a position on. */
    void deleteFrom(Session session, int position) throws SQLException {
        session.update("DELETE FROM " + table() + " WHERE history = ? AND position >= ?", history, position);
    }

    /** The statement that creates the table. */
    String ddl() {
        return ddl(table());
    }

    static String ddl(String table) {
        return "CREATE TABLE IF NOT EXISTS " + table + " (\n" + """
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
                    PRIMARY KEY (history, position)
                )""";
    }

    private String table() {
        return Quote.name(schema) + "." + NAME;
    }

    private static String name(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static AppliedMigration row(ResultSet row) throws SQLException {
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
                row.getString("applied_by"));
    }
}

package dev.lockstep.runtime;

import dev.lockstep.runtime.Difference.Where;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares a database with the snapshot by a trial: the head's DDL runs in schemas of its own, inside a transaction that
 * is always rolled back, and the catalog is asked what differs. Locks nothing of the database's own beyond what a query
 * of the catalog does: foreign keys of the trial refer to tables of the trial.
 */
final class Rehearsal {
    private static final String SCRATCH = "lockstep_check";

    private final Session session;
    private final Settings settings;
    private final History history;
    private final Snapshot snapshot;
    private final List<String> live = new ArrayList<>();
    private final List<String> scratch = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private String unlisted = "";

    private Rehearsal(Session session, Settings settings, History history, Snapshot snapshot) {
        this.session = session;
        this.settings = settings;
        this.history = history;
        this.snapshot = snapshot;
    }

    /**
     * Compares, and leaves nothing behind.
     *
     * @param rows what the database's history says
     */
    static DriftReport check(Session session, Settings settings, History history, List<AppliedMigration> rows)
            throws SQLException {
        Rehearsal rehearsal = new Rehearsal(session, settings, history, Errors.known(history));
        session.rolledBack(rehearsal::compare);
        Standing standing = new Standing(history, settings, rows);
        return new DriftReport(
                history.name(),
                Standing.name(rows),
                standing.pending(),
                standing.ahead(),
                rehearsal.differences,
                rehearsal.unlisted);
    }

    private void compare() throws SQLException {
        String path = prepare();
        StringBuilder script = new StringBuilder("SET LOCAL lock_timeout = ")
                .append(settings.lockTimeout.toMillis())
                .append(";\nSET LOCAL statement_timeout = ")
                .append(settings.statementTimeout.toMillis())
                // A compiled query of a catalog takes longer to compile than to run.
                .append(";\nSET LOCAL jit = off;\n");
        if (!scratch.get(0).equals(CatalogQuery.TEMPORARY)) {
            for (String name : scratch) {
                script.append("CREATE SCHEMA ").append(name).append(";\n");
            }
        }
        script.append("SELECT pg_catalog.set_config('search_path', ")
                .append(Quote.text(scratch.get(0) + path))
                .append(", true);\n");
        for (String statement : snapshot.rehearsal()) {
            script.append(ScriptFormat.terminated(statement)).append('\n');
        }
        script.append("SET LOCAL search_path = pg_catalog, pg_temp");
        try {
            session.execute(script.toString());
        } catch (SQLException e) {
            throw refused(e);
        }
        facts.addAll(session.read(CatalogQuery.of(live, scratch), Fact::new));
        tell();
    }

    /** Finds out where the trial can take place; the rest of the search path, which it needs to find extensions. */
    private String prepare() throws SQLException {
        String wanted = Quote.text(settings.schema);
        String[] found = session.read(
                        "SELECT n.nspname, pg_catalog.has_database_privilege(d.datname, 'CREATE'),"
                                + " pg_catalog.has_database_privilege(d.datname, 'TEMP'), pg_catalog.pg_backend_pid(),"
                                + " pg_catalog.current_setting('search_path'), pg_catalog.quote_ident(d.datname),"
                                + " pg_catalog.quote_ident(current_user), pg_catalog.pg_is_in_recovery()"
                                + " OR pg_catalog.current_setting('transaction_read_only')::boolean"
                                + " FROM pg_catalog.pg_database d LEFT JOIN pg_catalog.pg_namespace n ON n.nspname ="
                                + " CASE " + wanted + " WHEN '' THEN current_schema() ELSE " + wanted + " END"
                                + " WHERE d.datname = pg_catalog.current_database()",
                        row -> texts(row, 8))
                .get(0);
        if (found[0] == null) {
            throw settings.schema.isEmpty()
                    ? Errors.noSchema(history.name())
                    : Errors.missingSchema(history.name(), settings.schema);
        }
        boolean create = "t".equals(found[1]);
        boolean temporary = "t".equals(found[2]) && snapshot.namespaces().isEmpty();
        boolean readOnly = "t".equals(found[7]);
        if (readOnly || !(create || temporary)) {
            throw noPlace(readOnly, "GRANT CREATE ON DATABASE " + found[5] + " TO " + found[6]);
        }
        live.add(found[0]);
        scratch.add(create ? SCRATCH + "_of_" + found[3] : CatalogQuery.TEMPORARY);
        for (String name : snapshot.namespaces()) {
            live.add(name);
            scratch.add(SCRATCH + "_" + scratch.size());
        }
        String own = settings.schema.isEmpty() ? "" : ", " + Quote.name(settings.schema);
        // Temporary tables that the session has already must not stand before ours.
        return own + ("".equals(found[4]) ? "" : ", " + found[4]) + (create ? ", pg_temp" : "");
    }

    private void tell() throws SQLException {
        Set<String> halves = new HashSet<>();
        boolean unknown = false;
        for (Fact fact : facts) {
            if (fact.oneSided() && fact.kind == CatalogQuery.SCHEMA) {
                halves.add(fact.name + ".");
            } else if (fact.oneSided() && fact.kind == CatalogQuery.TABLE) {
                halves.add(fact.name);
            }
            unknown |= fact.unknown();
        }
        String others = unknown ? others() : "";
        if (!others.isEmpty()) {
            unlisted = "what only the database has is not listed: it may be of " + others
                    + ", whose history is in the same schema";
        }
        for (Fact fact : facts) {
            // What is in a table or a schema that one side lacks, it lacks as well.
            if (!halves.contains(fact.owner) && (others.isEmpty() || !fact.unknown())) {
                fact.tell(facts, differences);
            }
        }
    }

    /** The histories that share the schema with ours, and so may own what is not ours. */
    private String others() throws SQLException {
        String table = Quote.name(live.get(0)) + "." + HistoryTable.NAME;
        boolean kept = session.read(
                        "SELECT pg_catalog.to_regclass(" + Quote.text(table) + ") IS NOT NULL",
                        row -> row.getBoolean(1))
                .get(0);
        return kept
                ? session.read(
                                "SELECT coalesce(pg_catalog.string_agg(DISTINCT history, ', '), '') FROM " + table
                                        + " WHERE history <> " + Quote.text(history.name()),
                                row -> row.getString(1))
                        .get(0)
                : "";
    }

    private MigrationException noPlace(boolean readOnly, String grant) {
        return new MigrationException(history.name() + ": the snapshot cannot be rehearsed: "
                + (readOnly
                        ? "the server, or this connection, is read-only.\nNothing was changed. Check on the primary."
                        : "the user may not create schemas"
                                + (snapshot.namespaces().isEmpty()
                                        ? ", nor temporary tables"
                                        : ", and the snapshot names some: " + String.join(", ", snapshot.namespaces()))
                                + ".\nNothing was changed. " + grant));
    }

    private MigrationException refused(SQLException cause) {
        String advice = "Is an extension missing, or older than the one that the snapshot was made for?";
        if (SqlStates.is(cause, SqlStates.LOCK_NOT_AVAILABLE)) {
            advice = "Another process is checking the same history. Run it again.";
        } else if (SqlStates.exists(cause)) {
            advice = "If a schema " + SCRATCH + "_… is there, it is nobody's: DROP SCHEMA … CASCADE.";
        } else if (SqlStates.is(cause, SqlStates.OUT_OF_MEMORY)) {
            advice = "One transaction makes the whole schema: raise max_locks_per_transaction.";
        }
        return new MigrationException(
                history.name() + ": the server refuses the schema of the head in a trial: " + cause.getMessage()
                        + "\nNothing was changed. " + advice,
                cause);
    }

    private static @Nullable String[] texts(ResultSet row, int count) throws SQLException {
        @Nullable String[] texts = new String[count];
        for (int i = 0; i < count; i++) {
            texts[i] = row.getString(i + 1);
        }
        return texts;
    }

    /** An object that is not the same on both sides. */
    private static final class Fact {
        private final int kind;
        private final String owner;
        private final String name;
        private final @Nullable String @Nullable [] database;
        private final @Nullable String @Nullable [] snapshot;

        Fact(ResultSet row) throws SQLException {
            kind = row.getInt(1);
            owner = row.getString(2);
            name = row.getString(3);
            database = properties(row.getArray(4));
            snapshot = properties(row.getArray(5));
        }

        private static @Nullable String @Nullable [] properties(@Nullable Array array) throws SQLException {
            return array == null ? null : (String[]) array.getArray();
        }

        boolean oneSided() {
            return database == null || snapshot == null;
        }

        /** Whether it is no part of anything that the snapshot knows. */
        boolean unknown() {
            return snapshot == null && kind < CatalogQuery.COLUMN;
        }

        void tell(List<Fact> all, List<Difference> differences) {
            if (database != null && snapshot != null) {
                for (int i = 0; i < database.length; i++) {
                    if (!Objects.equals(database[i], snapshot[i])) {
                        String property = CatalogQuery.properties(kind)[i];
                        add(differences, Where.DIFFERS, property, text(database[i]), text(snapshot[i]));
                    }
                }
                return;
            }
            for (Fact other : all) {
                if (isCalled(other)) {
                    if (snapshot == null) {
                        other.add(differences, Where.DIFFERS, "name", name, other.name);
                    }
                    return;
                }
            }
            if (snapshot == null) {
                add(differences, Where.ONLY_IN_DATABASE, "", described(database), "");
            } else {
                add(differences, Where.ONLY_IN_SNAPSHOT, "", "", described(snapshot));
            }
        }

        /** Whether a constraint or an index of one side is the other's under another name. */
        private boolean isCalled(Fact other) {
            return kind > CatalogQuery.COLUMN
                    && kind == other.kind
                    && owner.equals(other.owner)
                    && (database == null ? other.snapshot == null : other.database == null)
                    && Arrays.equals(
                            database == null ? snapshot : database,
                            other.database == null ? other.snapshot : other.database);
        }

        private void add(
                List<Difference> differences, Where where, String property, String inDatabase, String inSnapshot) {
            String object = kind < CatalogQuery.COLUMN ? name : owner + "." + name;
            differences.add(
                    new Difference(where, CatalogQuery.KINDS.get(kind), object, property, inDatabase, inSnapshot));
        }

        private String described(@Nullable String @Nullable [] values) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; values != null && i < values.length; i++) {
                String value = text(values[i]);
                if (!value.isEmpty() && !value.equals("no")) {
                    text.append(text.isEmpty() ? "" : ", ")
                            .append(CatalogQuery.properties(kind)[i])
                            .append(' ')
                            .append(value);
                }
            }
            return text.toString();
        }

        private static String text(@Nullable String value) {
            return value == null ? "" : value;
        }
    }
}

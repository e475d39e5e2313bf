package dev.lockstep.runtime;

import dev.lockstep.runtime.AppliedMigration.State;
import java.sql.SQLException;
import java.time.Duration;

/** The start of an empty database by the head's whole schema, in one transaction and one round trip with its history. */
final class Fresh {
    private Fresh() {}

    /** Whether it is asked for, and the database holds nothing that could stand in its way. */
    static boolean isDue(Exclusive place) throws SQLException {
        if (place.settings().freshStart != FreshStart.SNAPSHOT
                || place.history().length() == 0
                || hasJava(place.history())) {
            return false;
        }
        StringBuilder schemas = new StringBuilder(Quote.text(place.table().schema()));
        for (String name : Errors.known(place.history()).namespaces()) {
            schemas.append(", ").append(Quote.text(name));
        }
        String of = " JOIN pg_catalog.pg_namespace n ON n.nspname IN (" + schemas + ") AND n.oid = ";
        String alien = ".tableoid = d.classid AND d.deptype = 'e' AND d.objid = ";
        String own = " AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE ";
        String found = place.session()
                .read(
                        "SELECT coalesce(pg_catalog.min(name), '') FROM (SELECT c.relname::text AS name"
                                + " FROM pg_catalog.pg_class c" + of + "c.relnamespace"
                                + " WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S', 'c') AND c.relname <> '"
                                + HistoryTable.NAME + "'" + own + "c" + alien + "c.oid)"
                                + " UNION ALL SELECT t.typname::text FROM pg_catalog.pg_type t" + of + "t.typnamespace"
                                + " WHERE t.typtype IN ('e', 'd', 'r')" + own + "t" + alien + "t.oid)) known",
                        row -> row.getString(1))
                .get(0);
        if (!found.isEmpty()) {
            Log.info(place.history().name() + ": the database is not empty, it has " + found
                    + ": the migrations are applied one by one");
        }
        return found.isEmpty();
    }

    /** Whether some migration has a step in Java, which no snapshot tells of: rows that it writes would be missed. */
    private static boolean hasJava(History history) {
        for (int number = 1; number <= history.length(); number++) {
            if (!history.stepsBefore(number).isEmpty()
                    || !history.stepsAfter(number).isEmpty()) {
                Log.info(history.name() + ": migration " + number + " has steps in Java: the migrations are applied one"
                        + " by one");
                return true;
            }
        }
        return false;
    }

    /** Makes the schema, and writes the rows that the migrations would have left. */
    static void start(Exclusive place) throws SQLException {
        History history = place.history();
        StringBuilder sql = new StringBuilder();
        for (String statement : Errors.known(history).statements()) {
            sql.append(ScriptFormat.terminated(statement)).append('\n');
        }
        for (int number = 1; number <= history.length(); number++) {
            Migration migration = history.migration(number);
            sql.append(place.table()
                            .insert(
                                    migration,
                                    State.APPLIED,
                                    migration.upgrade().size(),
                                    Duration.ZERO,
                                    "from the snapshot"))
                    .append(number == history.length() ? "" : ";\n");
        }
        try {
            place.session().together(sql.toString());
        } catch (SQLException e) {
            if (SqlStates.passing(e) && place.session().inTransaction()) {
                // The whole is tried again by whoever opened the transaction.
                throw e;
            }
            throw new MigrationException(
                    history.name() + ": the schema of the head could not be made at once: " + e.getMessage()
                            + "\n"
                            + (SqlStates.cut(e) ? Failures.UNKNOWN : "It was rolled back; the database is as it was.")
                            + " Run it again, or let it apply the"
                            + " migrations one by one: Migrator.Builder.freshStart(FreshStart.REPLAY).",
                    e);
        }
        Log.info(history.name() + ": the empty database got the schema of its head at once");
    }
}

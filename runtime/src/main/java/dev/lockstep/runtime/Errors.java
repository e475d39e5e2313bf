package dev.lockstep.runtime;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What is said when nothing was begun, and so nothing was changed. */
final class Errors {
    private Errors() {}

    static MigrationException unreachable(String history, SQLException cause) {
        return new MigrationException(
                history + ": the database cannot be reached: " + cause.getMessage() + reason(cause)
                        + "\nNothing was changed. Is the server running, and are URL, user and password right?",
                cause);
    }

    /** The driver leaves it to its exception's cause which host is not known, or does not answer. */
    private static String reason(SQLException e) {
        return e.getCause() instanceof IOException cause ? " (" + cause + ")" : "";
    }

    static MigrationException database(String history, SQLException cause) {
        String text = history + ": the database refused to work on lockstep_history: " + cause.getMessage();
        if (SqlStates.is(cause, SqlStates.INSUFFICIENT_PRIVILEGE)) {
            text += "\nThe user needs SELECT, INSERT, UPDATE and DELETE on lockstep_history, and, when it does not yet"
                    + " exist, CREATE on its schema: GRANT USAGE, CREATE ON SCHEMA … TO …";
        } else if (SqlStates.is(cause, SqlStates.READ_ONLY)) {
            text += "\nThe server, or this connection, is read-only; migrate on the primary.";
        } else if (SqlStates.cut(cause)) {
            text += "\nThe connection was lost; what is not in lockstep_history was rolled back. Run it again.";
        }
        return new MigrationException(text, cause);
    }

    static MigrationException foreignTable(String schema, Collection<String> columns) {
        return new MigrationException("schema " + schema + " has a lockstep_history that is not Lockstep's: its columns"
                + " are " + String.join(", ", columns)
                + ".\nNothing was changed. Rename that table, or keep the history"
                + " in another schema: Migrator.Builder.schema(\"…\").");
    }

    static MigrationException badRow(String position, RuntimeException cause) {
        return new MigrationException(
                "the row of migration " + position + " in lockstep_history is not as Lockstep wrote it: "
                        + cause.getMessage()
                        + ".\nNothing was changed. Restore the row from a backup (repair(\"why\") writes rows anew that tell of the same SQL), or"
                        + " delete it and those after it and say where the database stands: stamp(\"…\").",
                cause);
    }

    static MigrationException lockLost(String history) {
        return new MigrationException(history + ": the lock on this history is no longer held by this connection: a"
                + " pooler hands its statements to several server processes (PgBouncer with pool_mode = transaction)."
                + "\nWhat is in lockstep_history stands. Migrate over a connection of its own: to the server's own"
                + " port, or through a pool with pool_mode = session.");
    }

    static MigrationException unknownPooler(String history, Duration waited) {
        return new MigrationException(history + ": the connection goes through a pooler, and for " + waited.toSeconds()
                + " s there was no second connection by which to find out whether it hands every transaction to another"
                + " server process (PgBouncer with pool_mode = transaction).\nNothing was changed. Migrate over a"
                + " connection of its own: to the server's own port; or allow the application's pool two connections.");
    }

    static MigrationException noSchema(String history) {
        return new MigrationException(history + ": the connection has no current schema: nothing in its search_path"
                + " exists.\nNothing was changed. Create the schema, or name one: Migrator.Builder.schema(\"…\").");
    }

    static MigrationException missingSchema(String history, String schema) {
        return new MigrationException(history + ": the database has no schema " + schema
                + ".\nNothing was changed. CREATE SCHEMA " + Quote.name(schema) + ", or correct the name.");
    }

    static MigrationException readOnly(String history) {
        return new MigrationException(history + ": there is something to do, and the server, or this connection, is"
                + " read-only (a standby, or default_transaction_read_only).\nNothing was changed. Migrate on the"
                + " primary.");
    }

    static MigrationException locked(HistoryTable table, Duration waited, String holder) {
        return new MigrationException(table.history() + ": another process has been migrating schema " + table.schema()
                + " for " + waited.toSeconds() + " s" + (holder.isEmpty() ? "" : ": " + holder)
                + ".\nNothing was changed. Wait for it, or end it; Migrator.Builder.lockWait allows longer waits.");
    }

    static MigrationException drafts(String history, List<Revision> drafts) {
        return new MigrationException(history + ": " + names(drafts) + " still a draft.\nNothing was changed. Remove"
                + " draft = true from the @Migration and compile, or, on a developer's database,"
                + " Migrator.Builder.acceptDrafts(true).");
    }

    static MigrationException ahead(String history, List<Revision> ahead, String head) {
        return new MigrationException(history
                + ": the database is ahead of this application, whose newest migration is "
                + head + ": it has " + names(ahead) + ".\nNothing was changed. Deploy the newer application, or take"
                + " the database back: downgradeTo(\"head\").");
    }

    static MigrationException pending(String history, List<Revision> pending) {
        return new MigrationException(
                history + ": not applied: " + names(pending) + ".\nNothing was changed; migrate()" + " applies them.");
    }

    static MigrationException incomplete(String history, AppliedMigration migration) {
        return new MigrationException(
                history + ": " + migration + ".\nNothing was changed; migrate() goes on where it" + " stopped.");
    }

    static MigrationException tooFar(String history, int steps, int applied) {
        return new MigrationException(history + ": " + steps + " migrations cannot be taken back: the database has "
                + applied + ".\nNothing was changed. downgradeTo(\"base\") takes back all there are.");
    }

    static MigrationException notBack(String history, String target, String current) {
        return new MigrationException(history + ": " + target + " is not behind the database, which is at " + current
                + ".\nNothing was changed. migrate() goes forward.");
    }

    static MigrationException notForward(String history, String target, String current) {
        return new MigrationException(history + ": " + target + " is behind the database, which is at " + current
                + ".\nNothing was changed. downgradeTo(\"" + target + "\") goes back.");
    }

    static MigrationException notForPsql(String history, String step) {
        return new MigrationException(history + ": a script cannot hold the step in Java " + step
                + ".\nNothing was changed. Let migrateTo() apply its migration, and write scripts from there on.");
    }

    static MigrationException unknownRevision(String history, String name, List<Revision> known) {
        return new MigrationException(history + " has no revision \"" + name + "\". Known are base, head"
                + known.stream().map(r -> ", " + r).collect(Collectors.joining())
                + ", and their numbers.\nNothing was changed.");
    }

    /** Refuses to take on a database that has a history already. */
    static void refuseKnown(History history, List<AppliedMigration> rows) {
        if (!rows.isEmpty()) {
            throw new MigrationException(history.name() + ": the database has a history already, and is at "
                    + Standing.name(rows) + ".\nNothing was changed. migrate() goes on from there; check() tells what"
                    + " differs from the head.");
        }
    }

    static MigrationException differs(DriftReport report) {
        return new MigrationException(
                report + "\nIt is not taken on as being at the head. Nothing was changed. Bring the"
                        + " database, or the entities, to what is right and run it again; or, if it may differ, say where it"
                        + " stands: stamp(\"…\").");
    }

    /** The snapshot of a history that has one. */
    static Snapshot known(History history) {
        return history.snapshot()
                .orElseThrow(() -> new MigrationException(history.name() + ": the schema of its head is not known: the"
                        + " history was not generated by this version of Lockstep.\nNothing was changed. Compile it"
                        + " anew."));
    }

    private static String names(List<Revision> revisions) {
        return revisions.stream().map(Revision::id).collect(Collectors.joining(", "));
    }
}

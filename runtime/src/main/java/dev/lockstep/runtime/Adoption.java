package dev.lockstep.runtime;

import java.util.List;

/** What stands in the way of taking on a database that was there before its history. */
final class Adoption {
    private Adoption() {}

    /** Refuses one that has a history already. */
    static void refuse(History history, List<AppliedMigration> rows) {
        if (!rows.isEmpty()) {
            throw new MigrationException(history.name() + ": the database has a history already, and is at "
                    + Standing.name(rows) + ".\nNothing was changed. migrate() goes on from there; check() tells what"
                    + " differs from the head.");
        }
    }

    /** Refuses one that is not what the snapshot says. */
    static void refuse(DriftReport report) {
        if (!report.isEmpty()) {
            StringBuilder text = new StringBuilder(report.history())
                    .append(": the database does not have the schema of the head, and is not taken on:");
            for (Difference difference : report.differences()) {
                text.append("\n  ").append(difference);
            }
            throw new MigrationException(text.append(
                            "\nNothing was changed. Bring the database, or the entities, to"
                                    + " what is right and run it again; or, if it may differ, say where it stands: stamp(\"…\").")
                    .toString());
        }
    }
}

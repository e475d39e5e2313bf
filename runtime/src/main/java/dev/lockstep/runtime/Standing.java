package dev.lockstep.runtime;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a database stands, seen from the application.
 *
 * @param history what the application knows
 * @param settings what the migrator was told
 * @param rows what the database has, from some migration on, the oldest first
 */
record Standing(History history, Settings settings, List<AppliedMigration> rows) {
    /** What the database has and the application does not know. */
    List<Revision> ahead() {
        return rows.stream()
                .map(AppliedMigration::revision)
                .filter(revision -> revision.number() > history.length())
                .toList();
    }

    /** What the application has and the database does not, or only in part; of all rows. */
    List<Revision> pending() {
        long complete = rows.stream().filter(AppliedMigration::complete).count();
        return history.revisions().stream()
                .filter(revision -> revision.number() > complete)
                .toList();
    }

    /** Accepts and tells of a database that is ahead, or refuses it. */
    void accept() {
        List<Revision> ahead = ahead();
        if (ahead.isEmpty()) {
            return;
        }
        if (settings.refuseAhead) {
            throw Errors.ahead(history.name(), ahead, Revisions.of(history).name(history.length()));
        }
        Log.warn(history.name() + ": the database is ahead of this application by "
                + ahead.stream().map(Revision::id).collect(Collectors.joining(", ")));
    }

    /** The newest migration among rows, or {@code base}. */
    static String name(List<AppliedMigration> rows) {
        return rows.isEmpty() ? "base" : rows.get(rows.size() - 1).revision().id();
    }
}

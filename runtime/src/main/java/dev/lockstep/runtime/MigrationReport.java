package dev.lockstep.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a run of the migrator did.
 *
 * @param history the history's name
 * @param applied the migrations that it applied, in their order
 * @param reverted the migrations that it took back, the newest first
 * @param ahead the migrations in the database that this application does not know
 * @param current the newest migration that the database now has, {@code 0002_add_priority}, or {@code base}
 * @param took how long it took
 */
public record MigrationReport(
        String history,
        List<Revision> applied,
        List<Revision> reverted,
        List<Revision> ahead,
        String current,
        Duration took) {
    private static final int SHOWN = 10;

    /** Checks that nothing is missing, and copies. */
    public MigrationReport {
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(current, "current");
        Objects.requireNonNull(took, "took");
        applied = List.copyOf(applied);
        reverted = List.copyOf(reverted);
        ahead = List.copyOf(ahead);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(history).append(": ");
        if (applied.isEmpty() && reverted.isEmpty()) {
            text.append("nothing to do");
        } else {
            text.append(reverted.isEmpty() ? "" : "took back " + ids(reverted));
            text.append(reverted.isEmpty() || applied.isEmpty() ? "" : ", ");
            text.append(applied.isEmpty() ? "" : "applied " + ids(applied));
            text.append(" in ").append(took.toMillis()).append(" ms");
        }
        text.append("; the database is at ").append(current);
        if (!ahead.isEmpty()) {
            text.append(", ahead of this application by ").append(ids(ahead));
        }
        return text.toString();
    }

    private static String ids(List<Revision> revisions) {
        return revisions.size() > SHOWN
                ? revisions.get(0).id() + " to "
                        + revisions.get(revisions.size() - 1).id() + ", " + revisions.size() + " migrations,"
                : revisions.stream().map(Revision::id).collect(Collectors.joining(", "));
    }
}

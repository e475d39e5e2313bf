package dev.lockstep.runtime;

import java.util.List;

/**
 * How a database compares with the schema of the application's head.
 *
 * @param history the history's name
 * @param current the newest migration that the database has, {@code 0002_add_priority}, or {@code base}
 * @param pending the migrations that are still to be applied: what they would do is among the differences
 * @param ahead the migrations of the database that this application does not know: what they did is among them as well
 * @param differences everything that differs, by object
 * @param unlisted why objects that only the database has are not listed, or an empty text when they are
 */
public record DriftReport(
        String history,
        String current,
        List<Revision> pending,
        List<Revision> ahead,
        List<Difference> differences,
        String unlisted) {
    /** Copies. */
    public DriftReport {
        pending = List.copyOf(pending);
        ahead = List.copyOf(ahead);
        differences = List.copyOf(differences);
    }

    /** Whether the database has exactly the schema of the head. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** Where the database stands, and a line for each difference. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(history)
                .append(": the database, at ")
                .append(current)
                .append(", ");
        text.append(
                isEmpty()
                        ? "has the schema of the head"
                        : "differs from the schema of the head in " + differences.size()
                                + (differences.size() == 1 ? " point" : " points"));
        append(text, "; not yet applied: ", pending);
        append(text, "; ahead of this application by ", ahead);
        for (Difference difference : differences) {
            text.append("\n  ").append(difference);
        }
        return text.append(unlisted.isEmpty() ? "" : "\n  " + unlisted).toString();
    }

    private static void append(StringBuilder text, String words, List<Revision> revisions) {
        for (int i = 0; i < revisions.size(); i++) {
            text.append(i == 0 ? words : ", ").append(revisions.get(i));
        }
    }
}

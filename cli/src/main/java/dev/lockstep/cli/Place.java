package dev.lockstep.cli;

import dev.lockstep.runtime.AppliedMigration;
import dev.lockstep.runtime.History;
import dev.lockstep.runtime.Revision;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Where a name of a revision leads, so that somebody can be asked first; what it does not know, the runtime refuses. */
final class Place {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern RELATIVE = Pattern.compile("[+-][0-9]{1,9}");

    private Place() {}

    /**
     * The position of a name, 0 for the base, nothing for a name that is not known.
     *
     * @param rows what the database has
     */
    static OptionalInt of(String name, History history, List<AppliedMigration> rows) {
        OptionalInt position = position(name, history, rows);
        int last = Math.max(history.length(), rows.size());
        return position.orElse(-1) >= 0 && position.orElse(-1) <= last ? position : OptionalInt.empty();
    }

    private static OptionalInt position(String name, History history, List<AppliedMigration> rows) {
        if (name.equals("base")) {
            return OptionalInt.of(0);
        }
        if (name.equals("head")) {
            return OptionalInt.of(history.length());
        }
        if (RELATIVE.matcher(name).matches()) {
            return OptionalInt.of(rows.size() + Integer.parseInt(name));
        }
        if (NUMBER.matcher(name).matches()) {
            return OptionalInt.of(Integer.parseInt(name));
        }
        for (AppliedMigration row : rows) {
            if (row.revision().id().equals(name)) {
                return OptionalInt.of(row.revision().number());
            }
        }
        for (Revision revision : history.revisions()) {
            if (revision.id().equals(name)) {
                return OptionalInt.of(revision.number());
            }
        }
        return OptionalInt.empty();
    }
}

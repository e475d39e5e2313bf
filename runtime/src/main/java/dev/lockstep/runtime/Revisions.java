package dev.lockstep.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names by which people call a place in a history: {@code base}, {@code head}, a number, an id.
 *
 * @param history the application's history, whose last revision is the head
 * @param known every revision there is to name, by position
 */
record Revisions(History history, List<Revision> known) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern RELATIVE = Pattern.compile("[+-][0-9]{1,9}");

    Revisions {
        known = List.copyOf(known);
    }

    static Revisions of(History history) {
        return new Revisions(history, history.revisions());
    }

    /** Those in the database, and those of the application that come after them. */
    static Revisions of(History history, List<AppliedMigration> rows) {
        List<Revision> known = new ArrayList<>();
        rows.forEach(row -> known.add(row.revision()));
        known.addAll(history.revisions().subList(Math.min(rows.size(), history.length()), history.length()));
        return new Revisions(history, known);
    }

    /** The position of a name, 0 for the base. */
    int position(String name) {
        if (name.equals("base")) {
            return 0;
        }
        if (name.equals("head")) {
            return history.length();
        }
        if (NUMBER.matcher(name).matches() && Integer.parseInt(name) <= known.size()) {
            return Integer.parseInt(name);
        }
        for (Revision revision : known) {
            if (revision.id().equals(name)) {
                return revision.number();
            }
        }
        throw Errors.unknownRevision(history.name(), name, known);
    }

    /** The same, and {@code -1} or {@code +1} from where the database is. */
    int position(String name, int current) {
        if (!RELATIVE.matcher(name).matches()) {
            return position(name);
        }
        int position = current + Integer.parseInt(name);
        if (position < 0 || position > known.size()) {
            throw Errors.unknownRevision(history.name(), name, known);
        }
        return position;
    }

    /** The name of a position. */
    String name(int position) {
        return position == 0 ? "base" : known.get(position - 1).id();
    }
}

package dev.lockstep.runtime;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** What a guard found: how many rows stand in the way, and the first of them. */
final class Evidence {
    private static final String HEAD = "SELECT EXISTS (";
    private static final int COUNTED = 1000;
    private static final int SHOWN = 3;
    private static final int LONGEST = 200;

    private Evidence() {}

    /** A text to follow the problem, or nothing when the guard is of a form of its own. */
    static String of(Session session, Step.Guard guard) {
        String sql = guard.sql();
        if (!sql.startsWith(HEAD) || !sql.endsWith(")")) {
            return "";
        }
        String rows = sql.substring(HEAD.length(), sql.length() - 1);
        try {
            return text(session.read(
                    "SELECT pg_catalog.count(*) OVER (), pg_catalog.left(pg_catalog.to_json(found)::text, " + LONGEST
                            + ") FROM (" + rows + " LIMIT " + (COUNTED + 1) + ") AS found LIMIT " + SHOWN,
                    // What would be lost may be secret; that it is there says enough.
                    row -> new Found(row.getInt(1), guard.ofLoss() ? "{}" : row.getString(2))));
        } catch (SQLException e) {
            // The guard's own answer stands; that nobody may be shown more is no other failure.
            return "";
        }
    }

    private static String text(List<Found> found) {
        if (found.isEmpty()) {
            return "";
        }
        int count = found.get(0).count();
        String rows = count > COUNTED ? "more than " + COUNTED + " rows" : count == 1 ? "1 row" : count + " rows";
        String shown =
                found.stream().map(Found::row).filter(row -> !row.equals("{}")).collect(Collectors.joining(", "));
        return " (" + rows + (shown.isEmpty() ? "" : ": " + shown) + (count > SHOWN && !shown.isEmpty() ? ", …" : "")
                + ")";
    }

    private record Found(int count, String row) {}
}

package dev.lockstep.runtime;

import dev.lockstep.runtime.AppliedMigration.State;
import dev.lockstep.runtime.MigrationListener.Direction;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a history over whose rows tell of the application's own migrations under other numbers, words or checksums: after
 * branches were merged, or records made anew. Nothing but rows is written, and only when script by script the same was run.
 */
final class Repair {
    private final Exclusive place;
    private final History history;

    private Repair(Exclusive place) {
        this.place = place;
        this.history = place.history();
    }

    /** Writes the rows anew, with the reason; how many, or an exception that says why it cannot be done. */
    static int run(Exclusive place, String reason) throws SQLException {
        return new Repair(place).run(reason);
    }

    private int run(String reason) throws SQLException {
        List<AppliedMigration> rows = place.rows();
        int kept = 0;
        while (kept < Math.min(rows.size(), history.length()) && same(rows.get(kept), kept)) {
            kept++;
        }
        if (kept == rows.size()) {
            return 0;
        }
        List<String> there = new ArrayList<>();
        for (AppliedMigration row : rows.subList(kept, rows.size())) {
            if (!row.complete()) {
                throw Errors.incomplete(history.name(), row);
            }
            int number = row.revision().number();
            there.add(text(
                    place.table().script(place.session(), number, Direction.UPGRADE),
                    place.table().script(place.session(), number, Direction.DOWNGRADE)));
        }
        StringBuilder sql = new StringBuilder(place.table().deleteFrom(kept + 1));
        for (int number = kept + 1; number <= rows.size(); number++) {
            if (number > history.length() || !there.remove(script(number))) {
                throw new MigrationException(history.name() + ": not repaired: "
                        + (number > history.length()
                                ? "the database has more migrations than this application"
                                : history.revisions().get(number - 1)
                                        + " of the application is not what the database has run under any number")
                        + ".\n" + Divergence.text(history, rows, kept));
            }
            Migration migration = history.complete(number);
            int steps = migration.upgrade().size();
            sql.append(";\n")
                    .append(place.table()
                            .insert(migration, State.APPLIED, steps, Duration.ZERO, "repaired: " + reason));
        }
        place.session().together(sql.toString());
        int from = kept + 1;
        place.whenCommitted(() -> Log.info(history.name() + ": repaired from migration " + from + " on: " + reason));
        return rows.size() - kept;
    }

    private boolean same(AppliedMigration row, int index) {
        return row.revision().equals(history.revisions().get(index));
    }

    private String script(int number) {
        Migration migration = history.migration(number);
        return text(migration.upgrade(), migration.downgrade());
    }

    /** The SQL of both directions: steps in Java come and go, and are no part of what was recorded. */
    private static String text(List<Step> upgrade, List<Step> downgrade) {
        List<Step> recorded = new ArrayList<>(upgrade);
        recorded.removeIf(Step.Java.class::isInstance);
        return ScriptFormat.write(recorded) + "\n--\n" + ScriptFormat.write(downgrade);
    }
}

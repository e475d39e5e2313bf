package dev.lockstep.runtime.fault;

import dev.lockstep.runtime.AppliedMigration;
import dev.lockstep.runtime.Migrator;
import dev.lockstep.runtime.Revision;
import dev.lockstep.testing.Catalog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a database is like after each migration of a plan when nobody dies.
 *
 * @param plan the plan
 * @param catalogs the catalog at each position, from the base on
 * @param rows the rows at each position
 * @param nanos how long each migration took
 */
record Reference(Plan plan, List<List<String>> catalogs, List<List<String>> rows, List<Long> nanos) {
    private static final String HISTORY =
            "SELECT concat_ws(' ', history, position, slug, message, checksum, chain, state,"
                    + " steps_done) FROM lockstep_history ORDER BY history, position";

    static Reference of(Plan plan, Place place) throws SQLException {
        List<List<String>> catalogs = new ArrayList<>(List.of(place.catalog()));
        List<List<String>> rows = new ArrayList<>(List.of(place.rows()));
        List<Long> nanos = new ArrayList<>();
        for (int length = 1; length <= plan.length(); length++) {
            long start = System.nanoTime();
            Migrator.on(plan.history(length), place.dataSource()).migrate();
            nanos.add(System.nanoTime() - start);
            catalogs.add(place.catalog());
            rows.add(place.rows());
        }
        return new Reference(plan, catalogs, rows, nanos);
    }

    /** What is wrong with a database that should be whole, at a position; nothing when all is right. */
    List<String> faults(Place place, int position) throws SQLException {
        List<String> expected = new ArrayList<>();
        for (int number = 1; number <= position; number++) {
            Revision revision = plan.history().revisions().get(number - 1);
            int steps = plan.history().migration(number).upgrade().size();
            expected.add(plan.name() + " " + number + " " + revision.slug() + " " + revision.message() + " "
                    + revision.checksum() + " " + revision.chain() + " applied " + steps);
        }
        List<String> faults = new ArrayList<>();
        try (Connection connection = place.dataSource().getConnection()) {
            compare(
                    faults,
                    "catalog",
                    Catalog.of(connection, Catalog.Names.SHOWN).lines(),
                    catalogs.get(position));
            compare(faults, "rows", Place.rows(connection), rows.get(position));
            compare(faults, "history", Place.query(connection, HISTORY), expected);
            long locks = Place.advisoryLocks(connection);
            if (locks > 0) {
                faults.add(locks + " advisory locks left");
            }
        }
        return faults;
    }

    /**
     * What is wrong with a database in which a migrator may be at work, or have died: where the history says that all of
     * its migrations are applied, the database must have exactly those.
     */
    List<String> lies(Place place) throws SQLException {
        List<AppliedMigration> before =
                Migrator.on(plan.history(), place.dataSource()).history();
        if (!before.stream().allMatch(AppliedMigration::complete)) {
            return List.of();
        }
        List<String> found;
        try {
            found = place.catalog();
        } catch (RuntimeException e) {
            // What was listed is gone before it is described: something is under way, and is in the history by now.
            found = List.of("cannot be read: " + e);
        }
        List<String> faults = new ArrayList<>();
        compare(faults, "said to be applied, but the catalog", found, catalogs.get(before.size()));
        boolean still =
                Migrator.on(plan.history(), place.dataSource()).history().equals(before);
        return still ? faults : List.of();
    }

    private static void compare(List<String> faults, String what, List<String> found, List<String> expected) {
        if (!found.equals(expected)) {
            List<String> more = new ArrayList<>(found);
            more.removeAll(expected);
            List<String> missing = new ArrayList<>(expected);
            missing.removeAll(found);
            faults.add(what + ": too much " + more + ", missing " + missing);
        }
    }
}

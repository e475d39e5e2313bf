package dev.lockstep.runtime;

import dev.lockstep.runtime.AppliedMigration.State;
import dev.lockstep.runtime.MigrationListener.Direction;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The changes that a migrator makes to a history, each on a session that alone works on it. */
final class Changes {
    private final Exclusive place;
    private final HistoryTable table;
    private final History history;
    private final long start = System.nanoTime();
    private final List<Revision> applied = new ArrayList<>();
    private final List<Revision> reverted = new ArrayList<>();

    private Changes(Exclusive place) {
        this.place = place;
        this.table = place.table();
        this.history = place.history();
    }

    /** Applies what is pending. */
    static MigrationReport migrate(Exclusive place) throws SQLException {
        return new Changes(place).migrate(place.history().length());
    }

    /** Applies what is pending up to a revision. */
    static MigrationReport migrateTo(Exclusive place, String revision) throws SQLException {
        List<AppliedMigration> rows = place.rows();
        int standing = standing(rows);
        int target = Revisions.of(place.history()).position(revision, standing);
        if (target < standing) {
            throw Errors.notForward(place.history().name(), revision, Standing.name(rows));
        }
        return new Changes(place).migrate(target);
    }

    /** Takes back the newest migrations, as many as asked for. */
    static MigrationReport downgrade(Exclusive place, int steps, DataLoss loss) throws SQLException {
        int current = place.rows().size();
        if (steps > current) {
            throw Errors.tooFar(place.history().name(), steps, current);
        }
        return new Changes(place).downgradeTo(current - steps, loss);
    }

    /** Takes back everything after a revision. */
    static MigrationReport downgradeTo(Exclusive place, String revision, DataLoss loss) throws SQLException {
        List<AppliedMigration> rows = place.rows();
        int target = Revisions.of(place.history(), rows).position(revision, rows.size());
        if (target > rows.size()) {
            throw Errors.notBack(place.history().name(), revision, Standing.name(rows));
        }
        return new Changes(place).downgradeTo(target, loss);
    }

    /** Says that the database is at a revision, without running anything. */
    static MigrationReport stamp(Exclusive place, String revision) throws SQLException {
        int current = place.rows().size();
        return new Changes(place).stamp(Revisions.of(place.history()).position(revision, current));
    }

    private MigrationReport migrate(int target) throws SQLException {
        List<AppliedMigration> rows = place.rows();
        Divergence.refuse(history, rows);
        Standing standing = new Standing(history, place.settings(), rows);
        standing.accept();
        int done = standing(rows);
        refuseDrafts(history, place.settings(), done, target);
        if (!rows.isEmpty() && rows.size() <= history.length()) {
            finish(rows.get(rows.size() - 1), DataLoss.REFUSED);
        }
        if (rows.isEmpty() && target == history.length() && Fresh.isDue(place)) {
            Fresh.start(place);
            applied.addAll(history.revisions());
            return report();
        }
        for (int number = done + 1; number <= target; number++) {
            apply(number);
        }
        return report();
    }

    private MigrationReport downgradeTo(int target, DataLoss loss) throws SQLException {
        List<AppliedMigration> rows = place.rows();
        for (int i = rows.size() - 1; i >= target; i--) {
            AppliedMigration row = rows.get(i);
            finish(row, loss);
            if (row.state() != State.REVERTING) {
                revert(row, loss);
            }
        }
        return report();
    }

    private MigrationReport stamp(int target) throws SQLException {
        List<AppliedMigration> rows = place.rows();
        int same = 0;
        while (same < Math.min(target, rows.size())
                && stands(rows.get(same), history.revisions().get(same))) {
            same++;
        }
        int kept = same;
        refuseDrafts(history, place.settings(), kept, target);
        StringBuilder sql = new StringBuilder(table.deleteFrom(kept + 1));
        for (int number = kept + 1; number <= target; number++) {
            Migration migration = history.complete(number);
            String row =
                    table.insert(migration, State.APPLIED, migration.upgrade().size(), Duration.ZERO, "stamped");
            sql.append(";\n").append(row);
            applied.add(migration.revision());
        }
        place.session().together(sql.toString());
        rows.subList(kept, rows.size()).forEach(row -> reverted.add(0, row.revision()));
        String at = Revisions.of(history).name(target);
        place.whenCommitted(() -> Log.info(history.name() + ": stamped as being at " + at));
        return report();
    }

    private void apply(int number) throws SQLException {
        Migration migration = history.complete(number);
        place.run(new Job(
                migration.revision(),
                Direction.UPGRADE,
                migration.upgrade(),
                0,
                false,
                Duration.ZERO,
                migration,
                ofUpgrade()));
        applied.add(migration.revision());
    }

    private void revert(AppliedMigration row, DataLoss loss) throws SQLException {
        int number = row.revision().number();
        List<Step> steps = known(row.revision())
                ? history.migration(number).downgrade()
                : table.script(place.session(), number, Direction.DOWNGRADE);
        place.run(new Job(row.revision(), Direction.DOWNGRADE, steps, 0, false, Duration.ZERO, null, loss));
        reverted.add(row.revision());
    }

    /** Goes on with what an earlier process began, with the script that it stored: its progress counts those steps. */
    private void finish(AppliedMigration row, DataLoss consent) throws SQLException {
        if (row.complete()) {
            return;
        }
        Direction direction = row.state() == State.APPLYING ? Direction.UPGRADE : Direction.DOWNGRADE;
        List<Step> steps = table.script(place.session(), row.revision().number(), direction);
        if (row.stepsDone() < 0 || row.stepsDone() > steps.size()) {
            throw Errors.badRow(
                    String.valueOf(row.revision().number()),
                    new IllegalArgumentException(row.stepsDone() + " steps are done of " + steps.size()));
        }
        DataLoss loss = direction == Direction.UPGRADE
                ? ofUpgrade()
                : table.lossAccepted(place.session(), row.revision().number()) ? DataLoss.ACCEPTED : consent;
        place.run(new Job(row.revision(), direction, steps, row.stepsDone(), true, row.took(), null, loss));
        (direction == Direction.UPGRADE ? applied : reverted).add(row.revision());
    }

    private DataLoss ofUpgrade() {
        return place.settings().refuseLoss ? DataLoss.REFUSED : DataLoss.ACCEPTED;
    }

    /** Refuses drafts among the migrations after one and up to another, unless they are accepted. */
    static void refuseDrafts(History history, Settings settings, int after, int to) {
        List<Revision> drafts = history.revisions().stream()
                .filter(revision -> revision.number() > after && revision.number() <= to)
                .filter(revision -> history.drafts().contains(revision.number()))
                .toList();
        if (!drafts.isEmpty() && !settings.acceptDrafts) {
            throw Errors.drafts(history.name(), drafts);
        }
    }

    /** How many migrations stand once what is half-done is finished: one that is being taken back does not. */
    private static int standing(List<AppliedMigration> rows) {
        int last = rows.size() - 1;
        return last >= 0 && rows.get(last).state() == State.REVERTING ? last : last + 1;
    }

    private boolean known(Revision revision) {
        return revision.number() <= history.length()
                && history.revisions().get(revision.number() - 1).chain().equals(revision.chain());
    }

    private static boolean stands(AppliedMigration row, Revision revision) {
        return row.complete() && row.revision().equals(revision);
    }

    private MigrationReport report() throws SQLException {
        List<AppliedMigration> rows = place.rows();
        List<Revision> ahead = new Standing(history, place.settings(), rows).ahead();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        MigrationReport report =
                new MigrationReport(history.name(), applied, reverted, ahead, Standing.name(rows), took);
        place.whenCommitted(() -> Log.info(report.toString()));
        return report;
    }
}

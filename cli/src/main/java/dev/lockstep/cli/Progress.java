package dev.lockstep.cli;

import dev.lockstep.runtime.MigrationListener;
import dev.lockstep.runtime.MigrationReport;
import dev.lockstep.runtime.Revision;
import dev.lockstep.runtime.Step;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Tells on the error stream what is going on, so that the output holds the result alone. */
final class Progress implements MigrationListener {
    private final PrintWriter err;
    private final boolean verbose;
    private final List<Revision> applied = new ArrayList<>();
    private final List<Revision> reverted = new ArrayList<>();

    Progress(PrintWriter err, boolean verbose) {
        this.err = err;
        this.verbose = verbose;
    }

    @Override
    public void waitingForLock(String history, Duration waited, String holder) {
        say("waiting for another process that migrates " + history + ", " + waited.toSeconds() + " s so far"
                + (holder.isEmpty() ? "" : ": " + holder));
    }

    @Override
    public void migrationStarted(Revision revision, Direction direction, int from, int of) {
        say((direction == Direction.UPGRADE ? "applying " : "taking back ") + revision
                + (from == 0 ? "" : ", going on after step " + from) + ", " + of + (of == 1 ? " step" : " steps"));
    }

    @Override
    public void stepStarted(Revision revision, int number, Step step) {
        if (verbose) {
            say("  step " + number + ": " + step.sql().replace("\n", "\n    "));
        }
    }

    @Override
    public void stepProgressed(Revision revision, int number, Step step, MigrationListener.Progress progress) {
        say("  step " + number + ", " + step.impact().relation() + ": " + progress);
    }

    @Override
    public void stepFinished(Revision revision, int number, Step step, Duration took) {
        if (verbose) {
            say("  step " + number + " done in " + took.toMillis() + " ms");
        }
    }

    @Override
    public void retrying(Revision revision, int number, int attempt, Duration pause, SQLException cause) {
        say("  step " + number + ", attempt " + attempt + " failed, next in " + pause.toMillis() + " ms: "
                + cause.getMessage());
    }

    @Override
    public void migrationFinished(Revision revision, Direction direction, Duration took) {
        (direction == Direction.UPGRADE ? applied : reverted).add(revision);
        say((direction == Direction.UPGRADE ? "applied " : "took back ") + revision + " in " + took.toMillis() + " ms");
    }

    /** A report of everything that was done, also before somebody was asked. */
    MigrationReport whole(MigrationReport last) {
        return new MigrationReport(last.history(), applied, reverted, last.ahead(), last.current(), last.took());
    }

    private void say(String line) {
        err.println(line);
        err.flush();
    }
}

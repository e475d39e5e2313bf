package dev.lockstep.runtime;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;

/** Tells the logger {@code dev.lockstep} what the migrator does. */
final class Log implements MigrationListener {
    private static final Logger LOGGER = System.getLogger("dev.lockstep");

    static void info(String message) {
        LOGGER.log(Level.INFO, message);
    }

    static void warn(String message) {
        LOGGER.log(Level.WARNING, message);
    }

    @Override
    public void waitingForLock(String history, Duration waited, String holder) {
        info("waiting for another process that migrates " + history + ", " + waited.toSeconds() + " s so far"
                + (holder.isEmpty() ? "" : ": " + holder));
    }

    @Override
    public void migrationStarted(Revision revision, Direction direction, int from, int of) {
        String what = direction == Direction.UPGRADE ? "applying " : "taking back ";
        info(what + revision + (from == 0 ? "" : ", going on after step " + from) + ", " + of + " steps");
    }

    @Override
    public void stepStarted(Revision revision, int number, Step step) {
        LOGGER.log(Level.DEBUG, () -> revision + ", step " + number + ": " + step.sql());
    }

    @Override
    public void stepProgressed(Revision revision, int number, Step step, long rows, int percent) {
        info(revision + ", step " + number + ": " + rows + " rows of "
                + step.impact().relation() + " filled so far, " + percent + " % gone through");
    }

    @Override
    public void retrying(Revision revision, int number, int attempt, Duration pause, SQLException cause) {
        warn(revision + ", step " + number + ", attempt " + attempt + " failed, next in " + pause.toMillis() + " ms: "
                + cause.getMessage());
    }

    @Override
    public void migrationFinished(Revision revision, Direction direction, Duration took) {
        String what = direction == Direction.UPGRADE ? "applied " : "took back ";
        info(what + revision + " in " + took.toMillis() + " ms");
    }
}

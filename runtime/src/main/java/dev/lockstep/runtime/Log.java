package dev.lockstep.runtime;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;

/** Tells the logger {@code dev.lockstep} what the migrator does. */
final class Log implements MigrationListener {
    private static final Logger LOGGER = System.getLogger("dev.lockstep");
    private static final Duration LONG = Duration.ofSeconds(1);

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
        LOGGER.log(
                from == 0 ? Level.DEBUG : Level.INFO,
                () -> what + revision + (from == 0 ? "" : ", going on after step " + from) + ", " + of + " steps");
    }

    @Override
    public void stepStarted(Revision revision, int number, Step step) {
        LOGGER.log(Level.DEBUG, () -> revision + ", step " + number + ": " + step.sql());
    }

    @Override
    public void stepProgressed(Revision revision, int number, Step step, Progress progress) {
        info(revision + ", step " + number + ", " + step.impact().relation() + ": " + progress);
    }

    @Override
    public void retrying(Revision revision, int number, int attempt, Duration pause, SQLException cause) {
        warn(revision + ", step " + number + ", attempt " + attempt + " failed, next in " + pause.toMillis() + " ms: "
                + cause.getMessage());
    }

    @Override
    public void migrationFinished(Revision revision, Direction direction, Duration took) {
        String what = direction == Direction.UPGRADE ? "applied " : "took back ";
        // A line costs as much as a small migration; the report at the end names them all.
        LOGGER.log(
                took.compareTo(LONG) < 0 ? Level.DEBUG : Level.INFO,
                () -> what + revision + " in " + took.toMillis() + " ms");
    }
}

package dev.lockstep.runtime;

import java.sql.SQLException;
import java.time.Duration;

/**
 * Hears what a migrator does while it does it, on the thread that migrates. An exception thrown here ends the run as a
 * failing statement would: an open transaction is rolled back, the lock is released.
 */
public interface MigrationListener {
    /** Which way a migration runs. */
    enum Direction {
        /** Towards the head. */
        UPGRADE,
        /** Towards the base. */
        DOWNGRADE
    }

    /**
     * How far a backfill is.
     *
     * @param rows the rows that it has updated so far in this run
     * @param percent how much of the table it has gone through; 100 while it looks for rows that moved meanwhile
     * @param perSecond the rows that it updates in a second
     * @param left how long the rest will take at this rate
     */
    record Progress(long rows, int percent, long perSecond, Duration left) {
        @Override
        public String toString() {
            return rows + " rows filled, " + percent + " % gone through, " + perSecond + " rows/s, " + left.toSeconds()
                    + " s left";
        }
    }

    /**
     * Another process migrates this history; called once the wait begins and every few seconds after.
     *
     * @param history the history's name
     * @param waited how long it has been
     * @param holder who holds the lock, for people; empty when the database does not tell
     */
    default void waitingForLock(String history, Duration waited, String holder) {}

    /**
     * A migration begins, or goes on where an earlier process stopped.
     *
     * @param from the number of steps that are done already
     * @param of the number of steps altogether
     */
    default void migrationStarted(Revision revision, Direction direction, int from, int of) {}

    /**
     * A step begins.
     *
     * @param number the step's place in the migration, from 1
     */
    default void stepStarted(Revision revision, int number, Step step) {}

    /**
     * A backfill goes on; told every few seconds.
     *
     * @param number the step's place in the migration, from 1
     */
    default void stepProgressed(Revision revision, int number, Step step, Progress progress) {}

    /** A step is done; a statement that shares a transaction is not yet committed. */
    default void stepFinished(Revision revision, int number, Step step, Duration took) {}

    /**
     * A lock timeout, a deadlock or a serialization failure; what was under way was rolled back and is tried again.
     *
     * @param attempt how many attempts have failed, from 1
     * @param pause how long the migrator waits before the next
     */
    default void retrying(Revision revision, int number, int attempt, Duration pause, SQLException cause) {}

    /** A migration, and its row in the history with it, is committed. */
    default void migrationFinished(Revision revision, Direction direction, Duration took) {}
}

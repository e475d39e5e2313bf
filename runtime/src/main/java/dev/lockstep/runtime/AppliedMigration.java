package dev.lockstep.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * What the database knows of one migration: a row of {@code lockstep_history}, without its scripts.
 *
 * @param revision as it was when it was applied
 * @param state whether all of it stands
 * @param stepsDone the steps that are done, of the upgrade, or while {@link State#REVERTING} of the downgrade
 * @param at when its last step was done, by the database's clock
 * @param took the time that its steps took
 * @param by the database user, and the application's name where the connection gives one
 * @param note how far the backfill is that runs, or why the row was written by hand; empty as a rule
 */
public record AppliedMigration(
        Revision revision, State state, int stepsDone, Instant at, Duration took, String by, String note) {
    /** How far a migration is. */
    public enum State {
        /** Begun and not finished; the next {@code migrate()} goes on where it stopped. */
        APPLYING,
        /** All of it stands. */
        APPLIED,
        /** Being taken back; the next {@code migrate()} or {@code downgrade()} goes on where it stopped. */
        REVERTING
    }

    /** Checks that nothing is missing. */
    public AppliedMigration {
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(took, "took");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(note, "note");
    }

    /** Whether all of it stands. */
    public boolean complete() {
        return state == State.APPLIED;
    }

    @Override
    public String toString() {
        String what = revision
                + switch (state) {
                    case APPLIED -> " applied at " + at + " by " + by + " in " + took.toMillis() + " ms";
                    case APPLYING -> " half applied, " + stepsDone + " steps done at " + at + " by " + by;
                    case REVERTING -> " half taken back, " + stepsDone + " steps done at " + at + " by " + by;
                };
        return note.isEmpty() ? what : what + " (" + note + ")";
    }
}

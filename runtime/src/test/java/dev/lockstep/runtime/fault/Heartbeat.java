package dev.lockstep.runtime.fault;

import dev.lockstep.runtime.MigrationListener;
import dev.lockstep.runtime.Revision;
import dev.lockstep.runtime.Step;
import java.time.Duration;

/** Beats at each event of a migrator. */
record Heartbeat(Runnable beat) implements MigrationListener {
    @Override
    public void migrationStarted(Revision revision, Direction direction, int from, int of) {
        beat.run();
    }

    @Override
    public void stepStarted(Revision revision, int number, Step step) {
        beat.run();
    }

    @Override
    public void stepFinished(Revision revision, int number, Step step, Duration took) {
        beat.run();
    }

    @Override
    public void migrationFinished(Revision revision, Direction direction, Duration took) {
        beat.run();
    }
}

package dev.lockstep.runtime;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Several listeners as one, in the order in which they were given. */
record Listeners(List<MigrationListener> all) implements MigrationListener {
    Listeners {
        all = List.copyOf(all);
    }

    @Override
    public void waitingForLock(String history, Duration waited, String holder) {
        each(listener -> listener.waitingForLock(history, waited, holder));
    }

    @Override
    public void migrationStarted(Revision revision, Direction direction, int from, int of) {
        each(listener -> listener.migrationStarted(revision, direction, from, of));
    }

    @Override
    public void stepStarted(Revision revision, int number, Step step) {
        each(listener -> listener.stepStarted(revision, number, step));
    }

    @Override
    public void stepProgressed(Revision revision, int number, Step step, Progress progress) {
        each(listener -> listener.stepProgressed(revision, number, step, progress));
    }

    @Override
    public void stepFinished(Revision revision, int number, Step step, Duration took) {
        each(listener -> listener.stepFinished(revision, number, step, took));
    }

    @Override
    public void retrying(Revision revision, int number, int attempt, Duration pause, SQLException cause) {
        each(listener -> listener.retrying(revision, number, attempt, pause, cause));
    }

    @Override
    public void migrationFinished(Revision revision, Direction direction, Duration took) {
        each(listener -> listener.migrationFinished(revision, direction, took));
    }

    private void each(Consumer<MigrationListener> call) {
        all.forEach(call);
    }
}

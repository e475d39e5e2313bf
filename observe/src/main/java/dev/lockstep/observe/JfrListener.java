package dev.lockstep.observe;

import dev.lockstep.runtime.MigrationListener;
import dev.lockstep.runtime.Revision;
import dev.lockstep.runtime.Step;
import java.sql.SQLException;
import java.time.Duration;
import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a migrator does into the JDK's flight recorder: the events {@code dev.lockstep.Migration}, {@code .Step},
 * {@code .Batch}, {@code .Retry} and {@code .LockWait}. They name revisions and tables, and hold neither SQL nor data. One
 * listener for each migrator, since several at a time would mix their migrations.
 *
 * <pre>{@code
 * TaskSchemaMigrator.builder(dataSource).listener(new JfrListener()).build().migrate();
 * }</pre>
 */
@SuppressWarnings("UnusedVariable") // The recorder reads the events' fields.
public final class JfrListener implements MigrationListener {
    private @Nullable MigrationEvent migration;
    private @Nullable StepEvent step;

    /** A listener for one migrator. */
    public JfrListener() {}

    @Override
    public void waitingForLock(String history, Duration waited, String holder) {
        LockWaitEvent event = new LockWaitEvent();
        event.history = history;
        event.waited = waited.toMillis();
        event.holder = holder;
        event.commit();
    }

    @Override
    public void migrationStarted(Revision revision, Direction direction, int from, int of) {
        MigrationEvent event = new MigrationEvent();
        event.revision = revision.id();
        event.direction = direction.name();
        event.stepsBefore = from;
        event.steps = of;
        event.begin();
        migration = event;
        step = null;
    }

    @Override
    public void stepStarted(Revision revision, int number, Step started) {
        if (step != null && step.step != number) {
            together();
        }
        StepEvent event = new StepEvent();
        event.revision = revision.id();
        event.step = number;
        event.relation = started.impact().relation();
        event.lock = started.impact().lock().name();
        event.begin();
        step = event;
    }

    @Override
    public void stepFinished(Revision revision, int number, Step finished, Duration took) {
        StepEvent event = step;
        if (event != null) {
            event.timed = true;
            event.commit();
            step = null;
        }
    }

    @Override
    public void stepProgressed(Revision revision, int number, Step backfill, Progress progress) {
        BatchEvent event = new BatchEvent();
        event.revision = revision.id();
        event.step = number;
        event.relation = backfill.impact().relation();
        event.rows = progress.rows();
        event.percent = progress.percent();
        event.perSecond = progress.perSecond();
        event.commit();
    }

    @Override
    public void retrying(Revision revision, int number, int attempt, Duration pause, SQLException cause) {
        RetryEvent event = new RetryEvent();
        event.revision = revision.id();
        event.step = number;
        event.attempt = attempt;
        event.pause = pause.toMillis();
        event.sqlState = cause.getSQLState();
        event.commit();
    }

    @Override
    public void migrationFinished(Revision revision, Direction direction, Duration took) {
        together();
        MigrationEvent event = migration;
        if (event != null) {
            event.commit();
            migration = null;
        }
    }

    /** Steps that travel to the server together begin one after the other, and end with their migration. */
    private void together() {
        StepEvent event = step;
        if (event != null) {
            event.commit();
            step = null;
        }
    }

    @Name("dev.lockstep.Migration")
    @Label("Migration")
    @Category("Lockstep")
    @StackTrace(false)
    private static final class MigrationEvent extends Event {
        @Label("Revision")
        private @Nullable String revision;

        @Label("Direction")
        private @Nullable String direction;

        @Label("Steps Done Before")
        private int stepsBefore;

        @Label("Steps")
        private int steps;
    }

    @Name("dev.lockstep.Step")
    @Label("Migration Step")
    @Category("Lockstep")
    @StackTrace(false)
    private static final class StepEvent extends Event {
        @Label("Revision")
        private @Nullable String revision;

        @Label("Step")
        private int step;

        @Label("Relation")
        private @Nullable String relation;

        @Label("Lock")
        private @Nullable String lock;

        @Label("Timed")
        private boolean timed;
    }

    @Name("dev.lockstep.Batch")
    @Label("Backfill Progress")
    @Category("Lockstep")
    @StackTrace(false)
    private static final class BatchEvent extends Event {
        @Label("Revision")
        private @Nullable String revision;

        @Label("Step")
        private int step;

        @Label("Relation")
        private @Nullable String relation;

        @Label("Rows")
        private long rows;

        @Label("Percent")
        private int percent;

        @Label("Rows per Second")
        private long perSecond;
    }

    @Name("dev.lockstep.Retry")
    @Label("Migration Retry")
    @Category("Lockstep")
    @StackTrace(false)
    private static final class RetryEvent extends Event {
        @Label("Revision")
        private @Nullable String revision;

        @Label("Step")
        private int step;

        @Label("Attempt")
        private int attempt;

        @Label("Pause")
        @Timespan(Timespan.MILLISECONDS)
        private long pause;

        @Label("SQL State")
        private @Nullable String sqlState;
    }

    @Name("dev.lockstep.LockWait")
    @Label("Wait for Another Migrator")
    @Category("Lockstep")
    @StackTrace(false)
    private static final class LockWaitEvent extends Event {
        @Label("History")
        private @Nullable String history;

        @Label("Waited")
        @Timespan(Timespan.MILLISECONDS)
        private long waited;

        @Label("Holder")
        private @Nullable String holder;
    }
}

package dev.lockstep.observe;

import dev.lockstep.runtime.MigrationListener;
import dev.lockstep.runtime.Revision;
import dev.lockstep.runtime.Step;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells Micrometer what a migrator does: the timers {@code lockstep.migrations} (with the tag {@code direction}) and
 * {@code lockstep.steps}, the counters {@code lockstep.retries} (tag {@code sqlstate}) and {@code lockstep.lock.waits}, and
 * for the backfill under way the gauges {@code lockstep.backfill.rows} and {@code lockstep.backfill.percent}. No tag names a
 * revision or a table: a registry keeps every combination of tags for ever. May be shared by several migrators.
 */
public final class MeterListener implements MigrationListener {
    private final MeterRegistry registry;
    private final Tags tags;
    private final AtomicLong rows;
    private final AtomicLong percent;

    /**
     * A listener that writes to a registry.
     *
     * @param tags that all its meters have, as the history's name
     */
    public MeterListener(MeterRegistry registry, Tag... tags) {
        this.registry = registry;
        this.tags = Tags.of(tags);
        this.rows = registry.gauge("lockstep.backfill.rows", this.tags, new AtomicLong());
        this.percent = registry.gauge("lockstep.backfill.percent", this.tags, new AtomicLong());
    }

    @Override
    public void waitingForLock(String history, Duration waited, String holder) {
        registry.counter("lockstep.lock.waits", tags).increment();
    }

    @Override
    public void stepProgressed(Revision revision, int number, Step step, Progress progress) {
        rows.set(progress.rows());
        percent.set(progress.percent());
    }

    @Override
    public void stepFinished(Revision revision, int number, Step step, Duration took) {
        registry.timer("lockstep.steps", tags).record(took);
    }

    @Override
    public void retrying(Revision revision, int number, int attempt, Duration pause, SQLException cause) {
        String state = cause.getSQLState();
        registry.counter("lockstep.retries", tags.and("sqlstate", state == null ? "" : state))
                .increment();
    }

    @Override
    public void migrationFinished(Revision revision, Direction direction, Duration took) {
        registry.timer(
                        "lockstep.migrations",
                        tags.and("direction", direction.name().toLowerCase(Locale.ROOT)))
                .record(took);
    }
}

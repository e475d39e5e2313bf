package dev.lockstep.runtime;

import java.sql.SQLException;
import java.time.Duration;

/** How often, and how long, the same is tried again. */
final class Retries {
    private final Settings settings;
    private final long start;
    private int failed;

    /**
     * Retries of one thing.
     *
     * @param start when the whole began, by {@link System#nanoTime()}
     */
    Retries(Settings settings, long start) {
        this.settings = settings;
        this.start = start;
    }

    /** How many attempts have failed. */
    int failed() {
        return failed;
    }

    /** How long to wait before the next attempt; throws the failure where another is of no use, or there were enough. */
    Duration next(SQLException failure) throws SQLException {
        failed++;
        boolean late = System.nanoTime() - start > settings.retryFor.toNanos();
        if (!SqlStates.passing(failure) || failed > settings.retries || late) {
            throw failure;
        }
        return Pause.backoff(failed);
    }
}

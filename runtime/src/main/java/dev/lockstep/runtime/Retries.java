package dev.lockstep.runtime;

import java.sql.SQLException;
import java.time.Duration;

/** How often, and how long, the same is tried again. */
final class Retries {
    private final Settings settings;
    private long first;
    private int failed;

    Retries(Settings settings) {
        this.settings = settings;
    }

    /** How many attempts have failed. */
    int failed() {
        return failed;
    }

    /** How long to wait before the next attempt; throws the failure where another is of no use, or there were enough. */
    Duration next(SQLException failure) throws SQLException {
        if (failed++ == 0) {
            first = System.nanoTime();
        }
        boolean late = System.nanoTime() - first > settings.retryFor.toNanos();
        if (!SqlStates.passing(failure) || failed > settings.retries || late) {
            throw failure;
        }
        return Pause.backoff(failed);
    }
}

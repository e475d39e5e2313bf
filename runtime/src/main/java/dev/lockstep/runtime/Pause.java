package dev.lockstep.runtime;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** Waiting between attempts: twice as long each time, within a bound, and never in step with another process. */
final class Pause {
    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private Pause() {}

    /** The wait after so many failed attempts, from 1: half of it fixed, half of it random. */
    static Duration backoff(int attempts) {
        long bound = Math.min(LONGEST.toMillis(), FIRST.toMillis() << Math.min(attempts - 1, 20));
        return Duration.ofMillis(bound / 2 + ThreadLocalRandom.current().nextLong(bound / 2 + 1));
    }

    /** Waits; an interrupt ends it with an exception, and stays set for the caller. */
    static void take(Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        for (long left = duration.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.currentThread().isInterrupted()) {
                throw new MigrationException("interrupted while waiting; what was under way was rolled back");
            }
        }
    }
}

package dev.lockstep.runtime.fault;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * When a migrator is to die.
 *
 * @param event so many of its events are heard first
 * @param delay and then this long is waited
 */
record Moment(int event, Duration delay) {
    private static final Duration SHORT = Duration.ofMillis(8);

    /** Any time while it works, or shortly after one of its events. */
    static Moment random(Random random, int events, long nanos) {
        if (random.nextBoolean()) {
            return new Moment(0, Duration.ofNanos((long) (random.nextDouble() * nanos)));
        }
        long shortly = (long) (SHORT.toNanos() * random.nextDouble() * random.nextDouble());
        return new Moment(random.nextInt(events), Duration.ofNanos(shortly));
    }

    void waitOut() {
        long until = System.nanoTime() + delay.toNanos();
        for (long left = delay.toNanos(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}

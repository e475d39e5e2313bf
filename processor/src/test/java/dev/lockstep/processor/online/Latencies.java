package dev.lockstep.processor.online;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * How long the transactions of one kind took that ran while something was measured.
 *
 * @param nanos each one's time, sorted
 */
record Latencies(List<Long> nanos) {
    /** A transaction, by the clock of {@link System#nanoTime()}. */
    record Sample(long begin, long end) {}

    /** Of the transactions that overlap a span of time. */
    static Latencies within(Collection<Sample> samples, long from, long to) {
        return new Latencies(samples.stream()
                .filter(s -> s.end() - from >= 0 && s.begin() - to <= 0)
                .map(s -> s.end() - s.begin())
                .sorted()
                .toList());
    }

    long maxMillis() {
        return millis(nanos.size() - 1);
    }

    long p99Millis() {
        return millis((int) (nanos.size() * 0.99));
    }

    private long millis(int index) {
        return nanos.isEmpty() ? 0 : Math.round(nanos.get(Math.min(index, nanos.size() - 1)) / 1e6);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "max %d ms, p99 %d ms of %d", maxMillis(), p99Millis(), nanos.size());
    }
}

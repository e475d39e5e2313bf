package dev.lockstep.processor.schema;

import org.jspecify.annotations.Nullable;

/**
 * A sequence generator of its own, not that of an identity column (the manual's CREATE SEQUENCE).
 *
 * @param name the sequence's name
 * @param start the first value
 * @param increment the step, never 0
 * @param minValue the least value, or null for PostgreSQL's own bound, or for the start where that is beyond it
 * @param maxValue the greatest value, or null likewise
 * @param cache how many values a session takes at a time, at least 1
 * @param cycle whether it begins anew at its end
 */
public record Sequence(
        ObjectName name,
        long start,
        long increment,
        @Nullable Long minValue,
        @Nullable Long maxValue,
        long cache,
        boolean cycle) {
    public Sequence {
        if (increment == 0) {
            throw new IllegalArgumentException("a sequence's increment is never 0: " + name);
        }
        if (cache < 1) {
            throw new IllegalArgumentException("a sequence's cache is at least 1: " + name);
        }
        boolean tooLow = minValue != null && start < minValue;
        boolean tooHigh = maxValue != null && start > maxValue;
        if (tooLow || tooHigh) {
            throw new IllegalArgumentException("a sequence's start is within its bounds: " + name);
        }
    }

    /** A sequence with PostgreSQL's own bounds, without cache or cycle. */
    public Sequence(ObjectName name, long start, long increment) {
        this(name, start, increment, null, null, 1, false);
    }

    public Sequence withName(ObjectName value) {
        return new Sequence(value, start, increment, minValue, maxValue, cache, cycle);
    }
}

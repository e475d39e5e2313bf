package dev.lockstep.processor.schema;

/**
 * A sequence generator of its own, not that of an identity column.
 *
 * @param name the sequence's name
 * @param start the first value
 * @param increment the step, never 0
 */
public record Sequence(ObjectName name, long start, long increment) {
    public Sequence {
        if (increment == 0) {
            throw new IllegalArgumentException("a sequence's increment is never 0: " + name);
        }
    }

    public Sequence withName(ObjectName value) {
        return new Sequence(value, start, increment);
    }
}

package dev.lockstep.runtime;

import java.util.Objects;

/**
 * What a statement costs the traffic that is running.
 *
 * @param relation the table, index, sequence or type concerned, as {@code schema.name} or {@code name}
 * @param lock the strongest lock on a table that existed before
 * @param work what is done under it
 */
public record Impact(String relation, Lock lock, Work work) {
    /** Checks that nothing is missing. */
    public Impact {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(lock, "lock");
        Objects.requireNonNull(work, "work");
    }

    /** An impact on a relation. */
    public static Impact on(String relation, Lock lock, Work work) {
        return new Impact(relation, lock, work);
    }
}

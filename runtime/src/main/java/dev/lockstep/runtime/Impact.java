package dev.lockstep.runtime;

import java.util.Objects;

/**
 * What a statement costs the traffic that is running.
 *
 * @param relation the table, index, sequence or type concerned, as {@code schema.name} or {@code name}; two tables, with a
 *     comma between them, when both are locked
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

    /**
     * Whether rows can be read and written under its lock and while it waits for it: SHARE UPDATE EXCLUSIVE and below
     * conflict with neither (the manual's section 13.3.1).
     */
    boolean stopsNobody() {
        return lock.compareTo(Lock.SHARE_UPDATE_EXCLUSIVE) <= 0;
    }

    /** An impact on a relation. */
    public static Impact on(String relation, Lock lock, Work work) {
        return new Impact(relation, lock, work);
    }
}

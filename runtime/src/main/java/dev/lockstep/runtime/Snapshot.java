package dev.lockstep.runtime;

import java.util.List;

/**
 * The whole schema of a history's head as SQL: what makes it out of nothing. Generated beside the history, and loaded by
 * {@link Migrator#check()}, {@link Migrator#baseline()} and {@link FreshStart#SNAPSHOT} alone.
 */
public interface Snapshot {
    /** The statements, in an order in which they can run, without semicolons. */
    List<String> statements();

    /** The database schemas that the statements name, by their plain names. */
    default List<String> namespaces() {
        return List.of();
    }

    /**
     * The statements for a trial: in place of the n-th of {@link #namespaces()} they name the schema
     * {@code lockstep_check_n}, and none of them creates a schema.
     */
    default List<String> rehearsal() {
        return statements();
    }
}

package dev.lockstep.runtime;

/** How much a statement has to do while it holds its lock. */
public enum Work {
    /** The catalog alone: short, whatever the size of the table. */
    CATALOG,
    /** Every row is read. */
    SCAN,
    /** Every row is written anew, and its indexes with it. */
    REWRITE,
    /** Rows are updated, in batches. */
    UPDATE
}

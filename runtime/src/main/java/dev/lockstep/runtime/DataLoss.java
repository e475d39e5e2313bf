package dev.lockstep.runtime;

/** Whether the data that a way back loses may go: rows of a table that it drops, values of a column. */
public enum DataLoss {
    /** It must be gone already: a guard looks before anything is changed, and an empty table passes. */
    REFUSED,
    /** It is lost. */
    ACCEPTED
}

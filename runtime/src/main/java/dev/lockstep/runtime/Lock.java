package dev.lockstep.runtime;

/** The table lock that a statement takes, weakest first (PostgreSQL manual, section 13.3.1). */
public enum Lock {
    /** No lock on a table that exists. */
    NONE,
    /** Taken by reading; stands in the way of ACCESS EXCLUSIVE alone. */
    ACCESS_SHARE,
    /** Taken by SELECT FOR UPDATE. */
    ROW_SHARE,
    /** Taken by writing rows. */
    ROW_EXCLUSIVE,
    /** Reads and writes go on; other schema changes wait. */
    SHARE_UPDATE_EXCLUSIVE,
    /** Reads go on, writes wait. */
    SHARE,
    /** Reads go on, writes wait; one at a time. */
    SHARE_ROW_EXCLUSIVE,
    /** Plain reads go on, all else waits. */
    EXCLUSIVE,
    /** Reads and writes wait. */
    ACCESS_EXCLUSIVE
}

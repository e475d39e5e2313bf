package dev.lockstep.processor.dialect;

/**
 * The table lock that a statement takes, weakest first (PostgreSQL manual, section 13.3.1). The names are those of the
 * runtime's {@code Lock}, by which generated code names them.
 */
public enum LockLevel {
    NONE,
    ACCESS_SHARE,
    ROW_SHARE,
    ROW_EXCLUSIVE,
    SHARE_UPDATE_EXCLUSIVE,
    SHARE,
    SHARE_ROW_EXCLUSIVE,
    EXCLUSIVE,
    ACCESS_EXCLUSIVE
}

package dev.lockstep.processor.schema;

/** When a unique constraint or a foreign key is checked (the PostgreSQL manual, SET CONSTRAINTS). */
public enum Deferral {
    /** After every statement, always: only such a constraint can have ON CONFLICT or be referred to. */
    NOT_DEFERRABLE,
    /** After every statement, unless the transaction asks for its end. */
    DEFERRABLE,
    /** At the end of the transaction, unless it asks otherwise. */
    INITIALLY_DEFERRED
}

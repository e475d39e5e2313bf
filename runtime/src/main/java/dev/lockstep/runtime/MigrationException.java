package dev.lockstep.runtime;

/** A migration cannot go on; the message says what stands in the way, what was left as it was, and what to do. */
public class MigrationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A refusal of Lockstep's own. */
    public MigrationException(String message) {
        super(message);
    }

    /** A failure below, of the database as a rule. */
    public MigrationException(String message, Throwable cause) {
        super(message, cause);
    }
}

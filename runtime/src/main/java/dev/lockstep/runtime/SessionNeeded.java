package dev.lockstep.runtime;

/** A step runs outside transactions, and all there is is a transaction. */
final class SessionNeeded extends MigrationException {
    private static final long serialVersionUID = 1L;

    SessionNeeded(String history, Revision revision, String step) {
        super(history + ": the connection goes through a pooler that hands every transaction to another server process"
                + " (PgBouncer with pool_mode = transaction), and " + revision
                + " has a step that cannot run in a transaction: " + step
                + "\nNothing was changed. Migrate over a connection of its own: to the server's own port, or through a"
                + " pool with pool_mode = session.");
    }
}

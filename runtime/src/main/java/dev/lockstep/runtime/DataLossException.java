package dev.lockstep.runtime;

/** A way back, or a migration told to refuse loss, found data that would be lost; the message says which. */
public final class DataLossException extends MigrationException {
    private static final long serialVersionUID = 1L;

    DataLossException(String message) {
        super(message);
    }
}

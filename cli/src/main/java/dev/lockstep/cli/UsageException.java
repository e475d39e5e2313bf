package dev.lockstep.cli;

/** The command was called in a way in which it cannot work; the message says what to type or to add. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}

package dev.lockstep.processor.operation;

/** An operation does not fit the schema it was applied to: a record was changed by hand, or a differ is wrong. */
public final class MismatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MismatchException(String message) {
        super(message);
    }
}

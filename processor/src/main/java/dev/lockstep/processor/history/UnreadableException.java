package dev.lockstep.processor.history;

/** The text of a committed file is not what this version of Lockstep can read; says on which line, and why. */
final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;

    /**
     * A fault of a file's text.
     *
     * @param line 1 for the first, or 0 when it is not known
     * @param problem what is wrong, as a clause
     */
    UnreadableException(int line, String problem) {
        super(problem);
        this.line = line;
    }

    int line() {
        return line;
    }

    String problem() {
        return String.valueOf(getMessage());
    }
}

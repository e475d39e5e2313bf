package dev.lockstep.cli;

/** What the process says to the shell when it ends; part of the contract of {@code docs/command-line.md}. */
final class ExitCode {
    /** All of it is done. */
    static final int DONE = 0;
    /** Refused, or failed on the way; the message says what was changed. */
    static final int FAILED = 1;
    /** Called wrongly: options, class path, or nothing to connect to. Nothing was changed. */
    static final int USAGE = 2;
    /** Looked, and found something: migrations that are pending, differences. */
    static final int FOUND = 3;

    private ExitCode() {}
}

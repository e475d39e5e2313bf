package dev.lockstep.processor.report;

import java.util.Locale;

/**
 * A text that Lockstep reports. All of them are constants of the classes beside this one, one class an area.
 *
 * @param code what it is known by
 * @param severity how bad it is
 * @param format takes texts, in its order
 */
public record Message(Code code, Severity severity, String format) {
    /** How bad it is. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    static Message error(Code code, String format) {
        return new Message(code, Severity.ERROR, format);
    }

    static Message warning(Code code, String format) {
        return new Message(code, Severity.WARNING, format);
    }

    static Message note(Code code, String format) {
        return new Message(code, Severity.NOTE, format);
    }

    /** The text with its code in front. */
    public String text(Object... arguments) {
        return "[" + code + "] " + String.format(Locale.ROOT, format, arguments);
    }
}

package dev.lockstep.processor.report;

import java.util.Locale;

/** Every text that Lockstep reports, with its code and severity. Arguments are texts, in the order of the format. */
public enum Message {
    DRIFT_OBJECT(Code.DRIFT, Severity.ERROR, "%s"),
    INTERNAL_ERROR(
            Code.INTERNAL,
            Severity.ERROR,
            "Lockstep failed: %s. This is a fault of Lockstep, not of your code. Please report it with this trace:%n%s");

    /** How bad it is. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    private final Code code;
    private final Severity severity;
    private final String format;

    Message(Code code, Severity severity, String format) {
        this.code = code;
        this.severity = severity;
        this.format = format;
    }

    public Code code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    /** The text with its code in front. */
    public String text(Object... arguments) {
        return "[" + code + "] " + String.format(Locale.ROOT, format, arguments);
    }
}

package dev.lockstep.processor.report;

import java.util.Locale;

/** Every text that Lockstep reports, with its code and severity. Arguments are texts, in the order of the format. */
public enum Message {
    DRIFT_OBJECT(Code.DRIFT, Severity.ERROR, "%s"),
    RENAME_CLAIMED_TWICE(
            Code.RENAME,
            Severity.ERROR,
            "%s %s cannot have been %s: %s claims that former name too. Leave @RenamedFrom on the one that was renamed."),
    RENAME_STILL_THERE(
            Code.RENAME,
            Severity.ERROR,
            "%s %s cannot have been %s, because %s is still mapped. Remove @RenamedFrom, or what still maps to the"
                    + " former name."),
    RENAME_SWAPPED(
            Code.RENAME,
            Severity.ERROR,
            "%1$s %2$s and %4$s each say that they were the other. A swap cannot be told from one already made: rename"
                    + " one to a third name in a migration of its own first, and remove one @RenamedFrom."),
    DATA_LOSS(
            Code.DATA_LOSS,
            Severity.ERROR,
            "%s. If that is meant, allow it by name: @Migration(value = \"…\", drops = {%s})%s"),
    DROPS_NOTHING(
            Code.CONFIGURATION,
            Severity.ERROR,
            "drops names \"%s\", but this migration loses nothing of that name. Remove the entry%s."),
    NOT_NULL(
            Code.NOT_NULL,
            Severity.ERROR,
            "column %s %s, and rows that exist have no value for it. Say which: @Backfill(\"…\") for those rows, or"
                    + " @ServerDefault(\"…\") for rows to come as well."),
    NAME_TOO_LONG(
            Code.NAME_TOO_LONG,
            Severity.ERROR,
            "the name of %s %s has %s bytes; the database would cut it to %s. Give it a shorter one."),
    DUPLICATE_NAME(
            Code.DUPLICATE_NAME, Severity.ERROR, "%s %s has the same name as %s %s. Give one of them another name."),
    VAGUE_MESSAGE(
            Code.VAGUE_MESSAGE,
            Severity.ERROR,
            "\"%s\" does not say what the migration does. Say it as in a commit: @Migration(\"%s\")"),
    OPERATION_ADVICE(Code.RECORDED, Severity.NOTE, "%s: %s"),
    REPLAY_MISMATCH(
            Code.INTERNAL,
            Severity.ERROR,
            "the planned operations do not lead where they should (%s). This is a fault of Lockstep, not of your code."
                    + " Please report it with the entities that show it."),
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

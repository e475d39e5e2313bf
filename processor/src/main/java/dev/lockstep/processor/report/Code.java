package dev.lockstep.processor.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The stable codes of what Lockstep reports, {@code [lockstep:drift]}; each has an entry in {@code docs/errors.md} or, for
 * advice, in {@code docs/rules.md}.
 */
public enum Code {
    DRIFT,
    EMPTY_MIGRATION,
    VAGUE_MESSAGE(Nature.RULE),
    DATA_LOSS(Nature.RULE),
    NOT_NULL(Nature.RULE),
    /** What would break the version of the application that is still running. */
    ROLLING(Nature.RULE),
    TAMPERED,
    MISSING_RECORD,
    UNKNOWN_RECORD,
    REORDERED,
    UNREADABLE,
    FROZEN,
    UNMAPPABLE,
    NAME_TOO_LONG(Nature.RULE),
    DUPLICATE_NAME(Nature.RULE),
    UNCONFIRMED_DRAFT,
    CHANGED_MEANWHILE,
    /** A mapping that the specification forbids: no identifier, a {@code mappedBy} that names nothing. */
    MAPPING,
    /** A history root, an option or an annotation of Lockstep that cannot be meant as it stands. */
    CONFIGURATION,
    /** A class that cannot run with a migration as it says. */
    JAVA_STEP,
    /** A former name that is ambiguous. */
    RENAME,
    /** The committed files cannot be found or written. */
    FILES,
    /** What was recorded, told to the developer; never an error. */
    RECORDED,
    /** A fault of Lockstep itself. */
    INTERNAL,

    // Advice: warnings and notes that a developer can accept, each by its name.
    BOOLEAN_INDEX(Nature.ADVICE),
    CHAR_COLUMN(Nature.ADVICE),
    DUPLICATE_INDEX(Nature.ADVICE),
    FLOAT_MONEY(Nature.ADVICE),
    FOREIGN_KEY_TYPE(Nature.ADVICE),
    FOREIGN_KEY_WITHOUT_INDEX(Nature.ADVICE),
    INTEGER_KEY(Nature.ADVICE),
    JSON_COLUMN(Nature.ADVICE),
    JSONB_INDEX(Nature.ADVICE),
    LARGE_OBJECT(Nature.ADVICE),
    MANY_COLUMN_INDEX(Nature.ADVICE),
    MONEY_COLUMN(Nature.ADVICE),
    NO_PRIMARY_KEY(Nature.ADVICE),
    NULLABLE_UNIQUE(Nature.ADVICE),
    QUOTED_NAME(Nature.ADVICE),
    REDUNDANT_INDEX(Nature.ADVICE),
    ROUNDED_TIME(Nature.ADVICE),
    SET_NULL_NOT_NULL(Nature.ADVICE),
    TIMESTAMP_WITHOUT_ZONE(Nature.ADVICE),
    TIMETZ_COLUMN(Nature.ADVICE),
    UNRELATED(Nature.ADVICE),
    WIDE_INDEX(Nature.ADVICE);

    private enum Nature {
        REPORT,
        RULE,
        ADVICE
    }

    private final Nature nature;

    Code() {
        this(Nature.REPORT);
    }

    Code(Nature nature) {
        this.nature = nature;
    }

    /** Those that {@code docs/rules.md} explains: what a schema or a migration should be like. */
    public static List<Code> rules() {
        return Arrays.stream(values()).filter(c -> c.nature != Nature.REPORT).toList();
    }

    /** Those that {@code @AcceptAdvice} can name, in their order. */
    public static List<Code> advice() {
        return Arrays.stream(values()).filter(c -> c.nature == Nature.ADVICE).toList();
    }

    /** The name that users write, {@code data-loss}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As it is printed, {@code lockstep:data-loss}. */
    @Override
    public String toString() {
        return "lockstep:" + id();
    }
}

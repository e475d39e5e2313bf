package dev.lockstep.processor.report;

import java.util.Locale;

/** The stable codes of what Lockstep reports, {@code [lockstep:drift]}; each has an entry in {@code docs/errors.md}. */
public enum Code {
    DRIFT,
    EMPTY_MIGRATION,
    VAGUE_MESSAGE,
    DATA_LOSS,
    NOT_NULL,
    TAMPERED,
    MISSING_RECORD,
    UNKNOWN_RECORD,
    REORDERED,
    UNREADABLE,
    FROZEN,
    UNMAPPABLE,
    NAME_TOO_LONG,
    DUPLICATE_NAME,
    UNCONFIRMED_DRAFT,
    CHANGED_MEANWHILE,
    /** A mapping that the specification forbids: no identifier, a {@code mappedBy} that names nothing. */
    MAPPING,
    /** A history root, an option or an annotation of Lockstep that cannot be meant as it stands. */
    CONFIGURATION,
    /** A former name that is ambiguous. */
    RENAME,
    /** The committed files cannot be found or written. */
    FILES,
    /** What was recorded, told to the developer; never an error. */
    RECORDED,
    /** A fault of Lockstep itself. */
    INTERNAL;

    /** As it is printed, {@code lockstep:data-loss}. */
    @Override
    public String toString() {
        return "lockstep:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

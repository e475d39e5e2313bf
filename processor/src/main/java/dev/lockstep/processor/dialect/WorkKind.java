package dev.lockstep.processor.dialect;

/** How much a statement does under its lock, least first. The names are those of the runtime's {@code Work}. */
public enum WorkKind {
    CATALOG,
    SCAN,
    UPDATE,
    REWRITE
}

package dev.lockstep.processor.dialect;

/**
 * One rendered step, as it is recorded and generated.
 *
 * @param kind how the runtime runs it
 * @param relation the relation it concerns, as {@code schema.name} or {@code name}; two when both are locked
 * @param lock the strongest lock on a table that existed before
 * @param work what is done under it
 * @param detail of {@link Kind#BUILD_INDEX} the index's name as SQL, of {@link Kind#BACKFILL} the table's, of
 *     a guard what true means; else empty
 * @param sql the statement, without a semicolon at the end
 */
public record SqlStep(Kind kind, String relation, LockLevel lock, WorkKind work, String detail, String sql) {
    /** How the runtime runs a step; each is a case of the runtime's {@code Step}. */
    public enum Kind {
        STATEMENT,
        STANDALONE,
        BUILD_INDEX,
        GUARD,
        /** A guard of what is lost, which runs only when loss is refused. */
        LOSS_GUARD,
        BACKFILL
    }
}

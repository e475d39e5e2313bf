package dev.lockstep;

/**
 * Which versions of the application must go on working once a migration has run.
 *
 * <p><strong>In this version</strong> only {@link #NONE} is accepted; {@link #ROLLING} is an error, rather than a
 * promise not kept.
 */
public enum Compatibility {
    /** The new version alone: what a migration may change is bounded by data loss, not by older code. */
    NONE,

    /**
     * The version that is still running, too, as in a rolling deployment.
     *
     * <p>What would break it (a drop, a rename, a new NOT NULL column without default, a narrowed type, a unique
     * constraint on existing data) is refused, unless it comes as <em>expand</em> and <em>contract</em>, in migrations
     * of their own.
     */
    ROLLING
}

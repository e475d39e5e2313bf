package dev.lockstep;

/** Which versions of the application must go on working once a migration has run. */
public enum Compatibility {
    /** The new version alone: what a migration may change is bounded by data loss, not by older code. */
    NONE,

    /**
     * The version that is still running, too, as in a rolling deployment.
     *
     * <p>What would break it (a drop, a rename, a new NOT NULL column without default, another type, a constraint on
     * existing data) is the error {@code [lockstep:rolling]}, unless it comes as <em>expand</em> and <em>contract</em>,
     * in migrations of their own: see {@link Migration#retires()} and {@link Migration#contracts()}. Each new migration
     * is held to it; those that are recorded are not.
     */
    ROLLING
}

package dev.lockstep.runtime;

/** How an empty database comes to the head. */
public enum FreshStart {
    /** By every migration, one after the other, as a database that was there before came there. */
    REPLAY,
    /**
     * By the head's whole schema at once, in one transaction, with the same rows in the history. Where a migration has
     * steps in Java, by every migration all the same: what they write stands in no snapshot.
     */
    SNAPSHOT
}

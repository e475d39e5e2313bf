package dev.lockstep.runtime;

import java.util.List;

/** A migration as Lockstep generates it: what changes, and the SQL of both directions exactly as it was recorded. */
public interface Migration {
    /** Its place in the history. */
    Revision revision();

    /** What it changes, in the order of the upgrade. */
    List<Change> changes();

    /** The steps from the schema before to the schema after. */
    List<Step> upgrade();

    /** The steps back. */
    List<Step> downgrade();
}

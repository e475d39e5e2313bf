package dev.lockstep.processor.mapping;

/** What {@code persistence.xml} says of how names become names of the database. */
public enum UnitNaming {
    /** Nothing. */
    UNSAID,
    /** They stay as they are. */
    STANDARD,
    /** They become snake case. */
    SNAKE_CASE,
    /** A strategy decides that is none of Hibernate's own. */
    UNKNOWN
}

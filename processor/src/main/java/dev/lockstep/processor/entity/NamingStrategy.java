package dev.lockstep.processor.entity;

/**
 * How names of the mapping become names of the database.
 *
 * <p>What the specification leaves to no strategy (the column of a basic attribute has the attribute's name, that of an
 * association the attribute's and the referenced column's) is the same in all, and stands where it is used.
 */
interface NamingStrategy {
    /** The name the database is told, of one that the mapping gives or implies. */
    Identifier physical(Identifier logical);

    /**
     * The logical name of a join table that has none.
     *
     * @param owner the physical name of the owning entity's table
     * @param other that of the other entity's table
     * @param attribute the owning attribute's name
     */
    String joinTable(String owner, String other, String attribute);

    /** The name as stored, of one that is written in a mapping or implied by it. */
    default String stored(String written) {
        return physical(Identifier.parse(written)).stored();
    }

    static NamingStrategy of(NamingKind kind) {
        return kind == NamingKind.SPRING ? new SpringNaming() : new JpaNaming();
    }
}

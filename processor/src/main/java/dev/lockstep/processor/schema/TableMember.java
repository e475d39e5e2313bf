package dev.lockstep.processor.schema;

/** A named part of a table other than a column: a constraint or an index. */
public sealed interface TableMember permits PrimaryKey, UniqueConstraint, ForeignKey, CheckConstraint, Index {
    /** The name as stored. */
    String name();

    /** What kind of member it is. */
    SchemaPath.Kind kind();

    /** The same member under another name. */
    TableMember withName(String name);

    /** This member after a column of its own table got another name. */
    TableMember withColumnRenamed(String from, String to);

    /** Whether it speaks of a column of its own table: it does when a rename would change it. */
    default boolean mentions(String column) {
        return !withColumnRenamed(column, Names.NOWHERE).equals(this);
    }

    /** Whether both constrain the same, whatever they are called. */
    default boolean sameAs(TableMember other) {
        return withName("").equals(other.withName(""));
    }

    /** Where it stands in the schema. */
    default SchemaPath path(ObjectName table) {
        return new SchemaPath(kind(), table, name());
    }
}

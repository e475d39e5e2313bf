package dev.lockstep.processor.schema;

import java.util.List;

/**
 * A unique constraint of a table.
 *
 * @param name the constraint's name
 * @param columns in order, at least one
 * @param nullsNotDistinct whether two NULLs count as equal (PostgreSQL 15 and later)
 * @param deferral when it is checked
 */
public record UniqueConstraint(String name, List<String> columns, boolean nullsNotDistinct, Deferral deferral)
        implements TableMember {
    public UniqueConstraint {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a unique constraint has a column: " + name);
        }
    }

    /** A constraint in which NULLs are distinct, checked after every statement. */
    public UniqueConstraint(String name, List<String> columns) {
        this(name, columns, false, Deferral.NOT_DEFERRABLE);
    }

    @Override
    public SchemaPath.Kind kind() {
        return SchemaPath.Kind.UNIQUE;
    }

    @Override
    public UniqueConstraint withName(String value) {
        return new UniqueConstraint(value, columns, nullsNotDistinct, deferral);
    }

    @Override
    public UniqueConstraint withColumnRenamed(String from, String to) {
        return new UniqueConstraint(name, Names.rename(columns, from, to), nullsNotDistinct, deferral);
    }
}

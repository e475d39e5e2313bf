package dev.lockstep.processor.schema;

import java.util.List;

/**
 * A unique constraint of a table.
 *
 * @param name the constraint's name
 * @param columns in order, at least one
 */
public record UniqueConstraint(String name, List<String> columns) implements TableMember {
    public UniqueConstraint {
        columns = List.copyOf(columns);
    }

    @Override
    public SchemaPath.Kind kind() {
        return SchemaPath.Kind.UNIQUE;
    }

    @Override
    public UniqueConstraint withName(String value) {
        return new UniqueConstraint(value, columns);
    }

    @Override
    public UniqueConstraint withColumnRenamed(String from, String to) {
        return new UniqueConstraint(name, Names.rename(columns, from, to));
    }
}

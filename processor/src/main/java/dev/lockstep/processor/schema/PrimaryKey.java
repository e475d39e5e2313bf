package dev.lockstep.processor.schema;

import java.util.List;

/**
 * The primary key of a table.
 *
 * @param name the constraint's name
 * @param columns in key order, at least one
 */
public record PrimaryKey(String name, List<String> columns) implements TableMember {
    public PrimaryKey {
        columns = List.copyOf(columns);
    }

    @Override
    public SchemaPath.Kind kind() {
        return SchemaPath.Kind.PRIMARY_KEY;
    }

    @Override
    public PrimaryKey withName(String value) {
        return new PrimaryKey(value, columns);
    }

    @Override
    public PrimaryKey withColumnRenamed(String from, String to) {
        return new PrimaryKey(name, Names.rename(columns, from, to));
    }
}

package dev.lockstep.processor.schema;

import java.util.List;

/**
 * A foreign key of a table.
 *
 * @param name the constraint's name
 * @param columns the referencing columns, in order
 * @param referencedTable the table referred to
 * @param referencedColumns its columns, in the same order
 * @param onDelete what happens to the row when the one it refers to is deleted (the manual's section 5.5.5)
 */
public record ForeignKey(
        String name,
        List<String> columns,
        ObjectName referencedTable,
        List<String> referencedColumns,
        DeleteRule onDelete)
        implements TableMember {

    /** What ON DELETE says. */
    public enum DeleteRule {
        NO_ACTION,
        RESTRICT,
        CASCADE,
        SET_NULL,
        SET_DEFAULT
    }

    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
        if (columns.isEmpty() || columns.size() != referencedColumns.size()) {
            throw new IllegalArgumentException("a foreign key refers column by column: " + name);
        }
    }

    @Override
    public SchemaPath.Kind kind() {
        return SchemaPath.Kind.FOREIGN_KEY;
    }

    @Override
    public ForeignKey withName(String value) {
        return new ForeignKey(value, columns, referencedTable, referencedColumns, onDelete);
    }

    @Override
    public ForeignKey withColumnRenamed(String from, String to) {
        return new ForeignKey(name, Names.rename(columns, from, to), referencedTable, referencedColumns, onDelete);
    }

    /** After the table referred to got another name. */
    public ForeignKey withReferencedTable(ObjectName value) {
        return new ForeignKey(name, columns, value, referencedColumns, onDelete);
    }

    /** After a column referred to got another name. */
    public ForeignKey withReferencedColumnRenamed(String from, String to) {
        return new ForeignKey(name, columns, referencedTable, Names.rename(referencedColumns, from, to), onDelete);
    }
}

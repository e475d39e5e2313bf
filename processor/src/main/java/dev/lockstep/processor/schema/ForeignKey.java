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
 * @param onUpdate what happens to it when the key that it refers to changes
 * @param deferral when it is checked
 */
public record ForeignKey(
        String name,
        List<String> columns,
        ObjectName referencedTable,
        List<String> referencedColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        Deferral deferral)
        implements TableMember {

    /** What ON DELETE and ON UPDATE say. */
    public enum ReferentialAction {
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

    /** A foreign key that does nothing on update and is checked after every statement. */
    public ForeignKey(
            String name,
            List<String> columns,
            ObjectName referencedTable,
            List<String> referencedColumns,
            ReferentialAction onDelete) {
        this(
                name,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                ReferentialAction.NO_ACTION,
                Deferral.NOT_DEFERRABLE);
    }

    @Override
    public SchemaPath.Kind kind() {
        return SchemaPath.Kind.FOREIGN_KEY;
    }

    @Override
    public ForeignKey withName(String value) {
        return new ForeignKey(value, columns, referencedTable, referencedColumns, onDelete, onUpdate, deferral);
    }

    @Override
    public ForeignKey withColumnRenamed(String from, String to) {
        return withColumns(Names.rename(columns, from, to), referencedColumns);
    }

    /** The same key with another deferral. */
    public ForeignKey withDeferral(Deferral value) {
        return new ForeignKey(name, columns, referencedTable, referencedColumns, onDelete, onUpdate, value);
    }

    /** After the table referred to got another name. */
    public ForeignKey withReferencedTable(ObjectName value) {
        return new ForeignKey(name, columns, value, referencedColumns, onDelete, onUpdate, deferral);
    }

    /** After a column referred to got another name. */
    public ForeignKey withReferencedColumnRenamed(String from, String to) {
        return withColumns(columns, Names.rename(referencedColumns, from, to));
    }

    private ForeignKey withColumns(List<String> own, List<String> referenced) {
        return new ForeignKey(name, own, referencedTable, referenced, onDelete, onUpdate, deferral);
    }
}

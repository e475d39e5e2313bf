package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Table;

/**
 * Drops a table, whose foreign keys and indexes are gone by then.
 *
 * @param table as {@link CreateTable} made it
 */
public record DropTable(Table table) implements Operation {
    @Override
    public Operation inverse() {
        return new CreateTable(table);
    }

    @Override
    public Schema apply(Schema before) {
        return Edit.table(before, table, null);
    }

    @Override
    public SchemaPath subject() {
        return SchemaPath.table(table.name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.dropTable(this);
    }
}

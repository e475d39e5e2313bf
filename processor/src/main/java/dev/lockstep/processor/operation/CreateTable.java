package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Table;

/**
 * Creates a table with its columns, key, unique constraints and checks.
 *
 * <p>Foreign keys and indexes are operations of their own: a cycle of tables then needs no special case.
 *
 * @param table without foreign keys and indexes
 */
public record CreateTable(Table table) implements Operation {
    @Override
    public Operation inverse() {
        return new DropTable(table);
    }

    @Override
    public Schema apply(Schema before) {
        return Edit.table(before, null, table);
    }

    @Override
    public SchemaPath subject() {
        return SchemaPath.table(table.name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.createTable(this);
    }
}

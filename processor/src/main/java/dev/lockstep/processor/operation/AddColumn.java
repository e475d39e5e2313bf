package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds a column to a table that exists.
 *
 * @param table the table
 * @param column the column
 * @param backfill the value for the rows that exist, as SQL, or null
 */
public record AddColumn(
        ObjectName table, Column column, @Nullable String backfill) implements Operation {
    @Override
    public Operation inverse() {
        return new DropColumn(table, column, backfill);
    }

    @Override
    public Schema apply(Schema before) {
        return Edit.inTable(before, table, t -> {
            Edit.require(
                    t.column(column.name()).isEmpty(), "table " + table + " already has a column " + column.name());
            List<Column> columns = new ArrayList<>(t.columns());
            columns.add(column);
            return t.withColumns(columns);
        });
    }

    @Override
    public SchemaPath subject() {
        return SchemaPath.column(table, column.name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.addColumn(this);
    }
}

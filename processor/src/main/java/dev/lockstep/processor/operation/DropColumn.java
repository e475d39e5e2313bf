package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drops a column; the constraints and indexes on it are gone by then.
 *
 * @param table the table
 * @param column the column
 * @param backfill the value for existing rows when the column comes back, as SQL, or null
 */
public record DropColumn(
        ObjectName table, Column column, @Nullable String backfill) implements Operation {
    @Override
    public Operation inverse() {
        return new AddColumn(table, column, backfill);
    }

    @Override
    public Schema apply(Schema before) {
        return Edit.inTable(before, table, t -> {
            List<Column> columns = new ArrayList<>(t.columns());
            Edit.require(
                    columns.remove(column), "table " + table + " has no column " + column.name() + " of that form");
            return t.withColumns(columns);
        });
    }

    @Override
    public SchemaPath subject() {
        return SchemaPath.column(table, column.name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.dropColumn(this);
    }
}

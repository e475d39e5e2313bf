package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;

/** Changes a value in the rows of a column that holds an enum's names as text: the schema stays as it is. */
public record RenameStoredValue(ObjectName table, String column, String from, String to) implements Operation {
    @Override
    public Operation inverse() {
        return new RenameStoredValue(table, column, to, from);
    }

    @Override
    public Schema apply(Schema before) {
        Edit.inTable(before, table, t -> {
            Edit.require(t.column(column).isPresent(), "table " + table + " has no column " + column);
            return t;
        });
        return before;
    }

    @Override
    public SchemaPath subject() {
        return SchemaPath.column(table, column);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.renameStoredValue(this);
    }
}

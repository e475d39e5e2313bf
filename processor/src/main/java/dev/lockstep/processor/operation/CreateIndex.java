package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;

/** Creates an index on a table. */
public record CreateIndex(ObjectName table, Index index) implements Operation {
    @Override
    public Operation inverse() {
        return new DropIndex(table, index);
    }

    @Override
    public Schema apply(Schema before) {
        return Edit.inTable(before, table, t -> Edit.addMember(t, index));
    }

    @Override
    public SchemaPath subject() {
        return index.path(table);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.createIndex(this);
    }
}

package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;

/** Drops an index of a table. */
public record DropIndex(ObjectName table, Index index) implements Operation {
    @Override
    public Operation inverse() {
        return new CreateIndex(table, index);
    }

    @Override
    public Schema apply(Schema before) {
        return Edit.inTable(before, table, t -> Edit.dropMember(t, index));
    }

    @Override
    public SchemaPath subject() {
        return index.path(table);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.dropIndex(this);
    }
}

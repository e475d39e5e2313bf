package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;

/** Drops a foreign key of a table. */
public record DropForeignKey(ObjectName table, ForeignKey key) implements Operation {
    @Override
    public Operation inverse() {
        return new AddForeignKey(table, key);
    }

    @Override
    public Schema apply(Schema before) {
        return Edit.inTable(before, table, t -> Edit.dropMember(t, key));
    }

    @Override
    public SchemaPath subject() {
        return key.path(table);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.dropForeignKey(this);
    }
}

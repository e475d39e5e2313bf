package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.PrimaryKey;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;

/** Drops a primary key of a table. */
public record DropPrimaryKey(ObjectName table, PrimaryKey key) implements Operation {
    @Override
    public Operation inverse() {
        return new AddPrimaryKey(table, key);
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
        return cases.dropPrimaryKey(this);
    }
}

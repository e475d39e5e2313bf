package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.UniqueConstraint;

/** Adds a unique constraint to a table. */
public record AddUnique(ObjectName table, UniqueConstraint constraint) implements Operation {
    @Override
    public Operation inverse() {
        return new DropUnique(table, constraint);
    }

    @Override
    public Schema apply(Schema before) {
        return Edit.inTable(before, table, t -> Edit.addMember(t, constraint));
    }

    @Override
    public SchemaPath subject() {
        return constraint.path(table);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.addUnique(this);
    }
}

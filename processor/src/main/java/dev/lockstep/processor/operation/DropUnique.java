package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.UniqueConstraint;

/** Drops a unique constraint of a table. */
public record DropUnique(ObjectName table, UniqueConstraint constraint) implements Operation {
    @Override
    public Operation inverse() {
        return new AddUnique(table, constraint);
    }

    @Override
    public Schema apply(Schema before) {
        return Edit.inTable(before, table, t -> Edit.dropMember(t, constraint));
    }

    @Override
    public SchemaPath subject() {
        return constraint.path(table);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.dropUnique(this);
    }
}

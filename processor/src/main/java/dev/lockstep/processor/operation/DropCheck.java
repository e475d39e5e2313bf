package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.CheckConstraint;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;

/** Drops a check constraint of a table. */
public record DropCheck(ObjectName table, CheckConstraint check) implements Operation {
    @Override
    public Operation inverse() {
        return new AddCheck(table, check);
    }

    @Override
    public Schema apply(Schema before) {
        return Edit.inTable(before, table, t -> Edit.dropMember(t, check));
    }

    @Override
    public SchemaPath subject() {
        return check.path(table);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.dropCheck(this);
    }
}

package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;

/** Drops an enum type. */
public record DropEnumType(EnumType type) implements Operation {
    @Override
    public Operation inverse() {
        return new CreateEnumType(type);
    }

    @Override
    public Schema apply(Schema before) {
        return Edit.enumType(before, type, null);
    }

    @Override
    public SchemaPath subject() {
        return SchemaPath.enumType(type.name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.dropEnumType(this);
    }
}

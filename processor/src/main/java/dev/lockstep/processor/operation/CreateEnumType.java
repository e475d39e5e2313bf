package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;

/** Creates an enum type. */
public record CreateEnumType(EnumType type) implements Operation {
    @Override
    public Operation inverse() {
        return new DropEnumType(type);
    }

    @Override
    public Schema apply(Schema before) {
        return Edit.enumType(before, null, type);
    }

    @Override
    public SchemaPath subject() {
        return SchemaPath.enumType(type.name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.createEnumType(this);
    }
}

package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.Objects;

/** Gives one value of an enum type another name; rows that hold it follow. */
public record RenameEnumValue(ObjectName type, String from, String to) implements Operation {
    @Override
    public Operation inverse() {
        return new RenameEnumValue(type, to, from);
    }

    @Override
    public Schema apply(Schema before) {
        EnumType enumType = before.enumTypes().get(type);
        Edit.require(
                enumType != null && enumType.values().contains(from), "enum type " + type + " has no value " + from);
        return Edit.enumType(before, enumType, Objects.requireNonNull(enumType).withValueRenamed(from, to));
    }

    @Override
    public SchemaPath subject() {
        return SchemaPath.enumValue(type, from);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.renameEnumValue(this);
    }
}

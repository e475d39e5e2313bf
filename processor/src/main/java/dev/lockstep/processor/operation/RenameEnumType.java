package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.Objects;

/** Gives an enum type another name; what uses it follows. */
public record RenameEnumType(ObjectName from, ObjectName to) implements Operation {
    private Column retyped(Column column) {
        ColumnType type = column.type();
        return type.enumType() && type.name().equals(from)
                ? column.withType(new ColumnType(to, type.arguments(), type.dimensions(), true))
                : column;
    }

    @Override
    public Operation inverse() {
        return new RenameEnumType(to, from);
    }

    @Override
    public Schema apply(Schema before) {
        EnumType type = before.enumTypes().get(from);
        Edit.require(type != null, "there is no enum type " + from);
        Schema renamed =
                Edit.enumType(before, type, Objects.requireNonNull(type).withName(to));
        return renamed.mapTables(
                t -> t.withColumns(t.columns().stream().map(this::retyped).toList()));
    }

    @Override
    public SchemaPath subject() {
        return SchemaPath.enumType(from);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.renameEnumType(this);
    }
}

package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.Objects;

/** Gives one value of an enum type another name; rows that hold it and defaults that are it follow. */
public record RenameEnumValue(ObjectName type, String from, String to) implements Operation {
    private Column followed(Column column) {
        String value = column.defaultExpression();
        return column.type().equals(ColumnType.ofEnum(type)) && value != null
                ? column.withDefault(renamedLiteral(value))
                : column;
    }

    /** A default that is the value and nothing else, cast or not; PostgreSQL stores it by the value's identity. */
    private String renamedLiteral(String value) {
        String literal = literal(from);
        boolean same = value.equals(literal) || value.startsWith(literal + "::");
        return same ? literal(to) + value.substring(literal.length()) : value;
    }

    private static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    @Override
    public Operation inverse() {
        return new RenameEnumValue(type, to, from);
    }

    @Override
    public Schema apply(Schema before) {
        EnumType enumType = before.enumTypes().get(type);
        Edit.require(
                enumType != null && enumType.values().contains(from), "enum type " + type + " has no value " + from);
        Schema renamed =
                Edit.enumType(before, enumType, Objects.requireNonNull(enumType).withValueRenamed(from, to));
        return renamed.mapTables(
                t -> t.withColumns(t.columns().stream().map(this::followed).toList()));
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

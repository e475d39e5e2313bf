package dev.lockstep.processor.diff;

import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a dropped NOT NULL column of rows that exist when a downgrade brings it back: its values are gone, and
 * without one the way back would be shut.
 */
final class Placeholder {
    private Placeholder() {}

    /** A neutral value as SQL, or null when the column needs none or its type has no neutral value. */
    static @Nullable String of(Schema schema, Column column) {
        boolean needed = !column.nullable()
                && column.defaultExpression() == null
                && column.generated() == null
                && column.identity() == Column.Identity.NONE;
        return needed ? value(schema, column) : null;
    }

    private static @Nullable String value(Schema schema, Column column) {
        if (column.type().dimensions() > 0) {
            return "'{}'";
        }
        if (column.type().enumType()) {
            List<String> values = Optional.ofNullable(
                            schema.enumTypes().get(column.type().name()))
                    .map(EnumType::values)
                    .orElse(List.of());
            return values.isEmpty() ? null : "'" + values.get(0).replace("'", "''") + "'";
        }
        return switch (column.type().name().name()) {
            case "smallint", "integer", "bigint", "numeric", "real", "double precision" -> "0";
            case "varchar", "text", "char", "bytea" -> "''";
            case "boolean" -> "false";
            case "date", "timestamp", "timestamptz" -> "'epoch'";
            case "time", "timetz" -> "'00:00'";
            case "interval" -> "'0'";
            case "uuid" -> "gen_random_uuid()";
            case "json", "jsonb" -> "'{}'";
            default -> null;
        };
    }
}

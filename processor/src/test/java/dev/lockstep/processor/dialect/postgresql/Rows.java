package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/** One row for every table of a schema, of values that keep its constraints: a value depends on its type alone. */
final class Rows {
    private Rows() {}

    static void insert(DataSource database, Schema schema) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            // Foreign keys may form a cycle; the values keep them once all rows are there.
            statement.execute("SET session_replication_role = replica");
            for (Table table : schema.tables().values()) {
                statement.execute(insert(schema, table));
            }
            statement.execute("RESET session_replication_role");
        }
    }

    private static String insert(Schema schema, Table table) {
        List<Column> columns =
                table.columns().stream().filter(c -> c.generated() == null).toList();
        List<String> names = columns.stream().map(Column::name).toList();
        List<String> values = columns.stream().map(c -> value(schema, c)).toList();
        return "INSERT INTO " + Quoting.name(table.name()) + " (" + Quoting.list(names)
                + ") OVERRIDING SYSTEM VALUE VALUES (" + String.join(", ", values) + ")";
    }

    private static String value(Schema schema, Column column) {
        ObjectName type = column.type().name();
        if (column.type().dimensions() > 0) {
            return "'{15}'";
        }
        if (column.type().enumType()) {
            EnumType enumType = Objects.requireNonNull(schema.enumTypes().get(type));
            return Quoting.literal(enumType.values().get(0));
        }
        return switch (type.name()) {
            case "boolean" -> "true";
            case "date", "timestamp" -> "'2024-02-29'";
            case "jsonb" -> "'{\"a\": 1}'";
            default -> "'15'";
        };
    }
}

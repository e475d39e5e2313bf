package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.schema.CheckConstraint;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two rows for every table of a schema, of values that keep its constraints: a value depends on its type and row alone,
 * so that foreign keys hold. The second row holds NULL in about half of the columns that allow it.
 */
final class Rows {
    private static final int ROWS = 2;
    private static final int FIRST = 15;
    private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'");

    private Rows() {}

    /** The statements that insert them. */
    static List<String> insert(Schema schema) {
        List<String> statements = new ArrayList<>();
        // Foreign keys may form a cycle; the values keep them once all rows are there.
        statements.add("SET session_replication_role = replica");
        schema.tables().values().forEach(t -> statements.add(insert(schema, t)));
        statements.add("RESET session_replication_role");
        return statements;
    }

    private static String insert(Schema schema, Table table) {
        List<Column> columns =
                table.columns().stream().filter(c -> c.generated() == null).toList();
        if (columns.isEmpty()) {
            return "INSERT INTO " + Quoting.name(table.name()) + " DEFAULT VALUES";
        }
        List<String> names = columns.stream().map(Column::name).toList();
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            int number = row;
            rows.add("("
                    + String.join(
                            ", ",
                            columns.stream()
                                    .map(c -> value(schema, table, c, number))
                                    .toList())
                    + ")");
        }
        return "INSERT INTO " + Quoting.name(table.name()) + " (" + Quoting.list(names)
                + ") OVERRIDING SYSTEM VALUE VALUES " + String.join(", ", rows);
    }

    private static String value(Schema schema, Table table, Column column, int row) {
        boolean needed = isKeyOfAnother(schema, table, column) || isComputedFrom(table, column);
        boolean left = row > 0 && column.nullable() && column.name().hashCode() % 2 == 0 && !needed;
        return left ? "NULL" : value(schema, table, column, row, FIRST + row);
    }

    /** Whether rows of other tables refer to the column. */
    private static boolean isKeyOfAnother(Schema schema, Table table, Column column) {
        return schema.tables().values().stream()
                .flatMap(t -> t.foreignKeys().stream())
                .anyMatch(k -> k.referencedTable().equals(table.name())
                        && k.referencedColumns().contains(column.name()));
    }

    /** Whether a generated column that is never NULL may take its value from the column. */
    private static boolean isComputedFrom(Table table, Column column) {
        return table.columns().stream()
                .anyMatch(c ->
                        c.generated() != null && !c.nullable() && c.generated().contains(column.name()));
    }

    private static String value(Schema schema, Table table, Column column, int row, int number) {
        if (column.type().enumType()) {
            EnumType type =
                    Objects.requireNonNull(schema.enumTypes().get(column.type().name()));
            String label = type.values().get(row % type.values().size());
            return column.type().dimensions() == 0
                    ? Quoting.literal(label)
                    : "ARRAY[" + Quoting.literal(label) + "]::" + TypeNames.sql(column.type());
        }
        if (column.type().dimensions() > 0) {
            return "'{" + number + "}'";
        }
        return allowed(table, column, row).orElseGet(() -> ofType(column, row, number));
    }

    /** One of the texts that a check lists. */
    private static Optional<String> allowed(Table table, Column column, int row) {
        return table.checks().stream()
                .map(CheckConstraint::expression)
                .filter(e -> e.startsWith(column.name() + " IN ("))
                .map(e -> LITERAL.matcher(e).results().map(MatchResult::group).toList())
                .map(l -> l.get(row % l.size()))
                .findFirst();
    }

    private static String ofType(Column column, int row, int number) {
        return switch (column.type().name().name()) {
            case "boolean" -> row == 0 ? "true" : "false";
            case "date", "timestamp", "timestamptz" -> "'2024-02-" + number + " 10:11:12'";
            case "time", "timetz" -> "'10:11:" + number + "'";
            case "json", "jsonb" -> "'{\"a\": " + number + "}'";
            case "uuid" -> "'00000000-0000-0000-0000-0000000000" + number + "'";
            case "inet", "cidr" -> "'10.0.0." + number + "'";
            case "bytea" -> "'\\x" + number + "'";
            case "bit", "varbit" -> "B'" + (row == 0 ? "0101" : "1010") + "'";
            case "int4range" -> "'[" + number + "," + (number + 1) + ")'";
            default -> "'" + number + "'";
        };
    }
}

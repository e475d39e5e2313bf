package dev.lockstep.processor.scenario;

import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.Identifiers;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the tables of a schema, and where its sequences stand.
 *
 * @param tables by name: a list of rows, the first of them the names of the columns
 * @param sequences by name, or by the identity column that it belongs to: the last value
 */
record Contents(Map<String, List<List<String>>> tables, Map<String, String> sequences) {
    private static final String NULL = "NULL";

    static Contents of(Connection connection, Schema schema) throws SQLException {
        Map<String, List<List<String>>> tables = new TreeMap<>();
        Map<String, String> sequences = new TreeMap<>();
        for (Table table : schema.tables().values()) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(table.columns().stream().map(Column::name).toList());
            if (!table.columns().isEmpty()) {
                rows.addAll(query(connection, rows(table)));
            }
            tables.put(table.name().toString(), rows);
            for (Column column : table.columns()) {
                if (column.identity() != Column.Identity.NONE) {
                    String sequence =
                            query(connection, sequenceOf(table, column)).get(0).get(0);
                    sequences.put(table.name() + "." + column.name(), position(connection, sequence));
                }
            }
        }
        for (ObjectName sequence : schema.sequences().keySet()) {
            sequences.put(sequence.toString(), position(connection, sql(sequence)));
        }
        return new Contents(tables, sequences);
    }

    private static String rows(Table table) {
        String columns = table.columns().stream()
                .map(c -> Identifiers.sql(c.name()) + "::text")
                .collect(Collectors.joining(", "));
        List<String> key = table.primaryKey() == null
                ? table.columns().stream().map(Column::name).toList()
                : table.primaryKey().columns();
        // By texts where there is no key: not every type has an order.
        String order = key.stream()
                .map(c -> "t." + Identifiers.sql(c) + (table.primaryKey() == null ? "::text" : ""))
                .collect(Collectors.joining(", "));
        return "SELECT " + columns + " FROM " + sql(table.name()) + " t ORDER BY " + order;
    }

    private static String sequenceOf(Table table, Column column) {
        return "SELECT pg_get_serial_sequence('" + sql(table.name()).replace("'", "''") + "', '"
                + column.name().replace("'", "''") + "')";
    }

    private static String position(Connection connection, String sequence) throws SQLException {
        List<String> row = query(connection, "SELECT last_value, is_called FROM " + sequence)
                .get(0);
        return row.get(0) + (row.get(1).equals("t") ? "" : ", not yet taken");
    }

    private static String sql(ObjectName name) {
        @Nullable String schema = name.schema();
        return (schema == null ? "" : Identifiers.sql(schema) + ".") + Identifiers.sql(name.name());
    }

    /** The rows of a query as texts. */
    static List<List<String>> query(Connection connection, String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            int count = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= count; i++) {
                    values.add(Objects.requireNonNullElse(row.getString(i), NULL));
                }
                rows.add(values);
            }
        }
        return rows;
    }

    /**
     * Every table that has rows, its columns aligned, and the sequences.
     *
     * @param varying columns whose values are another each time
     */
    String text(Set<String> varying) {
        StringBuilder text = new StringBuilder();
        tables.forEach((name, rows) -> {
            if (rows.size() > 1) {
                text.append(text.isEmpty() ? "" : "\n")
                        .append(name)
                        .append('\n')
                        .append(aligned(name, rows, varying));
            }
        });
        if (!text.isEmpty()) {
            sequences.forEach((name, position) ->
                    text.append("\nsequence ").append(name).append(" at ").append(position));
        }
        return text.toString().strip();
    }

    private static String aligned(String table, List<List<String>> rows, Set<String> varying) {
        List<String> columns = rows.get(0);
        List<List<String>> shown = new ArrayList<>(List.of(columns));
        for (List<String> row : rows.subList(1, rows.size())) {
            shown.add(IntStream.range(0, row.size())
                    .mapToObj(i -> varying.contains(table + "." + columns.get(i))
                                    && !row.get(i).equals(NULL)
                            ? "(varies)"
                            : row.get(i).isEmpty() ? "''" : row.get(i))
                    .toList());
        }
        List<Integer> widths = IntStream.range(0, columns.size())
                .mapToObj(i ->
                        shown.stream().mapToInt(r -> r.get(i).length()).max().orElse(0))
                .toList();
        return shown.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> row.get(i)
                                + " ".repeat(widths.get(i) - row.get(i).length()))
                        .collect(Collectors.joining(" | ", "  ", ""))
                        .stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** What is not the same later: columns, or a whole table when it has another number of rows. */
    Set<String> lostIn(Contents later) {
        Set<String> lost = new TreeSet<>();
        tables.forEach((name, rows) -> {
            List<List<String>> now = later.tables.getOrDefault(name, List.of());
            if (rows.size() != now.size()) {
                lost.add(name);
            } else {
                List<String> columns = rows.get(0);
                for (int i = 0; i < columns.size(); i++) {
                    if (!values(rows, i).equals(values(now, i))) {
                        lost.add(name + "." + columns.get(i));
                    }
                }
            }
        });
        sequences.forEach((name, position) -> {
            if (!position.equals(later.sequences.get(name))) {
                lost.add("position of " + name);
            }
        });
        return lost;
    }

    private static List<String> values(List<List<String>> rows, int column) {
        return rows.stream().map(r -> r.get(column)).toList();
    }

    int rowCount() {
        return tables.values().stream().mapToInt(r -> r.size() - 1).sum();
    }
}

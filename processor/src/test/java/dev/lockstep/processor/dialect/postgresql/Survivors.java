package dev.lockstep.processor.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.operation.RenameColumn;
import dev.lockstep.processor.operation.RenameEnumType;
import dev.lockstep.processor.operation.RenameEnumValue;
import dev.lockstep.processor.operation.RenameStoredValue;
import dev.lockstep.processor.operation.RenameTable;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The columns that both schemas have under their renames, of one type: their values must come through the upgrade and
 * back, row by row. Only what a rename of values says may change, and NULL where NULL is forbidden.
 */
final class Survivors {
    /** What a value that is NULL reads as; no value of a trial holds this character. */
    static final String NULL = "\u2205";

    /**
     * A column of one table.
     *
     * @param from its name before
     * @param to its name after
     * @param values what becomes of a value that gets another name
     * @param filled whether NULL is forbidden on one side
     */
    private record Survivor(String from, String to, Map<String, String> values, boolean filled) {}

    /**
     * A table that both schemas have.
     *
     * @param from its name before
     * @param to its name after
     * @param columns at least one
     */
    private record Kept(ObjectName from, ObjectName to, List<Survivor> columns) {
        String queryBefore() {
            return query(from, columns.stream().map(Survivor::from).toList());
        }

        String queryAfter() {
            return query(to, columns.stream().map(Survivor::to).toList());
        }

        private static String query(ObjectName table, List<String> columns) {
            return columns.stream()
                    .map(c -> Quoting.identifier(c) + "::text")
                    .collect(Collectors.joining(", ", "SELECT ", " FROM " + Quoting.name(table)));
        }
    }

    private final TrialDatabase database;
    private final Schema before;
    private final Schema after;
    private final List<Operation> operations;
    private final Map<ObjectName, ObjectName> typeNames = new HashMap<>();
    private final Map<ObjectName, List<List<String>>> rows = new HashMap<>();
    private final List<Kept> tables = new ArrayList<>();

    /** Reads the rows as they are before the upgrade. */
    Survivors(TrialDatabase database, Schema before, Schema after, List<Operation> operations) throws SQLException {
        this.database = database;
        this.before = before;
        this.after = after;
        this.operations = operations;
        for (Operation operation : operations) {
            if (operation instanceof RenameEnumType op) {
                typeNames.put(op.from(), op.to());
            }
        }
        for (Table table : before.tables().values()) {
            kept(table).ifPresent(tables::add);
        }
        for (Kept table : tables) {
            rows.put(table.from(), database.query(table.queryBefore()));
        }
    }

    /** How many columns are looked at. */
    int count() {
        return tables.stream().mapToInt(t -> t.columns().size()).sum();
    }

    void assertCarriedUp() throws SQLException {
        for (Kept table : tables) {
            assertCarried(table, rowsBefore(table, true), database.query(table.queryAfter()));
        }
    }

    void assertCarriedBack() throws SQLException {
        for (Kept table : tables) {
            assertCarried(table, rowsBefore(table, false), database.query(table.queryBefore()));
        }
    }

    private List<List<String>> rowsBefore(Kept table, boolean renamed) {
        List<List<String>> result = new ArrayList<>();
        for (List<String> row : rows.getOrDefault(table.from(), List.of())) {
            List<String> values = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                Map<String, String> names = table.columns().get(i).values();
                values.add(renamed ? names.getOrDefault(row.get(i), row.get(i)) : row.get(i));
            }
            result.add(values);
        }
        return result;
    }

    private static void assertCarried(Kept table, List<List<String>> expected, List<List<String>> actual) {
        List<List<String>> rest = new ArrayList<>(actual);
        for (List<String> row : expected) {
            Optional<List<String>> match =
                    rest.stream().filter(r -> matches(table, row, r)).findFirst();
            assertThat(match)
                    .as("a row of " + table + "\n" + row + "\namong " + actual)
                    .isPresent();
            rest.remove(match.orElseThrow());
        }
        assertThat(rest).as("rows too many of " + table).isEmpty();
    }

    private static boolean matches(Kept table, List<String> expected, List<String> actual) {
        for (int i = 0; i < expected.size(); i++) {
            boolean filled =
                    expected.get(i).equals(NULL) && table.columns().get(i).filled();
            if (!filled && !expected.get(i).equals(actual.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Optional<Kept> kept(Table table) {
        ObjectName name = table.name();
        for (Operation operation : operations) {
            if (operation instanceof RenameTable op && op.from().equals(name)) {
                name = op.to();
            }
        }
        ObjectName now = name;
        return after.table(now).flatMap(t -> {
            List<Survivor> columns = table.columns().stream()
                    .flatMap(c -> survivor(c, t).stream())
                    .toList();
            return columns.isEmpty() ? Optional.empty() : Optional.of(new Kept(table.name(), now, columns));
        });
    }

    private Optional<Survivor> survivor(Column column, Table table) {
        String name = column.name();
        for (Operation operation : operations) {
            if (operation instanceof RenameColumn op
                    && op.table().equals(table.name())
                    && op.from().equals(name)) {
                name = op.to();
            }
        }
        String now = name;
        return table.column(now).filter(c -> isSame(column, c)).map(c -> {
            boolean filled = !column.nullable() || !c.nullable();
            return new Survivor(column.name(), now, renamedValues(table.name(), c), filled);
        });
    }

    private boolean isSame(Column from, Column to) {
        ColumnType type = from.type();
        ObjectName typeName = type.enumType() ? typeNames.getOrDefault(type.name(), type.name()) : type.name();
        ColumnType renamed = new ColumnType(typeName, type.arguments(), type.dimensions(), type.enumType());
        boolean stored = from.generated() == null && to.generated() == null;
        boolean listOfNames = type.enumType() && type.dimensions() > 0;
        return stored && renamed.equals(to.type()) && !listOfNames;
    }

    private Map<String, String> renamedValues(ObjectName table, Column column) {
        Map<String, String> values = new HashMap<>();
        for (Operation operation : operations) {
            if (operation instanceof RenameEnumValue op && column.type().equals(ColumnType.ofEnum(op.type()))) {
                follow(values, op.from(), op.to());
            } else if (operation instanceof RenameStoredValue op
                    && op.table().equals(table)
                    && op.column().equals(column.name())) {
                follow(values, op.from(), op.to());
            }
        }
        return values;
    }

    /** A chain of renames is one: the value that has become {@code from} becomes {@code to}. */
    private static void follow(Map<String, String> values, String from, String to) {
        boolean chained = values.containsValue(from);
        values.replaceAll((first, last) -> last.equals(from) ? to : last);
        if (!chained) {
            values.put(from, to);
        }
    }

    /** The schema before, for the description of a failure. */
    @Override
    public String toString() {
        return "survivors of " + before.tables().keySet() + ": " + tables;
    }
}

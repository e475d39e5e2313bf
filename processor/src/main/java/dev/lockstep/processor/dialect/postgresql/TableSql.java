package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** CREATE TABLE as one would write it by hand: a column a line, then the constraints by name, then the comments. */
final class TableSql {
    private TableSql() {}

    static List<SqlStep> create(Table table) {
        Target target = new Target(table.name(), true, false);
        List<String> lines = new ArrayList<>();
        table.columns().forEach(c -> lines.add(ColumnSql.definition(c)));
        if (table.primaryKey() != null) {
            lines.add(Constraints.definition(table.primaryKey()));
        }
        table.uniqueConstraints().forEach(u -> lines.add(Constraints.definition(u)));
        table.checks().forEach(c -> lines.add(Constraints.definition(c)));
        List<SqlStep> steps = new ArrayList<>();
        String body = lines.isEmpty() ? "" : "\n    " + String.join(",\n    ", lines) + "\n";
        steps.add(Steps.statement(table.name().toString(), "CREATE TABLE " + target.sql() + " (" + body + ")"));
        if (table.comment() != null) {
            steps.add(ColumnSql.comment(target, table.comment()));
        }
        for (Column column : table.columns()) {
            if (column.comment() != null) {
                steps.add(ColumnSql.comment(target, column.name(), column.comment()));
            }
        }
        return steps;
    }
}

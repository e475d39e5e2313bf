package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.schema.CheckConstraint;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Questions about rows that a constraint, an index or a type would not admit, asked before anything is begun. */
final class DataGuards {
    private DataGuards() {}

    /** Rows that a unique index would not admit side by side. */
    static SqlStep duplicates(Target table, Index index) {
        List<String> parts = index.parts().stream().map(DataGuards::part).toList();
        List<String> conditions = new ArrayList<>();
        if (index.predicate() != null) {
            conditions.add("(" + index.predicate() + ")");
        }
        if (!index.nullsNotDistinct()) {
            parts.forEach(p -> conditions.add(p + " IS NOT NULL"));
        }
        String ordinals =
                IntStream.rangeClosed(1, parts.size()).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        return table.guard(
                table.name() + " holds rows with the same " + names(index),
                String.join(", ", parts),
                where(conditions) + "GROUP BY " + ordinals + " HAVING count(*) > 1");
    }

    /** Rows that refer to none. */
    static SqlStep orphans(Target table, Target referenced, ForeignKey key) {
        List<String> own = key.columns().stream()
                .map(c -> "child." + Quoting.identifier(c))
                .toList();
        List<String> conditions =
                new ArrayList<>(own.stream().map(c -> c + " IS NOT NULL").toList());
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            joined.add("parent." + Quoting.identifier(key.referencedColumns().get(i)) + " = " + own.get(i));
        }
        conditions.add("NOT EXISTS (SELECT FROM " + Quoting.name(key.referencedTable()) + " AS parent WHERE "
                + String.join(" AND ", joined) + ")");
        SqlStep guard = table.guard(
                table.name() + " (" + String.join(", ", key.columns()) + ") refers to rows that "
                        + key.referencedTable() + " does not have",
                String.join(", ", own),
                "AS child " + where(conditions).strip());
        return Steps.guard(
                Constraints.relations(table, referenced), guard.lock(), guard.work(), guard.detail(), guard.sql());
    }

    /** Rows that a check would not admit. */
    static SqlStep violations(Target table, CheckConstraint check) {
        return table.guard(
                table.name() + " holds rows that do not satisfy " + check.name() + ": " + check.expression(),
                "ctid",
                "WHERE NOT (" + check.expression() + ")");
    }

    /** Rows of a table that goes. */
    static SqlStep rowsOf(Target table) {
        return table.lossGuard(table.name() + " holds rows, which are lost with it", "", "");
    }

    /** Values of a column that goes. */
    static SqlStep valuesOf(Target table, Column column) {
        String name = Quoting.identifier(column.name());
        return table.lossGuard(
                table.column(column.name()) + " holds values, which are lost with it",
                name,
                "WHERE " + name + " IS NOT NULL");
    }

    private static String part(Index.Part part) {
        return part.column() == null ? "(" + part.expression() + ")" : Quoting.identifier(part.column());
    }

    private static String names(Index index) {
        return index.parts().stream()
                .map(p -> p.column() == null ? String.valueOf(p.expression()) : p.column())
                .collect(Collectors.joining(", "));
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions) + " ";
    }
}

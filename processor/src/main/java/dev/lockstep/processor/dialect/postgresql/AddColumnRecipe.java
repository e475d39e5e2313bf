package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.WorkKind;
import dev.lockstep.processor.operation.AddColumn;
import dev.lockstep.processor.schema.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ADD COLUMN without a rewrite where PostgreSQL can: a default that is the same for all rows is kept in the catalog
 * (the manual's ALTER TABLE, notes); any other is set afterwards, and rows that exist are filled in batches.
 */
final class AddColumnRecipe {
    private final Target table;
    private final Column column;
    private final @Nullable String value;

    AddColumnRecipe(Target table, AddColumn op) {
        this.table = table;
        this.column = op.column();
        this.value = op.backfill() == null ? column.defaultExpression() : op.backfill();
    }

    List<SqlStep> steps() {
        List<SqlStep> steps = new ArrayList<>(definition());
        if (column.comment() != null) {
            steps.add(ColumnSql.comment(table, column.name(), column.comment()));
        }
        return steps;
    }

    private List<SqlStep> definition() {
        if (column.identity() != Column.Identity.NONE && !table.isPlain()) {
            return new NumberedColumn(table, column).steps();
        }
        if (column.identity() != Column.Identity.NONE || column.generated() != null) {
            return List.of(add(column, WorkKind.REWRITE));
        }
        String preset = column.defaultExpression();
        boolean presetFills = preset != null && !Volatility.isVolatile(preset) && preset.equals(value);
        if (table.isNew() || value == null || presetFills) {
            return withoutValue();
        }
        return Volatility.isConstant(value) ? withConstant(value) : inBatches(value);
    }

    private List<SqlStep> withoutValue() {
        List<SqlStep> steps = new ArrayList<>();
        boolean impossible = !table.isPlain() && !column.nullable() && column.defaultExpression() == null;
        if (impossible) {
            steps.add(table.guard(
                    table.name() + " holds rows, and " + column.name() + " is not null without a value for them",
                    "",
                    ""));
        }
        steps.add(add(column, WorkKind.CATALOG));
        return steps;
    }

    /** As a default for the moment: filled at once, whatever the size of the table. */
    private List<SqlStep> withConstant(String constant) {
        return List.of(add(column.withDefault(constant), WorkKind.CATALOG), table.alter(presetClause()));
    }

    private List<SqlStep> inBatches(String expression) {
        List<SqlStep> steps = new ArrayList<>();
        steps.add(add(column.withDefault(null).withNullable(true), WorkKind.CATALOG));
        if (column.defaultExpression() != null) {
            steps.add(table.alter(presetClause()));
        }
        if (!column.nullable()) {
            steps.addAll(SetNotNull.steps(table, column.name(), expression));
        } else {
            steps.add(Backfill.nulls(table, column.name(), expression));
        }
        return steps;
    }

    private String presetClause() {
        String preset = column.defaultExpression();
        return "ALTER COLUMN " + Quoting.identifier(column.name())
                + (preset == null ? " DROP DEFAULT" : " SET DEFAULT " + preset);
    }

    private SqlStep add(Column definition, WorkKind work) {
        return table.alter(LockLevel.ACCESS_EXCLUSIVE, work, List.of("ADD COLUMN " + ColumnSql.definition(definition)));
    }
}

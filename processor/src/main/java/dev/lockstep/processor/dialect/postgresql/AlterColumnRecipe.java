package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.WorkKind;
import dev.lockstep.processor.operation.AlterColumn;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.Column.Identity;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** ALTER COLUMN: everything that needs no look at the rows in one statement, then NOT NULL, identity and comment. */
final class AlterColumnRecipe {
    private final Target table;
    private final Column from;
    private final Column to;
    private final @Nullable String using;
    private final @Nullable String backfill;
    private final String alter;
    private final boolean retyped;
    private final @Nullable Sequence successor;
    private final @Nullable Sequence predecessor;

    AlterColumnRecipe(Target table, AlterColumn op) {
        this(table, op, null, null);
    }

    /**
     * Where a sequence changes places with an identity.
     *
     * @param successor the sequence that goes on where the identity stops, or null
     * @param predecessor the sequence that stops where the identity goes on, or null
     */
    AlterColumnRecipe(Target table, AlterColumn op, @Nullable Sequence successor, @Nullable Sequence predecessor) {
        this.table = table;
        this.successor = successor;
        this.predecessor = predecessor;
        this.from = op.from();
        this.to = op.to();
        this.using = op.using();
        this.backfill = op.backfill() == null ? to.defaultExpression() : op.backfill();
        this.alter = "ALTER COLUMN " + Quoting.identifier(to.name()) + " ";
        this.retyped = !from.type().equals(to.type()) || !Objects.equals(from.collation(), to.collation());
    }

    List<SqlStep> steps() {
        List<SqlStep> steps = new ArrayList<>(shape());
        if (!Objects.equals(from.comment(), to.comment())) {
            steps.add(ColumnSql.comment(table, to.name(), to.comment()));
        }
        return steps;
    }

    private List<SqlStep> shape() {
        if (to.generated() != null && !(to.generated().equals(from.generated()) && !retyped)) {
            return generateAnew();
        }
        List<SqlStep> steps = new ArrayList<>();
        if (from.identity() != Identity.NONE && to.identity() == Identity.NONE) {
            // By itself: within one ALTER TABLE the identity would still be there when the type changes.
            steps.add(table.alter(alter + "DROP IDENTITY"));
            if (successor != null) {
                // Under the lock of the statement before: nobody takes another value of the identity.
                steps.add(SequenceSql.startBeyond(successor, table, SchemaPath.column(table.name(), from.name())));
            }
        }
        List<String> clauses = clauses();
        if (retyped && using == null) {
            steps.addAll(new NarrowingGuard(table, from, to).steps());
        }
        if (!clauses.isEmpty()) {
            steps.add(table.alter(LockLevel.ACCESS_EXCLUSIVE, typeWork(), clauses));
        }
        if (from.nullable() && !to.nullable()) {
            steps.addAll(SetNotNull.steps(table, to.name(), backfill));
        }
        if (from.identity() == Identity.NONE && to.identity() != Identity.NONE) {
            steps.addAll(addIdentity());
        }
        return steps;
    }

    private List<String> clauses() {
        List<String> clauses = new ArrayList<>();
        if (from.generated() != null && to.generated() == null) {
            clauses.add(alter + "DROP EXPRESSION");
        }
        // A default is not converted with its column: PostgreSQL refuses, or keeps it wrapped in a cast.
        boolean presetGoes = from.defaultExpression() != null && (retyped || to.defaultExpression() == null);
        if (presetGoes) {
            clauses.add(alter + "DROP DEFAULT");
        }
        if (retyped) {
            clauses.add(alter + "TYPE " + ColumnSql.type(to) + conversion());
        }
        if (to.defaultExpression() != null
                && (presetGoes || !to.defaultExpression().equals(from.defaultExpression()))) {
            clauses.add(alter + "SET DEFAULT " + to.defaultExpression());
        }
        if (!from.nullable() && to.nullable()) {
            clauses.add(alter + "DROP NOT NULL");
        }
        if (from.identity() != Identity.NONE && to.identity() != Identity.NONE && from.identity() != to.identity()) {
            clauses.add(alter + "SET GENERATED " + ColumnSql.identity(to.identity()));
        }
        return clauses;
    }

    private String conversion() {
        String expression = using == null ? TypeChange.of(from, to).conversion(to.name()) : using;
        return expression == null ? "" : " USING " + expression;
    }

    private WorkKind typeWork() {
        if (!retyped) {
            return WorkKind.CATALOG;
        }
        return using == null ? TypeChange.of(from, to).work() : WorkKind.REWRITE;
    }

    // Before PostgreSQL 17 there is no other way to change what generates a column.
    private List<SqlStep> generateAnew() {
        SqlStep replace = table.alter(
                LockLevel.ACCESS_EXCLUSIVE,
                WorkKind.REWRITE,
                List.of("DROP COLUMN " + Quoting.identifier(from.name()), "ADD COLUMN " + ColumnSql.definition(to)));
        boolean loses = from.generated() == null && !table.isPlain();
        return loses ? List.of(DataGuards.valuesOf(table, from), replace) : List.of(replace);
    }

    private List<SqlStep> addIdentity() {
        SqlStep add = table.alter(alter + "ADD GENERATED " + ColumnSql.identity(to.identity()) + " AS IDENTITY");
        String column = Quoting.identifier(to.name());
        String next = "SELECT setval(pg_get_serial_sequence(" + Quoting.literal(table.sql()) + ", "
                + Quoting.literal(to.name()) + "), greatest(max(" + column + "), " + floor() + ") + 1, false) FROM "
                + table.sql();
        return table.isNew()
                ? List.of(add)
                : List.of(add, table.statement(LockLevel.ACCESS_SHARE, WorkKind.SCAN, next));
    }

    /** Values that the sequence gave and no row holds may be held by the application. */
    private String floor() {
        return predecessor == null ? "0" : "0, (SELECT last_value FROM " + Quoting.name(predecessor.name()) + ")";
    }
}

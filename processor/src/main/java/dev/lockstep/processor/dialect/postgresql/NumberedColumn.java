package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.WorkKind;
import dev.lockstep.processor.schema.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * An identity column for rows that exist. ADD COLUMN … GENERATED would number them while it keeps everybody out; here a
 * sequence of the migration's own numbers them in batches, and the column's own one goes on where that stands.
 */
final class NumberedColumn {
    private final Target table;
    private final Column column;
    private final String name;
    private final String sequence;

    NumberedColumn(Target table, Column column) {
        this.table = table;
        this.column = column;
        this.name = Quoting.identifier(column.name());
        this.sequence = Quoting.name(
                table.name().renamed(TemporaryNames.of("id", table.name().name(), column.name())));
    }

    List<SqlStep> steps() {
        String alter = "ALTER COLUMN " + name + " ";
        String next = "nextval(" + Quoting.literal(sequence) + ")";
        List<SqlStep> steps = new ArrayList<>();
        steps.add(Steps.statement(table.name().toString(), "CREATE SEQUENCE " + sequence));
        // Whoever inserts meanwhile draws from it; an identity column does not ask for that right.
        steps.add(Steps.statement(table.name().toString(), "GRANT USAGE ON SEQUENCE " + sequence + " TO PUBLIC"));
        Column empty = column.withIdentity(Column.Identity.NONE).withNullable(true);
        steps.add(table.alter("ADD COLUMN " + ColumnSql.definition(empty)));
        steps.add(table.alter(alter + "SET DEFAULT " + next));
        steps.add(Backfill.numbers(table, column.name(), next));
        steps.addAll(SetNotNull.steps(table, column.name(), null));
        steps.add(table.alter(alter + "DROP DEFAULT"));
        steps.add(table.alter(alter + "ADD GENERATED " + ColumnSql.identity(column.identity()) + " AS IDENTITY"));
        steps.add(goOn());
        steps.add(Steps.statement(table.name().toString(), "DROP SEQUENCE " + sequence));
        return steps;
    }

    private SqlStep goOn() {
        String own =
                "pg_get_serial_sequence(" + Quoting.literal(table.sql()) + ", " + Quoting.literal(column.name()) + ")";
        return Steps.statement(
                table.name().toString(),
                LockLevel.NONE,
                WorkKind.CATALOG,
                "SELECT setval(" + own + ", last_value, is_called) FROM " + sequence);
    }
}

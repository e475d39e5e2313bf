package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.SqlStep;

/**
 * Rows updated in batches, each of which finds those that still need it in a range of the table's blocks, so that it can
 * be taken up again (docs/decisions/0008).
 *
 * <p>The condition stands in the UPDATE itself: where another session changes a row first, PostgreSQL asks it once more of
 * the row as that session has left it (the manual's section 13.2.1).
 */
final class Backfill {
    private Backfill() {}

    /**
     * Fills what is NULL. A row for which the expression itself is NULL is left, for it would be found again in every
     * pass; what follows refuses it.
     */
    static SqlStep nulls(Target table, String column, String expression) {
        String name = Quoting.identifier(column);
        return update(table, name, "(" + expression + ")", name + " IS NULL AND (" + expression + ") IS NOT NULL");
    }

    /** Fills what is NULL with what is another value each time it is asked, and never NULL. */
    static SqlStep numbers(Target table, String column, String next) {
        String name = Quoting.identifier(column);
        return update(table, name, next, name + " IS NULL");
    }

    /** Replaces one value by another. */
    static SqlStep value(Target table, String column, String from, String to) {
        String name = Quoting.identifier(column);
        return update(table, name, Quoting.literal(to), name + " = " + Quoting.literal(from));
    }

    private static SqlStep update(Target table, String column, String value, String condition) {
        return Steps.backfill(
                table.name().toString(), table.sql(), """
                UPDATE %s SET %s = %s
                WHERE ctid >= current_setting('lockstep.batch_from')::tid
                    AND ctid < current_setting('lockstep.batch_to')::tid
                    AND %s""".formatted(table.sql(), column, value, condition));
    }
}

package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.SqlStep;

/** Rows updated in batches, each found by still needing it, so that the repetition ends and can be taken up again. */
final class Backfill {
    private static final int BATCH = 5000;

    private Backfill() {}

    /**
     * Fills what is NULL. A row for which the expression itself is NULL is left: it would be found for ever; what
     * follows refuses it.
     */
    static SqlStep nulls(Target table, String column, String expression) {
        String name = Quoting.identifier(column);
        return update(table, name, "(" + expression + ")", name + " IS NULL AND (" + expression + ") IS NOT NULL");
    }

    /** Replaces one value by another. */
    static SqlStep value(Target table, String column, String from, String to) {
        String name = Quoting.identifier(column);
        return update(table, name, Quoting.literal(to), name + " = " + Quoting.literal(from));
    }

    private static SqlStep update(Target table, String column, String value, String condition) {
        return Steps.backfill(table.name().toString(), """
                UPDATE %1$s SET %2$s = %3$s
                WHERE ctid = ANY (ARRAY(
                    SELECT ctid FROM %1$s WHERE %4$s LIMIT %5$d
                ))""".formatted(table.sql(), column, value, condition, BATCH));
    }
}

package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.report.AdviceMessage;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.Table;
import java.util.List;
import java.util.Set;

/**
 * A key that counts has room to grow (the PostgreSQL manual, section 8.1.1): to make it wider later, every row is
 * rewritten. A smallint that nothing generates numbers a fixed list.
 */
final class IntegerKey {
    private IntegerKey() {}

    static List<Finding> findings(Fresh fresh) {
        return fresh.columns().stream()
                .filter(c -> isKey(c.table(), c.it()) && isShort(c.it()))
                .map(c -> Columns.finding(
                        AdviceMessage.INTEGER_KEY,
                        c,
                        Columns.path(c),
                        c.it().type(),
                        Columns.isOf(c.it(), Set.of("integer")) ? Integer.MAX_VALUE : Short.MAX_VALUE))
                .toList();
    }

    // The key of another table, taken over, is advised on there.
    private static boolean isKey(Table table, Column column) {
        return table.primaryKey() != null
                && table.primaryKey().columns().equals(List.of(column.name()))
                && table.foreignKeys().stream().noneMatch(k -> k.columns().contains(column.name()));
    }

    private static boolean isShort(Column column) {
        boolean counts = column.identity() != Column.Identity.NONE || column.defaultExpression() != null;
        return column.type().dimensions() == 0
                && (Columns.isOf(column, Set.of("integer")) || (counts && Columns.isOf(column, Set.of("smallint"))));
    }
}

package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.report.AdviceMessage;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.schema.ColumnType;
import java.util.List;
import java.util.Set;

/**
 * {@code char(n)} pads with blanks (the PostgreSQL wiki, “Don't Do This”, “Don't use char(n)”). One of length 1, which a Java
 * {@code char} is, has nothing to pad.
 */
final class CharColumn {
    private CharColumn() {}

    static List<Finding> findings(Fresh fresh) {
        return fresh.columns().stream()
                .filter(c -> Columns.isOf(c.it(), Set.of("char"))
                        && !c.it().type().arguments().equals(List.of(1)))
                .map(c -> Columns.finding(
                        AdviceMessage.CHAR_COLUMN, c, Columns.path(c), c.it().type(), length(c.it().type())))
                .toList();
    }

    private static int length(ColumnType type) {
        return type.arguments().isEmpty() ? 1 : type.arguments().get(0);
    }
}

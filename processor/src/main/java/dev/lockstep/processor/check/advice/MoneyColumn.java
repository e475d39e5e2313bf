package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.report.AdviceMessage;
import dev.lockstep.processor.report.Finding;
import java.util.List;
import java.util.Set;

/** Amounts are no {@code money} (the PostgreSQL wiki, “Don't Do This”, “Don't use money”; the manual, section 8.2). */
final class MoneyColumn {
    private MoneyColumn() {}

    static List<Finding> findings(Fresh fresh) {
        return fresh.columns().stream()
                .filter(c -> Columns.isOf(c.it(), Set.of("money")))
                .map(c -> Columns.finding(AdviceMessage.MONEY_COLUMN, c, Columns.path(c), c.it().name()))
                .toList();
    }
}

package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.report.AdviceMessage;
import dev.lockstep.processor.report.Finding;
import java.util.List;
import java.util.Set;

/** {@code jsonb} is to be preferred (the PostgreSQL manual, section 8.14). */
final class JsonColumn {
    private JsonColumn() {}

    static List<Finding> findings(Fresh fresh) {
        return fresh.columns().stream()
                .filter(c -> Columns.isOf(c.it(), Set.of("json")))
                .map(c -> Columns.finding(AdviceMessage.JSON_COLUMN, c, Columns.path(c)))
                .toList();
    }
}

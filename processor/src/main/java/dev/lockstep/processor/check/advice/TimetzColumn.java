package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.report.AdviceMessage;
import dev.lockstep.processor.report.Finding;
import java.util.List;
import java.util.Set;

/** A time of day has no use for a time zone (the PostgreSQL wiki, “Don't Do This”, “Don't use timetz”; the manual, section 8.5.1.2). */
final class TimetzColumn {
    private TimetzColumn() {}

    static List<Finding> findings(Fresh fresh) {
        return fresh.columns().stream()
                .filter(c -> Columns.isOf(c.it(), Set.of("timetz")))
                .map(c -> Columns.finding(AdviceMessage.TIMETZ_COLUMN, c, Columns.path(c), c.it().type()))
                .toList();
    }
}

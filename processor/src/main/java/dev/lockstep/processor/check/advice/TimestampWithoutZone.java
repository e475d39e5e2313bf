package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.report.AdviceMessage;
import dev.lockstep.processor.report.Finding;
import java.util.List;
import java.util.Set;

/** A moment is stored with its time zone (the PostgreSQL wiki, “Don't Do This”, “Don't use timestamp (without time zone)”). */
final class TimestampWithoutZone {
    private TimestampWithoutZone() {}

    static List<Finding> findings(Fresh fresh) {
        return fresh.columns().stream()
                .filter(c -> Columns.isOf(c.it(), Set.of("timestamp")))
                .map(c -> Columns.finding(AdviceMessage.TIMESTAMP_WITHOUT_ZONE, c, Columns.path(c), c.it().type()))
                .toList();
    }
}

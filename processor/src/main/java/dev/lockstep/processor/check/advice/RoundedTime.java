package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.report.AdviceMessage;
import dev.lockstep.processor.report.Finding;
import java.util.List;
import java.util.Set;

/** Seconds without a fraction are rounded, not cut (the PostgreSQL wiki, “Don't Do This”, “Don't use timestamp(0) or timestamptz(0)”). */
final class RoundedTime {
    private RoundedTime() {}

    static List<Finding> findings(Fresh fresh) {
        return fresh.columns().stream()
                .filter(c -> Columns.isOf(c.it(), Set.of("timestamp", "timestamptz", "time", "timetz"))
                        && c.it().type().arguments().equals(List.of(0)))
                .map(c -> Columns.finding(AdviceMessage.ROUNDED_TIME, c, Columns.path(c), c.it().type()))
                .toList();
    }
}

package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.report.AdviceMessage;
import dev.lockstep.processor.report.Finding;
import java.util.List;
import java.util.Set;

/** A large object outlives the row that names it (the PostgreSQL manual, appendix F, “lo”). */
final class LargeObject {
    private LargeObject() {}

    static List<Finding> findings(Fresh fresh) {
        return fresh.columns().stream()
                .filter(c -> Columns.isOf(c.it(), Set.of("oid")))
                .map(c -> Columns.finding(AdviceMessage.LARGE_OBJECT, c, Columns.path(c)))
                .toList();
    }
}

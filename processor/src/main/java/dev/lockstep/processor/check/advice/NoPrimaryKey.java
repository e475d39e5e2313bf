package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.report.AdviceMessage;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.List;

/** Every table has a primary key (the PostgreSQL manual, section 5.5.4; section 29.1.1 for replication). */
final class NoPrimaryKey {
    private NoPrimaryKey() {}

    static List<Finding> findings(Fresh fresh) {
        return fresh.tables().stream()
                .filter(t -> t.primaryKey() == null)
                .map(t -> Finding.of(AdviceMessage.NO_PRIMARY_KEY, new Place.At(SchemaPath.table(t.name())), t.name()))
                .toList();
    }
}

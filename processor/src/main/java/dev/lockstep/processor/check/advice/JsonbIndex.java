package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.report.AdviceMessage;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.schema.Column;
import java.util.List;
import java.util.Set;

/** Within documents a GIN index searches (the PostgreSQL manual, section 8.14.4). */
final class JsonbIndex {
    private JsonbIndex() {}

    static List<Finding> findings(Fresh fresh) {
        return Keys.fresh(fresh).stream()
                .filter(k -> k.it().isBtree())
                .flatMap(k -> k.it().columns().stream()
                        .flatMap(c -> k.table().column(c).stream())
                        .filter(c -> Columns.isOf(c, Set.of("jsonb")))
                        .map(c -> finding(k, c)))
                .toList();
    }

    private static Finding finding(Fresh.In<Keys> key, Column column) {
        return Finding.of(
                AdviceMessage.JSONB_INDEX,
                new Place.At(key.it().member().path(key.table().name())),
                key.it().member().name(),
                key.table().name(),
                column.name());
    }
}

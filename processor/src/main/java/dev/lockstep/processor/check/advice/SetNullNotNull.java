package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.report.AdviceMessage;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.Table;
import java.util.List;
import java.util.Optional;

/** ON DELETE SET NULL needs a column that may be NULL (the PostgreSQL manual, section 5.5.5). */
final class SetNullNotNull {
    private SetNullNotNull() {}

    static List<Finding> findings(Fresh fresh) {
        return fresh.members(ForeignKey.class).stream()
                .filter(f -> f.it().onDelete() == ForeignKey.ReferentialAction.SET_NULL)
                .flatMap(f -> finding(f).stream())
                .toList();
    }

    private static Optional<Finding> finding(Fresh.In<ForeignKey> key) {
        return key.it().columns().stream()
                .filter(c -> isNotNull(key.table(), c))
                .findFirst()
                .map(c -> Finding.of(
                        AdviceMessage.SET_NULL_NOT_NULL,
                        new Place.At(key.it().path(key.table().name())),
                        key.it().name(),
                        key.table().name(),
                        c));
    }

    private static boolean isNotNull(Table table, String column) {
        return table.column(column).filter(c -> !c.nullable()).isPresent();
    }
}

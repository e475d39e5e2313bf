package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.report.AdviceMessage;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Of several columns that are unique together, none is NULL unless it is meant (the PostgreSQL manual, section 5.5.3). A
 * single one that may be NULL says what it means: unique where there is one.
 */
final class NullableUnique {
    private NullableUnique() {}

    static List<Finding> findings(Fresh fresh) {
        return Keys.fresh(fresh).stream()
                .filter(k -> k.it().unique() && !k.it().nullsNotDistinct() && k.it().isWhole())
                .filter(k -> k.it().columns().size() > 1)
                .flatMap(k -> finding(k).stream())
                .toList();
    }

    private static Optional<Finding> finding(Fresh.In<Keys> key) {
        return key.it().columns().stream()
                .filter(c -> isNullable(key.table(), c))
                .findFirst()
                .map(c -> Finding.of(
                        AdviceMessage.NULLABLE_UNIQUE,
                        new Place.At(key.it().member().path(key.table().name())),
                        key.it().noun(),
                        key.it().member().name(),
                        key.table().name(),
                        c,
                        key.it().columns().stream().map(n -> '"' + n + '"').collect(Collectors.joining(", "))));
    }

    private static boolean isNullable(Table table, String column) {
        return table.column(column).filter(Column::nullable).isPresent();
    }
}

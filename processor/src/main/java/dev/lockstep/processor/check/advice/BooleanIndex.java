package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.report.AdviceMessage;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.schema.Table;
import java.util.List;
import java.util.Set;

/** An index that finds half of the table is not used; a partial one is (the PostgreSQL manual, section 11.8). */
final class BooleanIndex {
    private BooleanIndex() {}

    static List<Finding> findings(Fresh fresh) {
        return Keys.fresh(fresh).stream()
                .filter(k -> !k.it().unique() && k.it().isWhole() && isBoolean(k.table(), k.it()))
                .map(k -> Finding.of(
                        AdviceMessage.BOOLEAN_INDEX,
                        new Place.At(k.it().member().path(k.table().name())),
                        k.it().member().name(),
                        k.table().name(),
                        k.it().columns().get(0)))
                .toList();
    }

    private static boolean isBoolean(Table table, Keys key) {
        return key.index().parts().size() == 1
                && key.columns().stream()
                        .flatMap(c -> table.column(c).stream())
                        .anyMatch(c -> Columns.isOf(c, Set.of("boolean")));
    }
}

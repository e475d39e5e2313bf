package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.report.AdviceMessage;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.schema.Table;
import java.util.List;

/** An index of more than three columns is unlikely to help (the PostgreSQL manual, section 11.3), unless it keeps a promise. */
final class ManyColumnIndex {
    private static final int HELPFUL = 3;

    private ManyColumnIndex() {}

    static List<Finding> findings(Fresh fresh) {
        return Keys.fresh(fresh).stream()
                .filter(k -> !k.it().unique() && k.it().index().parts().size() > HELPFUL)
                .filter(k -> !isOfForeignKey(k.table(), k.it().columns()))
                .map(k -> Finding.of(
                        AdviceMessage.MANY_COLUMN_INDEX,
                        new Place.At(k.it().member().path(k.table().name())),
                        k.it().member().name(),
                        k.table().name(),
                        k.it().index().parts().size()))
                .toList();
    }

    private static boolean isOfForeignKey(Table table, List<String> columns) {
        return table.foreignKeys().stream().anyMatch(f -> f.columns().equals(columns));
    }
}

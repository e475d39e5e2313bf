package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.report.AdviceMessage;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.Table;
import java.util.List;
import java.util.Set;

/** PostgreSQL does not index what refers (the manual, section 5.5.5); where Lockstep is told not to either, it says so. */
final class ForeignKeyWithoutIndex {
    private ForeignKeyWithoutIndex() {}

    static List<Finding> findings(Fresh fresh) {
        return fresh.members(ForeignKey.class).stream()
                .filter(f -> !isIndexed(f.table(), f.it()))
                .map(f -> Finding.of(
                        AdviceMessage.FOREIGN_KEY_WITHOUT_INDEX,
                        new Place.At(f.it().path(f.table().name())),
                        f.it().name(),
                        f.table().name(),
                        f.it().referencedTable(),
                        String.join(", ", f.it().columns())))
                .toList();
    }

    private static boolean isIndexed(Table table, ForeignKey key) {
        int size = key.columns().size();
        return Keys.of(table).stream()
                .filter(Keys::isWhole)
                .map(k -> k.columns(size))
                .anyMatch(first -> Set.copyOf(first).equals(Set.copyOf(key.columns())));
    }
}

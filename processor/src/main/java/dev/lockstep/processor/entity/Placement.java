package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.MappingMessage;
import java.util.List;
import java.util.Optional;

/** Which tables hold the columns of an attribute (Jakarta Persistence 3.2, section 11.1.47). */
final class Placement {
    private Placement() {}

    /**
     * The tables; none when the mapping names one that the entity lacks, which is reported.
     *
     * @param written the table that the mapping names, or empty
     */
    static List<TableDraft> tables(ReaderContext context, MappedEntity owner, Leaf leaf, String written) {
        String table = written.isEmpty() ? leaf.embedding().table() : written;
        String stored = table.isEmpty() ? "" : context.naming().stored(table);
        if (stored.isEmpty() || stored.equals(owner.table().name().name())) {
            return owner.tables();
        }
        Optional<TableDraft> secondary = owner.secondaryTable(stored);
        if (secondary.isEmpty()) {
            context.findings()
                    .report(
                            MappingMessage.UNKNOWN_TABLE,
                            leaf.attribute().ref(),
                            leaf.path(),
                            table,
                            owner.type().simpleName());
        }
        return secondary.stream().toList();
    }
}

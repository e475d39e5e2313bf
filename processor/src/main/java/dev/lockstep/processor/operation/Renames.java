package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.Table;

/** A column's new name carried through everything of its table at once. */
final class Renames {
    private Renames() {}

    static Table column(Table table, String from, String to) {
        // Both at once: a key that names a column the table does not have (yet) would sort it wrongly.
        return table.mapColumn(from, c -> c.withName(to)).mapMembers(m -> m.withColumnRenamed(from, to));
    }
}

package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.CheckConstraint;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.Table;

/** A column's new name carried through everything of its table at once. */
final class Renames {
    private Renames() {}

    static Table column(Table table, String from, String to) {
        // Both at once: a key that names a column the table does not have (yet) would sort it wrongly.
        return table.withColumns(
                        table.columns().stream().map(c -> column(c, from, to)).toList())
                .mapMembers(m -> m.withColumnRenamed(from, to));
    }

    private static Column column(Column column, String from, String to) {
        Column named = column.name().equals(from) ? column.withName(to) : column;
        String generated = named.generated();
        return generated == null
                ? named
                : named.withGenerated(new CheckConstraint("", generated)
                        .withColumnRenamed(from, to)
                        .expression());
    }
}

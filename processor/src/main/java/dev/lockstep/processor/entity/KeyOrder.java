package dev.lockstep.processor.entity;

import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import java.util.Comparator;
import java.util.Map;

/**
 * The order of a composite key's columns: the physically smallest first, then by name.
 *
 * <p>It is Hibernate's own (its standard {@code ColumnOrderingStrategy}), which packs rows and index entries tightly.
 */
final class KeyOrder implements Comparator<Column> {
    private static final Map<String, Integer> BYTES = Map.ofEntries(
            Map.entry("boolean", 1),
            Map.entry("smallint", 2),
            Map.entry("integer", 4),
            Map.entry("real", 4),
            Map.entry("date", 4),
            Map.entry("time", 4),
            Map.entry("timetz", 8),
            Map.entry("bigint", 8),
            Map.entry("double precision", 8),
            Map.entry("timestamp", 8),
            Map.entry("timestamptz", 8),
            Map.entry("uuid", 16),
            Map.entry("inet", 19));

    private static final Comparator<Column> ORDER =
            Comparator.comparingInt((Column c) -> bytes(c.type())).thenComparing(Column::name);

    @Override
    public int compare(Column left, Column right) {
        return ORDER.compare(left, right);
    }

    private static int bytes(ColumnType type) {
        String name = type.name().name();
        if (type.dimensions() > 0 || type.enumType()) {
            return Integer.MAX_VALUE;
        }
        boolean sized = (name.equals("varchar") || name.equals("char"))
                && !type.arguments().isEmpty();
        return sized ? type.arguments().get(0) : BYTES.getOrDefault(name, Integer.MAX_VALUE);
    }
}

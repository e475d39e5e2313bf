package dev.lockstep.processor.entity;

import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The order of a composite key's columns: the physically smallest first, then by name.
 *
 * <p>It is Hibernate's own (its standard {@code ColumnOrderingStrategy}), which packs rows and index entries tightly.
 */
final class KeyOrder implements Comparator<Column> {
    // Hibernate's factor, by which any usual number comes out as small as an integer.
    private static final double DIGITS_IN_BYTE = 8 * Math.log(10) / Math.log(2);
    private static final int SMALLEST = 4;
    private static final int DEFAULT_LENGTH = 255;
    private static final int LONGEST_TEXT = 10_485_760;
    private static final Map<String, Integer> BYTES = Map.ofEntries(
            Map.entry("boolean", 1),
            Map.entry("smallint", 2),
            Map.entry("integer", 4),
            // Hibernate counts the binary digits of floating point types as if they were decimal ones.
            Map.entry("real", digits(24)),
            Map.entry("double precision", digits(53)),
            Map.entry("date", 4),
            Map.entry("time", 4),
            Map.entry("timetz", 4),
            Map.entry("bigint", 8),
            Map.entry("timestamp", 8),
            Map.entry("timestamptz", 8),
            Map.entry("interval", 8),
            Map.entry("uuid", 16),
            Map.entry("inet", 19),
            Map.entry("text", LONGEST_TEXT));

    private final Comparator<Column> order;

    /** @param name of a column before it is stored: Hibernate compares it as it is written */
    KeyOrder(Function<Column, String> name) {
        order = Comparator.comparingInt((Column c) -> bytes(c.type())).thenComparing(name);
    }

    @Override
    public int compare(Column left, Column right) {
        return order.compare(left, right);
    }

    private static int bytes(ColumnType type) {
        String name = type.name().name();
        if (type.dimensions() > 0 || type.enumType()) {
            return Integer.MAX_VALUE;
        }
        List<Integer> arguments = type.arguments();
        if (!arguments.isEmpty() && (name.equals("varchar") || name.equals("char"))) {
            int length = arguments.get(0);
            return length == DEFAULT_LENGTH ? LONGEST_TEXT : Math.max(length, SMALLEST);
        }
        if (!arguments.isEmpty() && name.equals("numeric")) {
            return digits(arguments.get(0));
        }
        return Math.max(BYTES.getOrDefault(name, Integer.MAX_VALUE), SMALLEST);
    }

    private static int digits(int precision) {
        return (int) Math.ceil(precision / DIGITS_IN_BYTE);
    }
}

package dev.lockstep.processor.schema;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The type of a column in the dialect's canonical spelling, so that equal types are equal values.
 *
 * <p>For PostgreSQL the canonical names are the short ones: {@code varchar}, {@code timestamptz}, {@code integer},
 * {@code double precision} (the manual's chapter 8, table 8.1).
 *
 * @param name the type's name; for an enum type the name of an {@link EnumType} of the schema
 * @param arguments length, or precision and scale; empty when the type has none
 * @param dimensions how many array dimensions, 0 for a scalar
 * @param enumType whether {@code name} is an {@link EnumType} of the same schema
 */
public record ColumnType(ObjectName name, List<Integer> arguments, int dimensions, boolean enumType) {
    public ColumnType {
        arguments = List.copyOf(arguments);
        if (dimensions < 0) {
            throw new IllegalArgumentException("dimensions: " + dimensions);
        }
    }

    public static ColumnType of(String name, Integer... arguments) {
        return new ColumnType(ObjectName.of(name), List.of(arguments), 0, false);
    }

    public static ColumnType ofEnum(ObjectName type) {
        return new ColumnType(type, List.of(), 0, true);
    }

    /** An array of this type, with one dimension more. */
    public ColumnType array() {
        return new ColumnType(name, arguments, dimensions + 1, enumType);
    }

    /** How a message and a snapshot write it, {@code varchar(255)[]}; not yet SQL, since nothing is quoted. */
    @Override
    public String toString() {
        String args = arguments.isEmpty()
                ? ""
                : arguments.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
        return name + args + "[]".repeat(dimensions);
    }
}

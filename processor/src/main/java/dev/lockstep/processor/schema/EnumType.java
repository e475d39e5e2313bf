package dev.lockstep.processor.schema;

import java.util.List;

/**
 * An enum type of the database (the manual's section 8.7).
 *
 * @param name the type's name
 * @param values the labels in sort order, each once
 */
public record EnumType(ObjectName name, List<String> values) {
    public EnumType {
        values = List.copyOf(values);
        if (values.stream().distinct().count() != values.size()) {
            throw new IllegalArgumentException("an enum value stands twice in " + name + ": " + values);
        }
    }

    public EnumType withName(ObjectName value) {
        return new EnumType(value, values);
    }

    public EnumType withValueRenamed(String from, String to) {
        return new EnumType(name, Names.rename(values, from, to));
    }
}

package dev.lockstep.processor.entity;

import java.util.List;

/**
 * A DTO record to generate.
 *
 * @param packageName the entity's package, empty for the unnamed one
 * @param name the record's simple name, {@code TaskDto}
 * @param entity the entity's type
 * @param isPublic whether the entity is public, and so the record
 * @param fields in a stable order: the identifier first, then by name
 * @param suppressed the javac lint categories that reading the entity as it is would set off
 */
public record DtoModel(
        String packageName,
        String name,
        TypeRef entity,
        boolean isPublic,
        List<Field> fields,
        List<String> suppressed) {
    public DtoModel {
        suppressed = List.copyOf(suppressed);
        fields = List.copyOf(fields);
    }

    /**
     * A component of the record.
     *
     * @param name the attribute's name; of an association, what {@link DtoNames} makes of it
     * @param type the component's type
     * @param value how to read it from the entity
     */
    public record Field(String name, TypeRef type, Value value) {}

    /** How a component's value is read from an entity named {@code entity}. */
    public sealed interface Value {
        /**
         * A chain of null-safe reads: {@code getProject().getId()}, or {@code name} for a visible field.
         *
         * @param path each a method call with parentheses or a field
         */
        record Path(List<String> path) implements Value {
            public Path {
                path = List.copyOf(path);
            }
        }

        /**
         * The identifiers of a collection of entities.
         *
         * @param path from the entity to the collection
         * @param elementType the collection's element type
         * @param elementPath from an element to its identifier
         * @param set whether the result is a Set rather than a List
         */
        record Ids(List<String> path, TypeRef elementType, List<String> elementPath, boolean set) implements Value {
            public Ids {
                path = List.copyOf(path);
                elementPath = List.copyOf(elementPath);
            }
        }
    }
}

package dev.lockstep.processor.entity;

import java.util.List;
import java.util.Optional;

/**
 * A DTO record to generate.
 *
 * @param packageName the entity's package, empty for the unnamed one
 * @param name the record's simple name, {@code TaskDto}
 * @param entity the entity's type, a generic one with wildcards
 * @param isPublic whether the entity is public, and so the record
 * @param fields in a stable order: the identifier first, then by name
 * @param suppressed the javac lint categories that reading the entity as it is would set off
 * @param qualified simple names in {@code java.lang} that classes of the package hide
 */
public record DtoModel(
        String packageName,
        String name,
        TypeRef entity,
        boolean isPublic,
        List<Field> fields,
        List<String> suppressed,
        List<String> qualified) {
    public DtoModel {
        qualified = List.copyOf(qualified);
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
         * @param cast what the first read gives, when its own type does not say it
         */
        record Path(List<String> path, Optional<TypeRef> cast) implements Value {
            public Path {
                path = List.copyOf(path);
            }
        }

        /**
         * The identifiers of a collection of entities.
         *
         * @param path from the entity to the collection
         * @param element what is taken of each element
         * @param array whether it is an array rather than a collection
         * @param set whether the result is a Set rather than a List
         */
        record Ids(List<String> path, Item element, boolean array, boolean set) implements Value {
            public Ids {
                path = List.copyOf(path);
            }
        }

        /**
         * A map whose keys or values are entities, with their identifiers instead.
         *
         * @param path from the entity to the map
         * @param key what is taken of each key
         * @param value what is taken of each value
         * @param raw whether the map's own type says nothing of either
         */
        record Entries(List<String> path, Item key, Item value, boolean raw) implements Value {
            public Entries {
                path = List.copyOf(path);
            }
        }
    }

    /**
     * What is taken of one value among many.
     *
     * @param cast what it is, when its own type does not say it
     * @param path from it to what is taken, empty for itself
     */
    public record Item(Optional<TypeRef> cast, List<String> path) {
        public Item {
            path = List.copyOf(path);
        }
    }
}

package dev.lockstep.processor.schema;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The name of a table, sequence or enum type, as PostgreSQL stores it (folded, without quotes).
 *
 * @param schema the database schema, or null for the one the connection's {@code search_path} names first
 * @param name the name within the schema, never empty
 */
public record ObjectName(@Nullable String schema, String name) implements Comparable<ObjectName> {
    private static final Comparator<ObjectName> ORDER = Comparator.comparing(
                    (ObjectName n) -> n.schema() == null ? "" : n.schema())
            .thenComparing(ObjectName::name);

    public ObjectName {
        if (name.isEmpty() || (schema != null && schema.isEmpty())) {
            throw new IllegalArgumentException("an object's name is never empty");
        }
    }

    public static ObjectName of(String name) {
        return new ObjectName(null, name);
    }

    /** The same schema, another name. */
    public ObjectName renamed(String newName) {
        return new ObjectName(schema, newName);
    }

    @Override
    public int compareTo(ObjectName other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}

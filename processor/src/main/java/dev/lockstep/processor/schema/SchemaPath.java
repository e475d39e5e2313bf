package dev.lockstep.processor.schema;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a {@link Schema}: the key by which findings, hints and consent name it.
 *
 * @param kind what it is; a column and a constraint of one name are two paths
 * @param object the table, sequence or type; for a {@link Kind#NAMESPACE} its name alone
 * @param member the column, constraint, index or enum value, or null when the object itself is meant
 */
public record SchemaPath(
        Kind kind, ObjectName object, @Nullable String member) implements Comparable<SchemaPath> {
    /** What a path points at. */
    public enum Kind {
        NAMESPACE("schema"),
        TABLE("table"),
        COLUMN("column"),
        PRIMARY_KEY("primary key"),
        UNIQUE("unique constraint"),
        FOREIGN_KEY("foreign key"),
        CHECK("check constraint"),
        INDEX("index"),
        SEQUENCE("sequence"),
        ENUM_TYPE("enum type"),
        ENUM_VALUE("enum value");

        private final String noun;

        Kind(String noun) {
            this.noun = noun;
        }

        /** The word for it in a message. */
        public String noun() {
            return noun;
        }
    }

    private static final Comparator<SchemaPath> ORDER = Comparator.comparing(SchemaPath::object)
            .thenComparing(SchemaPath::kind)
            .thenComparing(p -> p.member() == null ? "" : p.member());

    public static SchemaPath table(ObjectName table) {
        return new SchemaPath(Kind.TABLE, table, null);
    }

    public static SchemaPath column(ObjectName table, String column) {
        return new SchemaPath(Kind.COLUMN, table, column);
    }

    public static SchemaPath sequence(ObjectName sequence) {
        return new SchemaPath(Kind.SEQUENCE, sequence, null);
    }

    public static SchemaPath enumType(ObjectName type) {
        return new SchemaPath(Kind.ENUM_TYPE, type, null);
    }

    public static SchemaPath enumValue(ObjectName type, String value) {
        return new SchemaPath(Kind.ENUM_VALUE, type, value);
    }

    public static SchemaPath namespace(String name) {
        return new SchemaPath(Kind.NAMESPACE, ObjectName.of(name), null);
    }

    @Override
    public int compareTo(SchemaPath other) {
        return ORDER.compare(this, other);
    }

    /** The text a user writes in {@code drops}: {@code tasks}, {@code tasks.flag}, {@code task_status.DONE}. */
    @Override
    public String toString() {
        return member == null ? object.toString() : object + "." + member;
    }
}

package dev.lockstep.runtime;

import java.util.Objects;

/**
 * One change of the schema that a migration makes, for people and for tools that review.
 *
 * @param kind what is done
 * @param object to what, {@code tasks.priority}
 * @param impact the strongest lock and the most work among its statements
 * @param loses what data the upgrade may lose, or an empty text
 */
public record Change(Kind kind, String object, Impact impact, String loses) {
    /** What a change does. */
    public enum Kind {
        /** A database schema is created. */
        CREATE_NAMESPACE,
        /** A database schema is dropped. */
        DROP_NAMESPACE,
        /** An enum type is created. */
        CREATE_ENUM_TYPE,
        /** An enum type is dropped. */
        DROP_ENUM_TYPE,
        /** An enum type gets other values. */
        ALTER_ENUM_TYPE,
        /** An enum type gets another name. */
        RENAME_ENUM_TYPE,
        /** An enum value gets another name. */
        RENAME_ENUM_VALUE,
        /** A sequence is created. */
        CREATE_SEQUENCE,
        /** A sequence is dropped. */
        DROP_SEQUENCE,
        /** A sequence changes its start, increment, bounds, cache or cycle. */
        ALTER_SEQUENCE,
        /** A sequence gets another name. */
        RENAME_SEQUENCE,
        /** A table is created. */
        CREATE_TABLE,
        /** A table is dropped. */
        DROP_TABLE,
        /** A table gets another name. */
        RENAME_TABLE,
        /** A table's comment changes. */
        ALTER_TABLE_COMMENT,
        /** A column is added. */
        ADD_COLUMN,
        /** A column is dropped. */
        DROP_COLUMN,
        /** A column changes. */
        ALTER_COLUMN,
        /** A column gets another name. */
        RENAME_COLUMN,
        /** A value stored in rows is replaced by its new name. */
        RENAME_STORED_VALUE,
        /** A primary key is added. */
        ADD_PRIMARY_KEY,
        /** A primary key is dropped. */
        DROP_PRIMARY_KEY,
        /** A unique constraint is added. */
        ADD_UNIQUE,
        /** A unique constraint is dropped. */
        DROP_UNIQUE,
        /** A check constraint is added. */
        ADD_CHECK,
        /** A check constraint is dropped. */
        DROP_CHECK,
        /** A foreign key is added. */
        ADD_FOREIGN_KEY,
        /** A foreign key is dropped. */
        DROP_FOREIGN_KEY,
        /** An index is created. */
        CREATE_INDEX,
        /** An index is dropped. */
        DROP_INDEX,
        /** A constraint or an index gets another name. */
        RENAME_MEMBER,
        /** A constraint or an index is replaced by another. */
        REPLACE_MEMBER
    }

    /** Checks that nothing is missing. */
    public Change {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(impact, "impact");
        Objects.requireNonNull(loses, "loses");
    }
}

package dev.lockstep.processor.schema;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name as stored
 * @param type canonical
 * @param nullable whether NULL is allowed; a column of the primary key never allows it
 * @param defaultExpression the DEFAULT as SQL, or null
 * @param identity whether, and how, PostgreSQL generates the value (the manual's section 5.3)
 * @param generated the expression of a stored generated column, or null (section 5.4)
 * @param collation the collation's name, or null for the type's own
 * @param comment the comment, or null
 */
public record Column(
        String name,
        ColumnType type,
        boolean nullable,
        @Nullable String defaultExpression,
        Identity identity,
        @Nullable String generated,
        @Nullable String collation,
        @Nullable String comment) {

    /** How an identity column takes its values. */
    public enum Identity {
        NONE,
        BY_DEFAULT,
        ALWAYS
    }

    /** A plain column: no default, identity, generation, collation or comment. */
    public static Column of(String name, ColumnType type, boolean nullable) {
        return new Column(name, type, nullable, null, Identity.NONE, null, null, null);
    }

    public Column withName(String value) {
        return new Column(value, type, nullable, defaultExpression, identity, generated, collation, comment);
    }

    public Column withType(ColumnType value) {
        return new Column(name, value, nullable, defaultExpression, identity, generated, collation, comment);
    }

    public Column withNullable(boolean value) {
        return new Column(name, type, value, defaultExpression, identity, generated, collation, comment);
    }

    public Column withDefault(@Nullable String value) {
        return new Column(name, type, nullable, value, identity, generated, collation, comment);
    }

    public Column withIdentity(Identity value) {
        return new Column(name, type, nullable, defaultExpression, value, generated, collation, comment);
    }

    public Column withGenerated(@Nullable String value) {
        return new Column(name, type, nullable, defaultExpression, identity, value, collation, comment);
    }

    public Column withComment(@Nullable String value) {
        return new Column(name, type, nullable, defaultExpression, identity, generated, collation, value);
    }

    /** How a message writes it: {@code integer, not null, default 0}. */
    public String describe() {
        StringBuilder text = new StringBuilder(type.toString()).append(nullable ? "" : ", not null");
        if (defaultExpression != null) {
            text.append(", default ").append(defaultExpression);
        }
        if (identity != Identity.NONE) {
            text.append(", identity");
        }
        if (generated != null) {
            text.append(", generated as ").append(generated);
        }
        if (collation != null) {
            text.append(", collate ").append(collation);
        }
        return text.toString();
    }
}

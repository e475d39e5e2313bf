package dev.lockstep.processor.dialect;

import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.schema.ColumnType;
import java.util.List;

/** What differs from one database to another: types, names and SQL. */
public interface Dialect {
    /** The name under which a record keeps its scripts, {@code postgresql}. */
    String name();

    /** The canonical type of what a user wrote in a {@code columnDefinition}, {@code VARCHAR (20) ARRAY}. */
    ColumnType parseType(String text);

    /** One spelling for SQL expressions that mean the same to the database, for comparison alone. */
    String canonicalExpression(String expression);

    /** The longest identifier in bytes of UTF-8. */
    int maxIdentifierBytes();

    /**
     * Both directions of a migration.
     *
     * @param operations ordered for the upgrade
     */
    Script render(List<Operation> operations);
}

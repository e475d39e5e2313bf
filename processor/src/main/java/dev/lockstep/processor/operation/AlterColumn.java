package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import org.jspecify.annotations.Nullable;

/**
 * Changes what a column is: type, nullability, default, identity, generation, collation or comment.
 *
 * @param table the table
 * @param from the column before
 * @param to the column after, of the same name
 * @param using the expression that converts a value of the old type, as SQL, or null for PostgreSQL's own cast
 * @param reverseUsing the same for the way back
 * @param backfill the value for rows that hold NULL when NULL is forbidden, in either direction, as SQL, or null
 */
public record AlterColumn(
        ObjectName table,
        Column from,
        Column to,
        @Nullable String using,
        @Nullable String reverseUsing,
        @Nullable String backfill)
        implements Operation {

    public AlterColumn {
        if (!from.name().equals(to.name())) {
            throw new IllegalArgumentException("a rename is an operation of its own: " + from + ", " + to);
        }
    }

    @Override
    public Operation inverse() {
        return new AlterColumn(table, to, from, reverseUsing, using, backfill);
    }

    @Override
    public Schema apply(Schema before) {
        return Edit.inTable(before, table, t -> {
            Edit.require(
                    t.columns().contains(from), "table " + table + " has no column " + from.name() + " of that form");
            return t.mapColumn(from.name(), c -> to);
        });
    }

    @Override
    public SchemaPath subject() {
        return SchemaPath.column(table, from.name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.alterColumn(this);
    }
}

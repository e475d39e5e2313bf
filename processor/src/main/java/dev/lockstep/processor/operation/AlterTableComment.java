package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sets, changes or removes the comment of a table. */
public record AlterTableComment(
        ObjectName table, @Nullable String from, @Nullable String to) implements Operation {
    @Override
    public Operation inverse() {
        return new AlterTableComment(table, to, from);
    }

    @Override
    public Schema apply(Schema before) {
        return Edit.inTable(before, table, t -> {
            Edit.require(Objects.equals(t.comment(), from), "table " + table + " has another comment");
            return t.withComment(to);
        });
    }

    @Override
    public SchemaPath subject() {
        return SchemaPath.table(table);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.alterTableComment(this);
    }
}

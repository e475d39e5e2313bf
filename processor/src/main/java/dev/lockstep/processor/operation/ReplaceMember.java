package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.TableMember;

/**
 * Puts another constraint or index in the place of one, so that rows are never without either.
 *
 * @param table the table
 * @param from the constraint or index before
 * @param to the one after, of the same kind
 */
public record ReplaceMember(ObjectName table, TableMember from, TableMember to) implements Operation {
    public ReplaceMember {
        if (from.kind() != to.kind() || from.sameAs(to)) {
            throw new IllegalArgumentException("a replacement is another of its kind: " + from + ", " + to);
        }
    }

    @Override
    public Operation inverse() {
        return new ReplaceMember(table, to, from);
    }

    @Override
    public Schema apply(Schema before) {
        return Edit.inTable(before, table, t -> Edit.replaceMember(t, from, to));
    }

    @Override
    public SchemaPath subject() {
        return to.path(table);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.replaceMember(this);
    }
}

package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.TableMember;

/** Gives a constraint or an index another name. */
public record RenameMember(ObjectName table, TableMember from, TableMember to) implements Operation {
    public RenameMember {
        if (!from.sameAs(to)) {
            throw new IllegalArgumentException("a rename changes the name alone: " + from + ", " + to);
        }
    }

    @Override
    public Operation inverse() {
        return new RenameMember(table, to, from);
    }

    @Override
    public Schema apply(Schema before) {
        return Edit.inTable(before, table, t -> Edit.addMember(Edit.dropMember(t, from), to));
    }

    @Override
    public SchemaPath subject() {
        return from.path(table);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.renameMember(this);
    }
}

package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.TableMember;

/** Gives a column another name; whatever mentions it follows. */
public record RenameColumn(ObjectName table, String from, String to) implements Operation {
    private TableMember followed(TableMember member) {
        return member instanceof ForeignKey key && key.referencedTable().equals(table)
                ? key.withReferencedColumnRenamed(from, to)
                : member;
    }

    @Override
    public Operation inverse() {
        return new RenameColumn(table, to, from);
    }

    @Override
    public Schema apply(Schema before) {
        Schema renamed = Edit.inTable(before, table, t -> {
            Edit.require(t.column(from).isPresent(), "table " + table + " has no column " + from);
            Edit.require(t.column(to).isEmpty(), "table " + table + " already has a column " + to);
            return Renames.column(t, from, to);
        });
        return renamed.mapTables(t -> t.mapMembers(this::followed));
    }

    @Override
    public SchemaPath subject() {
        return SchemaPath.column(table, from);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.renameColumn(this);
    }
}

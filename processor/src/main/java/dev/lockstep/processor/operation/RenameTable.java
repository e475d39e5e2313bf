package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.TableMember;
import java.util.Objects;

/** Gives a table another name or moves it to another database schema; foreign keys to it follow. */
public record RenameTable(ObjectName from, ObjectName to) implements Operation {
    private TableMember followed(TableMember member) {
        return member instanceof ForeignKey key && key.referencedTable().equals(from)
                ? key.withReferencedTable(to)
                : member;
    }

    @Override
    public Operation inverse() {
        return new RenameTable(to, from);
    }

    @Override
    public Schema apply(Schema before) {
        Table table = before.tables().get(from);
        Edit.require(table != null, "there is no table " + from);
        return Edit.table(before, table, Objects.requireNonNull(table).withName(to))
                .mapTables(t -> t.mapMembers(this::followed));
    }

    @Override
    public SchemaPath subject() {
        return SchemaPath.table(from);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.renameTable(this);
    }
}

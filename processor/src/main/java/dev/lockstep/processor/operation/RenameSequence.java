package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.Identifiers;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Sequence;
import java.util.Objects;

/** Gives a sequence another name or moves it to another database schema; defaults that take its values follow. */
public record RenameSequence(ObjectName from, ObjectName to) implements Operation {
    /** PostgreSQL stores the default by the sequence's identity, and shows it under the new name. */
    private Column followed(Column column) {
        String value = column.defaultExpression();
        return value == null ? column : column.withDefault(value.replace(call(from), call(to)));
    }

    private static String call(ObjectName sequence) {
        String name = Identifiers.sql(sequence.name());
        String full = sequence.schema() == null ? name : Identifiers.sql(sequence.schema()) + "." + name;
        return "nextval('" + full.replace("'", "''") + "'";
    }

    @Override
    public Operation inverse() {
        return new RenameSequence(to, from);
    }

    @Override
    public Schema apply(Schema before) {
        Sequence sequence = before.sequences().get(from);
        Edit.require(sequence != null, "there is no sequence " + from);
        return Edit.sequence(before, sequence, Objects.requireNonNull(sequence).withName(to))
                .mapTables(t ->
                        t.withColumns(t.columns().stream().map(this::followed).toList()));
    }

    @Override
    public SchemaPath subject() {
        return SchemaPath.sequence(from);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.renameSequence(this);
    }
}

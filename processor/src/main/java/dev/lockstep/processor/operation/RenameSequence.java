package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Sequence;
import java.util.Objects;

/** Gives a sequence another name; what uses it follows. */
public record RenameSequence(ObjectName from, ObjectName to) implements Operation {
    @Override
    public Operation inverse() {
        return new RenameSequence(to, from);
    }

    @Override
    public Schema apply(Schema before) {
        Sequence sequence = before.sequences().get(from);
        Edit.require(sequence != null, "there is no sequence " + from);
        return Edit.sequence(before, sequence, Objects.requireNonNull(sequence).withName(to));
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

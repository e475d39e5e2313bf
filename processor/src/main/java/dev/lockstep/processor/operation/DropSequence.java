package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Sequence;

/** Drops a sequence. */
public record DropSequence(Sequence sequence) implements Operation {
    @Override
    public Operation inverse() {
        return new CreateSequence(sequence);
    }

    @Override
    public Schema apply(Schema before) {
        return Edit.sequence(before, sequence, null);
    }

    @Override
    public SchemaPath subject() {
        return SchemaPath.sequence(sequence.name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.dropSequence(this);
    }
}

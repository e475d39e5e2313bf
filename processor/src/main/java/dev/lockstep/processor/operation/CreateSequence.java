package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Sequence;

/** Creates a sequence. */
public record CreateSequence(Sequence sequence) implements Operation {
    @Override
    public Operation inverse() {
        return new DropSequence(sequence);
    }

    @Override
    public Schema apply(Schema before) {
        return Edit.sequence(before, null, sequence);
    }

    @Override
    public SchemaPath subject() {
        return SchemaPath.sequence(sequence.name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.createSequence(this);
    }
}

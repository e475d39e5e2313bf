package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Sequence;

/** Changes a sequence's start, increment, bounds, cache or cycle. */
public record AlterSequence(Sequence from, Sequence to) implements Operation {
    @Override
    public Operation inverse() {
        return new AlterSequence(to, from);
    }

    @Override
    public Schema apply(Schema before) {
        return Edit.sequence(before, from, to);
    }

    @Override
    public SchemaPath subject() {
        return SchemaPath.sequence(from.name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.alterSequence(this);
    }
}

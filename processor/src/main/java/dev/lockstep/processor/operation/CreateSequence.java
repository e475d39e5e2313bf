package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * Creates a sequence.
 *
 * @param sequence the sequence
 * @param beyond the column that takes its values from it from now on, or took them until now: a new sequence starts beyond
 *     the greatest of them; null for one that starts where it says
 */
public record CreateSequence(Sequence sequence, @Nullable SchemaPath beyond) implements Operation {
    public CreateSequence(Sequence sequence) {
        this(sequence, null);
    }

    @Override
    public Operation inverse() {
        return new DropSequence(sequence, beyond);
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

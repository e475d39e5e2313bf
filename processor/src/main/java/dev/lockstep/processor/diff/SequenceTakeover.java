package dev.lockstep.processor.diff;

import dev.lockstep.processor.operation.AlterColumn;
import dev.lockstep.processor.operation.CreateSequence;
import dev.lockstep.processor.operation.DropSequence;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.schema.Column.Identity;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column that stops to be an identity while a sequence comes, or becomes one while a sequence goes, takes its values
 * from that sequence on the one side: which then must not begin at its start.
 */
final class SequenceTakeover {
    private final List<SchemaPath> left = new ArrayList<>();
    private final List<SchemaPath> gained = new ArrayList<>();
    private final long created;
    private final long dropped;

    SequenceTakeover(List<Operation> operations) {
        for (Operation operation : operations) {
            if (operation instanceof AlterColumn op) {
                boolean was = op.from().identity() != Identity.NONE;
                boolean is = op.to().identity() != Identity.NONE;
                if (was && !is) {
                    left.add(op.subject());
                } else if (is && !was) {
                    gained.add(op.subject());
                }
            }
        }
        created = operations.stream().filter(CreateSequence.class::isInstance).count();
        dropped = operations.stream().filter(DropSequence.class::isInstance).count();
    }

    /** The operation with the column that it takes over from, where there is one. */
    Operation over(Operation operation) {
        if (operation instanceof CreateSequence op) {
            return new CreateSequence(op.sequence(), column(op.sequence().name(), left, created));
        }
        return operation instanceof DropSequence op
                ? new DropSequence(op.sequence(), column(op.sequence().name(), gained, dropped))
                : operation;
    }

    /** By name, task_seq for task; where there is one column and one sequence, they belong together. */
    private static @Nullable SchemaPath column(ObjectName sequence, List<SchemaPath> columns, long sequences) {
        String name = sequence.name().toLowerCase(Locale.ROOT);
        List<SchemaPath> named = columns.stream()
                .filter(c -> name.startsWith(c.object().name().toLowerCase(Locale.ROOT) + "_"))
                .toList();
        List<SchemaPath> found = named.isEmpty() && sequences == 1 ? columns : named;
        return found.size() == 1 ? found.get(0) : null;
    }
}

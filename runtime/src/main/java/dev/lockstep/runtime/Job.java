package dev.lockstep.runtime;

import dev.lockstep.runtime.AppliedMigration.State;
import dev.lockstep.runtime.MigrationListener.Direction;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One migration to run one way.
 *
 * @param revision which
 * @param direction which way
 * @param steps all its steps that way
 * @param from the number of steps that are done already
 * @param resumed whether an earlier process began it: its row says so
 * @param before the time that those steps took
 * @param unwritten the migration whose row is not in the history yet: of an upgrade that is not resumed
 * @param loss whether data may be lost
 */
record Job(
        Revision revision,
        Direction direction,
        List<Step> steps,
        int from,
        boolean resumed,
        Duration before,
        @Nullable Migration unwritten,
        DataLoss loss) {
    Job {
        steps = List.copyOf(steps);
    }

    boolean upgrade() {
        return direction == Direction.UPGRADE;
    }

    /** The step at an index as messages name it. */
    String stepName(int index) {
        return "step " + (index + 1) + " of " + steps.size();
    }

    /**
     * The statement that says in the history how far the migration is; at its end it is applied, or gone.
     *
     * @param begun whether its row says already that it is under way
     * @param done how many steps are done
     * @param took the time that those took that were committed before
     */
    String note(HistoryTable table, boolean begun, int done, Duration took) {
        boolean last = done == steps.size();
        if (last && !upgrade()) {
            return table.deleteFrom(revision.number());
        }
        State state = last ? State.APPLIED : upgrade() ? State.APPLYING : State.REVERTING;
        return begun || unwritten == null
                ? table.update(revision.number(), state, done, took, !upgrade() && loss == DataLoss.ACCEPTED)
                : table.insert(unwritten, state, done, took, "");
    }
}

package dev.lockstep.runtime;

import dev.lockstep.runtime.MigrationListener.Direction;
import java.time.Duration;
import java.util.List;

/**
 * One migration to run one way.
 *
 * @param revision which
 * @param direction which way
 * @param steps all its steps that way
 * @param from the number of steps that are done already
 * @param resumed whether its row in the history says that an earlier process began it
 * @param before the time that those steps took
 * @param begin writes its row; done with the first steps, unless resumed
 */
record Job(
        Revision revision,
        Direction direction,
        List<Step> steps,
        int from,
        boolean resumed,
        Duration before,
        Session.Work begin) {
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
}

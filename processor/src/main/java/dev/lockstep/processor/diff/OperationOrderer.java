package dev.lockstep.processor.diff;

import dev.lockstep.processor.operation.Operation;
import java.util.Comparator;
import java.util.List;

/**
 * Puts operations in an order in which each finds what it depends on, in the upgrade and, inverted and reversed, in the
 * downgrade. Foreign keys are operations of their own, so that tables that refer to each other need no special case.
 */
public final class OperationOrderer {
    private OperationOrderer() {}

    /** The same operations in order; renames, which depend on each other, keep the order that they come in. */
    public static List<Operation> order(List<Operation> operations) {
        Phases phases = new Phases(operations);
        Comparator<Operation> byPhase = Comparator.comparing(o -> o.match(phases));
        return operations.stream()
                .sorted(byPhase.thenComparing(
                        (a, b) -> a.match(phases).isOrdered() ? 0 : a.subject().compareTo(b.subject())))
                .toList();
    }
}

package dev.lockstep.processor.diff;

import dev.lockstep.processor.dialect.Dialect;
import dev.lockstep.processor.operation.MismatchException;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.InternalMessage;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What is proven of a migration before it is recorded, and of the recorded ones at every compile. */
public final class Proofs {
    private final SchemaDiffer differ;

    public Proofs(Dialect dialect) {
        this.differ = new SchemaDiffer(dialect);
    }

    /**
     * The schema that the operations make of another.
     *
     * @throws MismatchException when one of them does not fit
     */
    public static Schema replay(Schema before, List<Operation> operations) {
        Schema schema = before;
        for (Operation operation : operations) {
            schema = operation.apply(schema);
        }
        return schema;
    }

    /** The operations of the way back. */
    public static List<Operation> inverse(List<Operation> operations) {
        List<Operation> result = new ArrayList<>();
        operations.forEach(o -> result.add(o.inverse()));
        Collections.reverse(result);
        return List.copyOf(result);
    }

    /**
     * Proves that {@code up(before) = after}, {@code down(after) = before}, and that nothing is left between
     * {@code after} and {@code desired}.
     *
     * @return the fault, or empty when all holds
     */
    public Optional<Finding> verify(
            Schema before, List<Operation> operations, Schema after, Schema desired, Hints hints) {
        try {
            if (!replay(before, operations).equals(after)) {
                return fault("the upgrade gives another schema");
            }
            // An expression may come back in another spelling: a renamed column folds the case of its mentions.
            if (!differ.diff(replay(after, inverse(operations)), before, Hints.NONE)
                    .operations()
                    .isEmpty()) {
                return fault("the downgrade gives another schema");
            }
            List<Operation> left = differ.diff(after, desired, hints).operations();
            return left.isEmpty() ? Optional.empty() : fault("it would be followed by " + Wording.line(left.get(0)));
        } catch (MismatchException e) {
            return fault(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<Finding> fault(String reason) {
        return Optional.of(Finding.of(InternalMessage.REPLAY_MISMATCH, new Place.Root(), reason));
    }
}

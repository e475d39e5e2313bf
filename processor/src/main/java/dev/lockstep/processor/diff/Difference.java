package dev.lockstep.processor.diff;

import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.schema.Schema;
import java.util.List;

/**
 * The way from one schema to another.
 *
 * @param operations ordered for the upgrade; their inverses in reverse order are the downgrade
 * @param after what the operations make of the old schema: the desired one, with generated names and equal expressions
 *     as the old one has them
 * @param findings what stands in the way; with an error among them the operations are not to be recorded
 */
public record Difference(List<Operation> operations, Schema after, List<Finding> findings) {
    public Difference {
        operations = List.copyOf(operations);
        findings = List.copyOf(findings);
    }
}

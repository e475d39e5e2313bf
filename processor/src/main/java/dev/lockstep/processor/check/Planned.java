package dev.lockstep.processor.check;

import dev.lockstep.processor.dialect.Script;
import dev.lockstep.processor.diff.Hints;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.schema.Schema;
import java.util.List;

/**
 * A migration before it is recorded.
 *
 * @param number its place, 1 for the first
 * @param before the schema before it
 * @param after the schema after it
 * @param operations in the order of the upgrade
 * @param script the operations rendered
 * @param consent what the developers allow of it
 * @param hints what the entities say of the way
 */
public record Planned(
        int number,
        Schema before,
        Schema after,
        List<Operation> operations,
        Script script,
        Consent consent,
        Hints hints) {
    public Planned {
        operations = List.copyOf(operations);
    }
}

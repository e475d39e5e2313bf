package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.SqlStep.Kind;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.operation.RenameColumn;
import dev.lockstep.processor.operation.RenameEnumType;
import dev.lockstep.processor.operation.RenameEnumValue;
import dev.lockstep.processor.operation.RenameStoredValue;
import dev.lockstep.processor.operation.RenameTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the questions about the data before everything else where nothing before them changes the answer: what cannot be
 * done is then refused with nothing half-done, and no row is read while a lock is held.
 */
final class GuardsFirst {
    private GuardsFirst() {}

    static List<SqlStep> inOrder(List<Operation> operations, List<List<SqlStep>> steps) {
        List<SqlStep> first = new ArrayList<>();
        List<SqlStep> rest = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            boolean settled = isSettled(operations.subList(0, i), operations.get(i));
            for (SqlStep step : steps.get(i)) {
                // After a backfill the answer is another.
                settled &= step.kind() != Kind.BACKFILL;
                (settled && step.kind() == Kind.GUARD ? first : rest).add(step);
            }
        }
        first.addAll(rest);
        return List.copyOf(first);
    }

    private static boolean isSettled(List<Operation> earlier, Operation operation) {
        return earlier.stream().noneMatch(o -> renames(o) || o.subject().equals(operation.subject()));
    }

    private static boolean renames(Operation operation) {
        return operation instanceof RenameTable
                || operation instanceof RenameColumn
                || operation instanceof RenameEnumType
                || operation instanceof RenameEnumValue
                || operation instanceof RenameStoredValue;
    }
}

package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.operation.CreateTable;
import dev.lockstep.processor.operation.DropTable;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.operation.RenameTable;
import dev.lockstep.processor.schema.ObjectName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which tables are made, and which are dropped, by the same list of operations, before each of them. */
final class Lifetimes {
    private final List<Set<ObjectName>> created = new ArrayList<>();
    private final List<Set<ObjectName>> doomed = new ArrayList<>();

    Lifetimes(List<Operation> operations) {
        Set<ObjectName> now = new HashSet<>();
        for (Operation operation : operations) {
            created.add(Set.copyOf(now));
            if (operation instanceof CreateTable op) {
                now.add(op.table().name());
            } else if (operation instanceof DropTable op) {
                now.remove(op.table().name());
            } else if (operation instanceof RenameTable op && now.remove(op.from())) {
                now.add(op.to());
            }
        }
        now.clear();
        for (int i = operations.size() - 1; i >= 0; i--) {
            Operation operation = operations.get(i);
            if (operation instanceof DropTable op) {
                now.add(op.table().name());
            } else if (operation instanceof CreateTable op) {
                now.remove(op.table().name());
            } else if (operation instanceof RenameTable op && now.remove(op.to())) {
                now.add(op.from());
            }
            doomed.add(Set.copyOf(now));
        }
        Collections.reverse(doomed);
    }

    /** What is known of the tables when the operation of that place runs. */
    Tables at(int operation) {
        return new Tables(created.get(operation), doomed.get(operation));
    }

    /**
     * The tables at one operation.
     *
     * @param created made by an earlier one: empty, and seen by nobody yet
     * @param doomed dropped by a later one: not worth a long way round
     */
    record Tables(Set<ObjectName> created, Set<ObjectName> doomed) {
        Target target(ObjectName table) {
            return new Target(table, created.contains(table), doomed.contains(table));
        }
    }
}

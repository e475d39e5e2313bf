package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.operation.AddColumn;
import dev.lockstep.processor.operation.AddPrimaryKey;
import dev.lockstep.processor.operation.AddUnique;
import dev.lockstep.processor.operation.AlterColumn;
import dev.lockstep.processor.operation.AlterEnumType;
import dev.lockstep.processor.operation.CreateIndex;
import dev.lockstep.processor.operation.CreateSequence;
import dev.lockstep.processor.operation.CreateTable;
import dev.lockstep.processor.operation.DropColumn;
import dev.lockstep.processor.operation.DropSequence;
import dev.lockstep.processor.operation.DropTable;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.operation.RenameMember;
import dev.lockstep.processor.operation.RenameStoredValue;
import dev.lockstep.processor.operation.RenameTable;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which tables and columns are made, and which are dropped, by the same list of operations, around each of them. */
final class Lifetimes {
    private final List<Set<ObjectName>> created = new ArrayList<>();
    private final List<Set<ObjectName>> doomed = new ArrayList<>();
    private final Set<SchemaPath> doomedColumns = new HashSet<>();
    private final Set<SchemaPath> changedColumns = new HashSet<>();
    private final Set<SchemaPath> emptyColumns = new HashSet<>();
    private final Map<SchemaPath, Sequence> successors = new HashMap<>();
    private final Map<SchemaPath, Sequence> predecessors = new HashMap<>();
    private final Set<ObjectName> taken = new HashSet<>();

    Lifetimes(List<Operation> operations) {
        operations.forEach(this::note);
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
        return new Tables(
                created.get(operation),
                doomed.get(operation),
                doomedColumns,
                changedColumns,
                emptyColumns,
                successors,
                predecessors,
                taken);
    }

    private void note(Operation operation) {
        if (operation instanceof CreateSequence op && op.beyond() != null) {
            successors.put(op.beyond(), op.sequence());
        } else if (operation instanceof DropSequence op && op.beyond() != null) {
            predecessors.put(op.beyond(), op.sequence());
        }
        if (operation instanceof DropColumn) {
            doomedColumns.add(operation.subject());
        } else if (operation instanceof AlterColumn || operation instanceof RenameStoredValue) {
            changedColumns.add(operation.subject());
        } else if (operation instanceof AlterEnumType op) {
            op.uses()
                    .forEach(u -> changedColumns.add(
                            SchemaPath.column(u.table(), u.column().name())));
        } else if (operation instanceof AddColumn op && isEmpty(op)) {
            emptyColumns.add(op.subject());
        } else if (operation instanceof CreateTable op) {
            taken.add(op.table().name());
            op.table().members().forEach(m -> taken.add(op.table().name().renamed(m.name())));
        } else if (operation instanceof RenameMember op) {
            taken.add(op.table().renamed(op.to().name()));
        } else if (operation instanceof AddPrimaryKey
                || operation instanceof AddUnique
                || operation instanceof CreateIndex
                || operation instanceof CreateSequence) {
            SchemaPath path = operation.subject();
            taken.add(path.member() == null ? path.object() : path.object().renamed(path.member()));
        }
    }

    private static boolean isEmpty(AddColumn op) {
        return op.backfill() == null
                && op.column().nullable()
                && op.column().defaultExpression() == null
                && op.column().generated() == null;
    }

    /**
     * The tables at one operation.
     *
     * @param created made by an earlier one: empty, and seen by nobody yet
     * @param doomed dropped by a later one: not worth a long way round
     * @param doomedColumns dropped with what stands on them
     * @param changedColumns whose type, values or nullability change: an index on them would hinder, or be built anew
     * @param emptyColumns added without a value: NULL in every row
     * @param successors of identity columns: the sequences that take over from them
     * @param predecessors of columns that become identities: the sequences that they take over from
     * @param taken the names that indexes and other relations get
     */
    record Tables(
            Set<ObjectName> created,
            Set<ObjectName> doomed,
            Set<SchemaPath> doomedColumns,
            Set<SchemaPath> changedColumns,
            Set<SchemaPath> emptyColumns,
            Map<SchemaPath, Sequence> successors,
            Map<SchemaPath, Sequence> predecessors,
            Set<ObjectName> taken) {
        Target target(ObjectName table) {
            return new Target(table, created.contains(table), doomed.contains(table));
        }

        /**
         * Whether its table, or a column that it speaks of, is dropped, and takes the index along; not when another of
         * its columns changes before that.
         */
        boolean isDoomed(ObjectName table, Index index) {
            return doomed.contains(table)
                    || (standsOn(table, index, doomedColumns) && !speaksOf(table, index, changedColumns));
        }

        /** Surely: a word of an expression may be a type's name, and the index then stays. */
        private static boolean standsOn(ObjectName table, Index index, Set<SchemaPath> columns) {
            return columns.stream()
                    .filter(c -> c.object().equals(table))
                    .anyMatch(c -> index.include().contains(c.member())
                            || index.parts().stream().anyMatch(p -> Objects.equals(p.column(), c.member())));
        }

        private static boolean speaksOf(ObjectName table, Index index, Set<SchemaPath> columns) {
            return columns.stream()
                    .anyMatch(c -> c.object().equals(table) && index.mentions(String.valueOf(c.member())));
        }

        /** The sequence that takes over from an identity column, or null. */
        @Nullable
        Sequence successor(SchemaPath column) {
            return successors.get(column);
        }

        /** The sequence that a column took its values from until it becomes an identity, or null. */
        @Nullable
        Sequence predecessor(SchemaPath column) {
            return predecessors.get(column);
        }

        /** Whether one of the columns is NULL in every row, so that no two are equal and none refers to anything. */
        boolean areEmpty(ObjectName table, List<String> columns) {
            return columns.stream().anyMatch(c -> emptyColumns.contains(SchemaPath.column(table, c)));
        }

        /** Whether something new is to have the index's name. */
        boolean isTaken(ObjectName table, Index index) {
            return taken.contains(table.renamed(index.name()));
        }
    }
}

package dev.lockstep.processor.diff;

import dev.lockstep.processor.operation.AddCheck;
import dev.lockstep.processor.operation.AddColumn;
import dev.lockstep.processor.operation.AddForeignKey;
import dev.lockstep.processor.operation.AddPrimaryKey;
import dev.lockstep.processor.operation.AddUnique;
import dev.lockstep.processor.operation.AlterColumn;
import dev.lockstep.processor.operation.AlterEnumType;
import dev.lockstep.processor.operation.CreateIndex;
import dev.lockstep.processor.operation.CreateSequence;
import dev.lockstep.processor.operation.CreateTable;
import dev.lockstep.processor.operation.DropColumn;
import dev.lockstep.processor.operation.DropTable;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.operation.RenameMember;
import dev.lockstep.processor.operation.RenameStoredValue;
import dev.lockstep.processor.operation.ReplaceMember;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.TableMember;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Whether a constraint or an index can stay until what comes instead is there: nothing takes its name, and no column
 * that it speaks of goes, changes its type or its values.
 */
final class Departures {
    private final Set<ObjectName> tablesGone = new HashSet<>();
    private final Set<ObjectName> wanted = new HashSet<>();
    private final Set<SchemaPath> restless = new HashSet<>();

    Departures(List<Operation> operations) {
        operations.forEach(this::note);
    }

    boolean canWait(ObjectName table, TableMember member) {
        return !tablesGone.contains(table)
                && !wanted.contains(table.renamed(member.name()))
                && restless.stream()
                        .filter(c -> c.object().equals(table))
                        .noneMatch(c -> Mentions.in(member, Objects.requireNonNull(c.member())));
    }

    private void note(Operation operation) {
        noteName(operation);
        if (operation instanceof DropTable) {
            tablesGone.add(operation.subject().object());
        } else if (operation instanceof DropColumn || operation instanceof RenameStoredValue) {
            restless.add(operation.subject());
        } else if (operation instanceof AddColumn op && op.column().generated() != null) {
            restless.add(op.subject());
        } else if (operation instanceof AlterColumn op && changesValues(op)) {
            restless.add(op.subject());
        } else if (operation instanceof AlterEnumType op) {
            op.uses()
                    .forEach(u ->
                            restless.add(SchemaPath.column(u.table(), u.column().name())));
        }
    }

    /** The names that something new takes, be it of a relation or of a constraint. */
    private void noteName(Operation operation) {
        if (operation instanceof CreateTable op) {
            wanted.addAll(Relations.of(op.table()));
        } else if (operation instanceof CreateSequence) {
            wanted.add(operation.subject().object());
        } else if (operation instanceof AddPrimaryKey
                || operation instanceof AddUnique
                || operation instanceof AddCheck
                || operation instanceof AddForeignKey
                || operation instanceof CreateIndex
                || operation instanceof ReplaceMember) {
            SchemaPath path = operation.subject();
            wanted.add(path.object().renamed(String.valueOf(path.member())));
        } else if (operation instanceof RenameMember op) {
            wanted.add(op.table().renamed(op.to().name()));
        }
    }

    // When NULL is allowed no more, or again, rows may get values that the old constraint does not admit.
    private static boolean changesValues(AlterColumn op) {
        return op.from().nullable() != op.to().nullable()
                || !op.from().type().equals(op.to().type())
                || !Objects.equals(op.from().collation(), op.to().collation());
    }
}

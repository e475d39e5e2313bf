package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.SqlStep.Kind;
import dev.lockstep.processor.dialect.WorkKind;
import dev.lockstep.processor.operation.AddCheck;
import dev.lockstep.processor.operation.AddForeignKey;
import dev.lockstep.processor.operation.AddPrimaryKey;
import dev.lockstep.processor.operation.AddUnique;
import dev.lockstep.processor.operation.AlterColumn;
import dev.lockstep.processor.operation.AlterEnumType;
import dev.lockstep.processor.operation.CreateIndex;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.operation.RenameColumn;
import dev.lockstep.processor.operation.RenameEnumType;
import dev.lockstep.processor.operation.RenameEnumValue;
import dev.lockstep.processor.operation.RenameSequence;
import dev.lockstep.processor.operation.RenameStoredValue;
import dev.lockstep.processor.operation.RenameTable;
import dev.lockstep.processor.operation.ReplaceMember;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.TableMember;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
                // After a backfill or a conversion the answer is another.
                settled &= step.kind() != Kind.BACKFILL && step.work() != WorkKind.REWRITE;
                (settled && isGuard(step) ? first : rest).add(step);
            }
        }
        first.addAll(rest);
        return List.copyOf(first);
    }

    private static boolean isGuard(SqlStep step) {
        return step.kind() == Kind.GUARD || step.kind() == Kind.LOSS_GUARD;
    }

    private static boolean isSettled(List<Operation> earlier, Operation operation) {
        TableMember member = added(operation);
        return earlier.stream()
                .noneMatch(o -> renames(o)
                        || o.subject().equals(operation.subject())
                        || (member != null && changesRows(o, operation.subject().object(), member)));
    }

    /** Whether the operation makes, fills or converts what the constraint or index looks at. */
    private static boolean changesRows(Operation operation, ObjectName table, TableMember member) {
        SchemaPath subject = operation.subject();
        if (operation instanceof AlterEnumType) {
            return true;
        }
        if (operation instanceof AlterColumn op && keepsRows(op)) {
            return false;
        }
        boolean referred = member instanceof ForeignKey key
                && key.referencedTable().equals(subject.object())
                && (subject.kind() == SchemaPath.Kind.TABLE
                        || key.referencedColumns().contains(subject.member()));
        boolean own = subject.object().equals(table)
                && (subject.kind() == SchemaPath.Kind.TABLE
                        || (subject.kind() == SchemaPath.Kind.COLUMN
                                && member.mentions(String.valueOf(subject.member()))));
        return referred || own;
    }

    /** Whether it changes the default or the comment alone. */
    private static boolean keepsRows(AlterColumn op) {
        return op.to()
                .withDefault(op.from().defaultExpression())
                .withComment(op.from().comment())
                .equals(op.from());
    }

    /** The constraint or index that the operation brings, and asks the rows about. */
    private static @Nullable TableMember added(Operation operation) {
        if (operation instanceof AddPrimaryKey op) {
            return op.key();
        }
        if (operation instanceof AddUnique op) {
            return op.constraint();
        }
        if (operation instanceof AddCheck op) {
            return op.check();
        }
        if (operation instanceof AddForeignKey op) {
            return op.key();
        }
        if (operation instanceof CreateIndex op) {
            return op.index();
        }
        return operation instanceof ReplaceMember op ? op.to() : null;
    }

    private static boolean renames(Operation operation) {
        return operation instanceof RenameTable
                || operation instanceof RenameColumn
                || operation instanceof RenameEnumType
                || operation instanceof RenameEnumValue
                || operation instanceof RenameSequence
                || operation instanceof RenameStoredValue;
    }
}

package dev.lockstep.processor.check;

import dev.lockstep.processor.operation.AddColumn;
import dev.lockstep.processor.operation.AlterColumn;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.report.PlanMessage;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.List;
import java.util.Optional;

/** A column that forbids NULL has a value for every row that exists. */
final class NotNull {
    private NotNull() {}

    static List<Finding> findings(Planned planned) {
        return planned.operations().stream().flatMap(o -> finding(o).stream()).toList();
    }

    private static Optional<Finding> finding(Operation operation) {
        if (operation instanceof AddColumn op) {
            return op.column().nullable() || op.backfill() != null || fillsItself(op.column())
                    ? Optional.empty()
                    : finding(op.subject(), "is added NOT NULL");
        }
        boolean empty = operation instanceof AlterColumn op
                && op.from().nullable()
                && !op.to().nullable()
                && op.backfill() == null
                && op.to().defaultExpression() == null;
        return empty ? finding(operation.subject(), "becomes NOT NULL") : Optional.empty();
    }

    private static boolean fillsItself(Column column) {
        return column.defaultExpression() != null
                || column.identity() != Column.Identity.NONE
                || column.generated() != null;
    }

    private static Optional<Finding> finding(SchemaPath path, String how) {
        return Optional.of(Finding.of(PlanMessage.NOT_NULL, new Place.At(path), path, how));
    }
}

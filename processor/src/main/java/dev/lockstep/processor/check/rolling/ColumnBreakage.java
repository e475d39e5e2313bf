package dev.lockstep.processor.check.rolling;

import dev.lockstep.processor.operation.AlterColumn;
import dev.lockstep.processor.operation.Narrowing;
import dev.lockstep.processor.report.RollingMessage;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What of a column's change the running version does not survive. */
final class ColumnBreakage {
    private static final Set<String> TEXTS = Set.of("varchar", "text");

    private ColumnBreakage() {}

    static List<Breakage> of(AlterColumn op) {
        Column from = op.from();
        Column to = op.to();
        SchemaPath path = op.subject();
        List<Breakage> all = new ArrayList<>();
        if (!staysReadable(from.type(), to.type())) {
            all.add(Breakage.of(path, RollingMessage.TYPE_CHANGED, from.type(), to.type()));
        }
        if (from.nullable() && !to.nullable()) {
            all.add(Breakage.of(path, RollingMessage.NOT_NULL_SET));
        }
        if (from.defaultExpression() != null && to.defaultExpression() == null) {
            all.add(Breakage.of(path, RollingMessage.DEFAULT_DROPPED));
        }
        if (from.identity() != to.identity() || !Objects.equals(from.generated(), to.generated())) {
            all.add(Breakage.of(path, RollingMessage.GENERATION_CHANGED, generation(from), generation(to)));
        }
        return all;
    }

    static boolean fillsItself(Column column) {
        return column.nullable()
                || column.defaultExpression() != null
                || column.identity() != Column.Identity.NONE
                || column.generated() != null;
    }

    /** Wider, and of one kind: a driver reads the new type as it read the old, and every old value is written as before. */
    private static boolean staysReadable(ColumnType from, ColumnType to) {
        boolean sameName = from.name().equals(to.name())
                || (TEXTS.contains(from.name().toString())
                        && TEXTS.contains(to.name().toString()));
        return from.equals(to)
                || (sameName
                        && from.dimensions() == to.dimensions()
                        && from.enumType() == to.enumType()
                        && Narrowing.loss(from, to).isEmpty());
    }

    private static String generation(Column column) {
        if (column.generated() != null) {
            return "generated as " + column.generated();
        }
        return switch (column.identity()) {
            case NONE -> "written by the application";
            case BY_DEFAULT -> "an identity";
            case ALWAYS -> "an identity that is always generated";
        };
    }
}

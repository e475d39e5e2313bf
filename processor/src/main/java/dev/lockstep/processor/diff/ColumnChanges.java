package dev.lockstep.processor.diff;

import dev.lockstep.processor.operation.AddColumn;
import dev.lockstep.processor.operation.AlterColumn;
import dev.lockstep.processor.operation.DropColumn;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of the columns of a table that stays. */
final class ColumnChanges {
    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
    private static final Set<String> TEXTS = Set.of("varchar", "text", "char");

    private final Schema before;
    private final Schema after;
    private final Hints hints;
    private final Rebuilds rebuilds;
    private final List<Operation> operations = new ArrayList<>();

    ColumnChanges(Schema before, Schema after, Hints hints, Rebuilds rebuilds) {
        this.before = before;
        this.after = after;
        this.hints = hints;
        this.rebuilds = rebuilds;
    }

    List<Operation> between(Table old, Table wanted) {
        operations.clear();
        for (Column column : old.columns()) {
            Optional<Column> now = wanted.column(column.name());
            if (now.isEmpty()) {
                operations.add(new DropColumn(old.name(), column, placeholder(old, column)));
            } else if (rebuilds.column(old.name(), column.name())) {
                rebuild(wanted.name(), column, now.get());
            } else if (!column.equals(now.get())) {
                alter(wanted.name(), column, now.get());
            }
        }
        for (Column column : wanted.columns()) {
            if (old.column(column.name()).isEmpty()) {
                operations.add(new AddColumn(wanted.name(), column, backfill(wanted.name(), column)));
            }
        }
        return List.copyOf(operations);
    }

    /** Values pass from a generated column to a plain one, and back, by computing them once more. */
    private void rebuild(ObjectName table, Column from, Column to) {
        String given = backfill(table, to);
        operations.add(new DropColumn(table, from, computed(to, from)));
        operations.add(new AddColumn(table, to, given == null || to.generated() != null ? computed(from, to) : given));
    }

    /** What the one computes, where it can be assigned to the other, which is plain (the manual's CREATE CAST). */
    private static @Nullable String computed(Column generated, Column plain) {
        ColumnType from = generated.type();
        ColumnType to = plain.type();
        boolean scalars = from.dimensions() == 0 && to.dimensions() == 0;
        boolean numbers = scalars
                && NUMBERS.contains(from.name().name())
                && NUMBERS.contains(to.name().name());
        boolean text = scalars && TEXTS.contains(to.name().name());
        return plain.generated() == null && (from.equals(to) || numbers || text) ? generated.generated() : null;
    }

    private void alter(ObjectName table, Column from, Column to) {
        Column start = atEnumChange(before, after, from, to);
        if (!start.equals(from)) {
            operations.add(new AlterColumn(table, from, start, null, null, null));
        }
        if (!start.equals(to)) {
            operations.add(alteration(table, start, to));
        }
    }

    /**
     * A column as it stands while its enum type changes: a default that changes with the type, or goes when the column
     * takes another type that changes too, is taken off before and set after, since neither the old nor the new value
     * need be one of both types.
     */
    static Column atEnumChange(Schema before, Schema after, Column from, Column to) {
        boolean leaves = !from.type().equals(to.type()) && Rebuilds.isAltered(before, after, to.type());
        boolean loses =
                from.type().equals(to.type()) && !Objects.equals(from.defaultExpression(), to.defaultExpression());
        boolean splits =
                Rebuilds.isAltered(before, after, from.type()) && from.defaultExpression() != null && (leaves || loses);
        return splits ? from.withDefault(null) : from;
    }

    private AlterColumn alteration(ObjectName table, Column from, Column to) {
        Hints.@Nullable Conversion conversion =
                from.type().equals(to.type()) ? null : hints.conversions().get(SchemaPath.column(table, to.name()));
        boolean reversible = conversion != null && !conversion.reverse().isEmpty();
        return new AlterColumn(
                table,
                from,
                to,
                conversion == null ? null : conversion.using(),
                conversion != null && reversible ? conversion.reverse() : null,
                from.nullable() == to.nullable() ? null : valueForNulls(table, from, to));
    }

    private @Nullable String valueForNulls(ObjectName table, Column from, Column to) {
        Column strict = to.nullable() ? from : to;
        // A value of the new type is none of the old one.
        String given = strict.type().equals(to.type()) ? backfill(table, to) : null;
        return given == null ? strict.defaultExpression() : given;
    }

    private @Nullable String backfill(ObjectName table, Column column) {
        return hints.backfills().get(SchemaPath.column(table, column.name()));
    }

    private @Nullable String placeholder(Table table, Column column) {
        boolean refers = table.foreignKeys().stream().map(ForeignKey::columns).anyMatch(c -> c.contains(column.name()));
        return refers ? null : Placeholder.of(before, column);
    }
}

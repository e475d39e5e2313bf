package dev.lockstep.processor.diff;

import dev.lockstep.processor.operation.ReplaceMember;
import dev.lockstep.processor.schema.CheckConstraint;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.PrimaryKey;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.TableMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which of a table's constraints and indexes take the place of another in one operation: those of one name, and the
 * primary key, as long as the columns that they speak of hold still meanwhile.
 */
final class Replacements {
    private final Schema before;
    private final Schema after;
    private final Hints hints;
    private final Rebuilds rebuilds;

    Replacements(Schema before, Schema after, Hints hints, Rebuilds rebuilds) {
        this.before = before;
        this.after = after;
        this.hints = hints;
        this.rebuilds = rebuilds;
    }

    /** The replacements among what a table loses and gains. */
    List<ReplaceMember> of(Table old, Table wanted, MemberChanges changes) {
        List<ReplaceMember> replacements = new ArrayList<>();
        for (TableMember member : changes.added()) {
            changes.dropped().stream()
                    .filter(m -> m.kind() == member.kind() && takesPlace(old, wanted, m, member))
                    .findFirst()
                    .map(m -> new ReplaceMember(wanted.name(), m, member))
                    .ifPresent(replacements::add);
        }
        return replacements;
    }

    private boolean takesPlace(Table old, Table wanted, TableMember from, TableMember to) {
        boolean sameName = from.name().equals(to.name());
        if (from instanceof PrimaryKey one && to instanceof PrimaryKey other) {
            return (sameName || areFree(old, wanted, from, to))
                    && isReady(one, other, old, wanted)
                    && hold(old, wanted, from, to);
        }
        if (from instanceof ForeignKey one && to instanceof ForeignKey other) {
            return sameName && refersAlike(one, other) && !rebuilds.unsettles(old.name(), one);
        }
        return sameName && hold(old, wanted, from, to);
    }

    /** Whether nothing else has the new name now, or is to have the old one. */
    private boolean areFree(Table old, Table wanted, TableMember from, TableMember to) {
        return !Relations.ofAll(before).contains(old.name().renamed(to.name()))
                && !Relations.ofAll(after).contains(wanted.name().renamed(from.name()))
                && old.members().stream().noneMatch(m -> m.name().equals(to.name()))
                && wanted.members().stream().noneMatch(m -> m.name().equals(from.name()));
    }

    /**
     * A key that loses a column is replaced before that allows NULL, and so before the others are altered: the columns of
     * the new key must forbid NULL already.
     */
    private static boolean isReady(PrimaryKey from, PrimaryKey to, Table old, Table wanted) {
        boolean loosens =
                from.columns().stream().flatMap(c -> wanted.column(c).stream()).anyMatch(Column::nullable);
        return !loosens
                || to.columns().stream().flatMap(c -> old.column(c).stream()).noneMatch(Column::nullable);
    }

    private static boolean refersAlike(ForeignKey from, ForeignKey to) {
        return from.columns().equals(to.columns())
                && from.referencedTable().equals(to.referencedTable())
                && from.referencedColumns().equals(to.referencedColumns());
    }

    private boolean hold(Table old, Table wanted, TableMember from, TableMember to) {
        return Stream.concat(old.columns().stream(), wanted.columns().stream())
                .map(Column::name)
                .distinct()
                .filter(c -> Mentions.in(from, c) || Mentions.in(to, c))
                .allMatch(c -> holds(old, wanted, c, from));
    }

    private boolean holds(Table old, Table wanted, String column, TableMember from) {
        Optional<Column> was = old.column(column);
        Optional<Column> is = wanted.column(column);
        boolean computed = Stream.concat(was.stream(), is.stream()).anyMatch(c -> c.generated() != null);
        SchemaPath path = SchemaPath.column(wanted.name(), column);
        boolean revalued =
                from instanceof CheckConstraint && hints.storedValueRenames().containsKey(path);
        boolean stays = is.isEmpty()
                // Such a column goes before its type changes, and before anything is replaced.
                ? was.isEmpty() || !Rebuilds.isAltered(before, after, was.get().type())
                : was.isEmpty() || keepsType(was.get(), is.get());
        return !computed
                && !revalued
                && stays
                && (from instanceof PrimaryKey || !(Mentions.in(from, column) && isFilled(was, is)));
    }

    /** Whether rows that hold NULL get a value, which the old constraint may not admit. */
    private static boolean isFilled(Optional<Column> was, Optional<Column> is) {
        return was.isPresent()
                && is.isPresent()
                && was.get().nullable() != is.get().nullable();
    }

    private boolean keepsType(Column was, Column is) {
        return was.type().equals(is.type())
                && Objects.equals(was.collation(), is.collation())
                && !Rebuilds.isAltered(before, after, was.type());
    }
}

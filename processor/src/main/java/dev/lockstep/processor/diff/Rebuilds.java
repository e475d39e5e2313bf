package dev.lockstep.processor.diff;

import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.PrimaryKey;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.TableMember;
import dev.lockstep.processor.schema.UniqueConstraint;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What stays as it is and must nevertheless be dropped and made again, because something that it depends on changes
 * under it: PostgreSQL refuses the change otherwise, or its way back.
 */
final class Rebuilds {
    private static final Set<String> TEXTS = Set.of("varchar", "text");
    private static final List<Set<String>> FAMILIES = List.of(TEXTS, Set.of("smallint", "integer", "bigint"));

    private final Set<SchemaPath> retyped = new HashSet<>();
    private final Set<SchemaPath> changedType = new HashSet<>();
    private final Set<SchemaPath> resized = new HashSet<>();
    private final Set<SchemaPath> columns = new HashSet<>();
    private final Set<SchemaPath> members = new HashSet<>();
    private final Map<ObjectName, List<List<String>>> keysGone = new TreeMap<>();

    Rebuilds(Schema before, Schema after, Map<ObjectName, MemberChanges> changes) {
        Map<ObjectName, Table> old = new TreeMap<>(before.tables());
        old.keySet().retainAll(changes.keySet());
        old.forEach((name, table) -> findColumns(
                before, after, table, Objects.requireNonNull(after.tables().get(name))));
        old.values().forEach(this::findGenerated);
        changes.forEach(this::findMembers);
        changes.forEach((name, change) -> keysGone.put(name, keysGone(name, change)));
        changes.forEach(this::findForeignKeys);
    }

    /** Whether the column is dropped and added again: PostgreSQL has no other way to change what generates it. */
    boolean column(ObjectName table, String column) {
        return columns.contains(SchemaPath.column(table, column));
    }

    boolean member(ObjectName table, TableMember member) {
        return members.contains(member.path(table));
    }

    static boolean isAltered(Schema before, Schema after, ColumnType type) {
        EnumType old = type.enumType() ? before.enumTypes().get(type.name()) : null;
        EnumType wanted = old == null ? null : after.enumTypes().get(type.name());
        return wanted != null && !wanted.equals(old);
    }

    private void findColumns(Schema before, Schema after, Table old, Table wanted) {
        for (Column column : old.columns()) {
            wanted.column(column.name()).ifPresent(c -> {
                if (!column.type().equals(c.type()) || !Objects.equals(column.collation(), c.collation())) {
                    changedType.add(SchemaPath.column(old.name(), c.name()));
                    if (!TEXTS.contains(c.type().name().name())) {
                        resized.add(SchemaPath.column(old.name(), c.name()));
                    }
                }
                boolean retype = !sameFamily(column.type(), c.type());
                if (isComputedAnew(old, wanted, column, c)) {
                    columns.add(SchemaPath.column(old.name(), c.name()));
                } else if (retype || isAltered(before, after, column.type()) || isAltered(before, after, c.type())) {
                    retyped.add(SchemaPath.column(old.name(), c.name()));
                }
            });
        }
    }

    /** What stops to be computed keeps its values (DROP EXPRESSION), unless the way back would take something along. */
    private static boolean isComputedAnew(Table old, Table wanted, Column from, Column to) {
        if (Objects.equals(from.generated(), to.generated())) {
            return to.generated() != null && !from.type().equals(to.type());
        }
        boolean stops = from.generated() != null && to.generated() == null;
        return !(stops && from.type().equals(to.type()) && isAlone(old, from) && isAlone(wanted, to));
    }

    private static boolean isAlone(Table table, Column column) {
        return table.members().stream().noneMatch(m -> Mentions.in(m, column.name()));
    }

    private void findGenerated(Table table) {
        for (Column column : table.columns()) {
            // PostgreSQL alters no type under a generated column, however little it changes.
            if (table.columns().stream()
                    .anyMatch(c -> changesType(table.name(), c.name()) && Mentions.in(column.generated(), c.name()))) {
                columns.add(SchemaPath.column(table.name(), column.name()));
            }
        }
    }

    private boolean changesType(ObjectName table, String column) {
        return isRetyped(table, column) || changedType.contains(SchemaPath.column(table, column));
    }

    /** Whether PostgreSQL would validate a foreign key of the column anew, under its strongest lock on both tables. */
    private boolean isRewritten(ObjectName table, String column) {
        SchemaPath path = SchemaPath.column(table, column);
        return retyped.contains(path) || columns.contains(path) || resized.contains(path);
    }

    private boolean isRetyped(ObjectName table, String column) {
        return retyped.contains(SchemaPath.column(table, column));
    }

    private void findMembers(ObjectName table, MemberChanges changes) {
        for (TableMember member : changes.staying()) {
            boolean onRebuilt = columns.stream()
                    .anyMatch(c -> c.object().equals(table) && Mentions.in(member, Objects.requireNonNull(c.member())));
            boolean onRetyped = retyped.stream()
                    .anyMatch(c ->
                            c.object().equals(table) && Mentions.sensitive(member, Objects.requireNonNull(c.member())));
            // PostgreSQL computes such a one anew within ALTER TYPE: a scan of the table that shuts everyone out.
            boolean onChanged = changedType.stream()
                    .anyMatch(c -> c.object().equals(table)
                            && Mentions.inExpression(member, Objects.requireNonNull(c.member())));
            if (onRebuilt || onRetyped || onChanged) {
                members.add(member.path(table));
            }
        }
    }

    private List<List<String>> keysGone(ObjectName table, MemberChanges changes) {
        Stream<TableMember> rebuilt = changes.staying().stream().filter(m -> member(table, m));
        return Stream.concat(changes.dropped().stream(), rebuilt)
                .map(Rebuilds::keyColumns)
                .filter(k -> !k.isEmpty())
                .toList();
    }

    private static List<String> keyColumns(TableMember member) {
        if (member instanceof PrimaryKey key) {
            return key.columns();
        }
        if (member instanceof UniqueConstraint unique) {
            return unique.columns();
        }
        return member instanceof Index index && index.unique()
                ? index.parts().stream().map(p -> String.valueOf(p.column())).toList()
                : List.of();
    }

    private void findForeignKeys(ObjectName table, MemberChanges changes) {
        for (TableMember member : changes.staying()) {
            if (member instanceof ForeignKey key && unsettles(table, key)) {
                members.add(key.path(table));
            }
        }
    }

    /** Whether what the foreign key refers to, or with, changes under it. */
    boolean unsettles(ObjectName table, ForeignKey key) {
        Set<String> referenced = new HashSet<>(key.referencedColumns());
        boolean keyGone = keysGone.getOrDefault(key.referencedTable(), List.of()).stream()
                .anyMatch(k -> referenced.equals(new HashSet<>(k)));
        boolean ownRetyped = key.columns().stream().anyMatch(c -> isRewritten(table, c));
        boolean othersRetyped = referenced.stream().anyMatch(c -> isRewritten(key.referencedTable(), c));
        return keyGone || ownRetyped || othersRetyped;
    }

    /** Whether values of both types compare with each other, so that what depends on the column holds throughout. */
    private static boolean sameFamily(ColumnType one, ColumnType other) {
        if (one.dimensions() != other.dimensions() || one.enumType() != other.enumType()) {
            return false;
        }
        return one.name().equals(other.name())
                || FAMILIES.stream()
                        .anyMatch(f -> f.contains(one.name().name())
                                && f.contains(other.name().name()));
    }
}

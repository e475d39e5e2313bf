package dev.lockstep.processor.diff;

import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Sequence;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.TableMember;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps in the schema what the entities no longer map, for versions of the application that still do.
 *
 * <p>A column that is kept takes NULL unless it has a value of its own, for the entities leave it out. What constrains or
 * indexes it, and the enum type it is of, is kept with it.
 */
public final class Retirement {
    private final Schema before;
    private final Set<String> retired;
    private final Set<String> kept = new TreeSet<>();
    private final Map<ObjectName, EnumType> types = new LinkedHashMap<>();
    private Schema result;

    private Retirement(Schema before, Schema desired, Set<String> retired) {
        this.before = before;
        this.retired = retired;
        this.result = desired;
    }

    /**
     * What the schema is to be.
     *
     * @param schema the entities' with what is kept
     * @param kept the names that keep something
     */
    public record Kept(Schema schema, Set<String> kept) {
        public Kept {
            kept = Set.copyOf(kept);
        }
    }

    /**
     * Keeps what is retired.
     *
     * @param before the schema as it was
     * @param desired what the entities ask for
     * @param retired the names, as in {@code drops}
     */
    public static Kept keep(Schema before, Schema desired, Set<String> retired) {
        if (retired.isEmpty()) {
            return new Kept(desired, Set.of());
        }
        Retirement retirement = new Retirement(before, desired, retired);
        before.tables().values().forEach(retirement::whole);
        before.tables().values().forEach(retirement::table);
        before.sequences().values().forEach(retirement::sequence);
        before.enumTypes().values().forEach(retirement::enumType);
        retirement.typesOfColumns();
        return new Kept(retirement.result, retirement.kept);
    }

    private boolean isRetired(SchemaPath path) {
        return retired.contains(path.toString());
    }

    private void keep(SchemaPath path) {
        kept.add(path.toString());
    }

    /** A table that is kept as a whole; foreign keys to what goes are seen to once every kept table is there. */
    private void whole(Table old) {
        if (result.table(old.name()).isEmpty() && isRetired(SchemaPath.table(old.name()))) {
            keep(SchemaPath.table(old.name()));
            List<Table> all = new ArrayList<>(result.tables().values());
            all.add(old);
            result = result.withTables(all);
            if (old.name().schema() != null) {
                Set<String> namespaces = new TreeSet<>(result.namespaces());
                namespaces.add(old.name().schema());
                result = result.withNamespaces(namespaces);
            }
        }
    }

    private void table(Table old) {
        Optional<Table> now = result.table(old.name());
        if (now.isPresent()) {
            List<Table> others = new ArrayList<>(result.tables().values());
            others.remove(now.get());
            others.add(members(old, columns(old, now.get())).mapMembers(m -> dangles(m) ? null : m));
            result = result.withTables(others);
        }
    }

    private Table columns(Table old, Table now) {
        Table table = now;
        for (Column column : old.columns()) {
            SchemaPath path = SchemaPath.column(old.name(), column.name());
            boolean isKey =
                    old.primaryKey() != null && old.primaryKey().columns().contains(column.name());
            if (isRetired(path) && now.column(column.name()).isEmpty() && !isKey) {
                keep(path);
                List<Column> columns = new ArrayList<>(table.columns());
                columns.add(optional(column));
                table = withMembersOf(column.name(), old, table.withColumns(columns));
            }
        }
        return table;
    }

    private static Column optional(Column column) {
        boolean fillsItself = column.defaultExpression() != null
                || column.generated() != null
                || column.identity() != Column.Identity.NONE;
        return fillsItself ? column : column.withNullable(true);
    }

    private Table withMembersOf(String column, Table old, Table table) {
        List<TableMember> members = new ArrayList<>(table.members());
        for (TableMember member : old.members()) {
            boolean isThere = members.stream().anyMatch(m -> m.name().equals(member.name()) || m.sameAs(member));
            boolean hasAll = old.columns().stream()
                    .filter(c -> Mentions.in(member, c.name()))
                    .allMatch(c -> table.column(c.name()).isPresent());
            if (Mentions.in(member, column) && !isThere && hasAll && !dangles(member)) {
                members.add(member);
            }
        }
        return table.withMembers(members);
    }

    /** Whether it refers to a table that goes. */
    private boolean dangles(TableMember member) {
        return member instanceof ForeignKey key
                && result.table(key.referencedTable()).isEmpty();
    }

    /** A constraint or index that is retired stays as it was, whatever the entities make of it. */
    private Table members(Table old, Table now) {
        Table table = now;
        for (TableMember member : old.members()) {
            SchemaPath path = member.path(old.name());
            if (isRetired(path) && !table.members().contains(member)) {
                keep(path);
                List<TableMember> members = new ArrayList<>(table.members());
                members.removeIf(m -> m.kind() == member.kind() && m.name().equals(member.name()));
                members.add(member);
                table = table.withMembers(members);
            }
        }
        return table;
    }

    private void sequence(Sequence old) {
        SchemaPath path = SchemaPath.sequence(old.name());
        if (isRetired(path) && !result.sequences().containsKey(old.name())) {
            keep(path);
            List<Sequence> all = new ArrayList<>(result.sequences().values());
            all.add(old);
            result = result.withSequences(all);
        }
    }

    private void enumType(EnumType old) {
        EnumType now = result.enumTypes().get(old.name());
        List<String> values = new ArrayList<>(now == null ? List.of() : now.values());
        for (int i = 0; i < old.values().size() && now != null; i++) {
            SchemaPath path = SchemaPath.enumValue(old.name(), old.values().get(i));
            if (isRetired(path) && !values.contains(old.values().get(i))) {
                keep(path);
                values.add(
                        afterNearest(values, old.values().subList(0, i)),
                        old.values().get(i));
            }
        }
        if (now != null && !values.equals(now.values())) {
            types.put(old.name(), new EnumType(old.name(), values));
        }
    }

    /** Behind the nearest of the values before it that is still there. */
    private static int afterNearest(List<String> values, List<String> earlier) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            int at = values.indexOf(earlier.get(i));
            if (at >= 0) {
                return at + 1;
            }
        }
        return 0;
    }

    private void typesOfColumns() {
        Map<ObjectName, EnumType> all = new LinkedHashMap<>(result.enumTypes());
        all.putAll(types);
        result.tables().values().stream()
                .flatMap(t -> t.columns().stream())
                .filter(c -> c.type().enumType())
                .map(c -> before.enumTypes().get(c.type().name()))
                .filter(java.util.Objects::nonNull)
                .forEach(t -> all.putIfAbsent(t.name(), t));
        result = result.withEnumTypes(all.values());
    }
}

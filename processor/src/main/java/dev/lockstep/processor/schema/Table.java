package dev.lockstep.processor.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table with its columns, constraints and indexes.
 *
 * <p>The lists are kept sorted (key columns first, in key order; everything else by name): neither the order of
 * members in a source file, nor that of a class file, then makes a difference.
 *
 * @param name the table's name
 * @param columns key columns first, then by name
 * @param primaryKey the key, or null
 * @param uniqueConstraints by name
 * @param checks by name
 * @param foreignKeys by name
 * @param indexes by name
 * @param comment the comment, or null
 */
public record Table(
        ObjectName name,
        List<Column> columns,
        @Nullable PrimaryKey primaryKey,
        List<UniqueConstraint> uniqueConstraints,
        List<CheckConstraint> checks,
        List<ForeignKey> foreignKeys,
        List<Index> indexes,
        @Nullable String comment) {

    public Table {
        List<String> key = primaryKey == null ? List.of() : primaryKey.columns();
        columns = columns.stream()
                .sorted(Comparator.comparingInt((Column c) -> keyPosition(key, c))
                        .thenComparing(Column::name))
                .toList();
        uniqueConstraints = byName(uniqueConstraints);
        checks = byName(checks);
        foreignKeys = byName(foreignKeys);
        indexes = byName(indexes);
        requireDistinct(name, columns.stream().map(Column::name));
    }

    /** A table with columns and a key, and nothing else yet. */
    public static Table of(ObjectName name, List<Column> columns, @Nullable PrimaryKey primaryKey) {
        return new Table(name, columns, primaryKey, List.of(), List.of(), List.of(), List.of(), null);
    }

    public Optional<Column> column(String columnName) {
        return columns.stream().filter(c -> c.name().equals(columnName)).findFirst();
    }

    /** Every constraint and index, the key first. */
    public List<TableMember> members() {
        List<TableMember> all = new ArrayList<>();
        if (primaryKey != null) {
            all.add(primaryKey);
        }
        all.addAll(uniqueConstraints);
        all.addAll(checks);
        all.addAll(foreignKeys);
        all.addAll(indexes);
        return List.copyOf(all);
    }

    public Table withName(ObjectName value) {
        return new Table(value, columns, primaryKey, uniqueConstraints, checks, foreignKeys, indexes, comment);
    }

    public Table withComment(@Nullable String value) {
        return new Table(name, columns, primaryKey, uniqueConstraints, checks, foreignKeys, indexes, value);
    }

    public Table withColumns(List<Column> value) {
        return new Table(name, value, primaryKey, uniqueConstraints, checks, foreignKeys, indexes, comment);
    }

    /** The table with every constraint and index replaced by what the function gives; null leaves it out. */
    public Table mapMembers(java.util.function.Function<TableMember, @Nullable TableMember> change) {
        List<TableMember> result = new ArrayList<>();
        for (TableMember member : members()) {
            TableMember changed = change.apply(member);
            if (changed != null) {
                result.add(changed);
            }
        }
        return withMembers(result);
    }

    /** The table with exactly these constraints and indexes. */
    public Table withMembers(List<TableMember> members) {
        List<PrimaryKey> keys = only(members, PrimaryKey.class);
        if (keys.size() > 1) {
            throw new IllegalArgumentException("a table has one primary key: " + name);
        }
        return new Table(
                name,
                columns,
                keys.isEmpty() ? null : keys.get(0),
                only(members, UniqueConstraint.class),
                only(members, CheckConstraint.class),
                only(members, ForeignKey.class),
                only(members, Index.class),
                comment);
    }

    /** The table with the column replaced; its place follows its name. */
    public Table mapColumn(String columnName, UnaryOperator<Column> change) {
        return withColumns(columns.stream()
                .map(c -> c.name().equals(columnName) ? change.apply(c) : c)
                .toList());
    }

    private static int keyPosition(List<String> key, Column column) {
        int position = key.indexOf(column.name());
        return position < 0 ? Integer.MAX_VALUE : position;
    }

    private static <T extends TableMember> List<T> byName(List<T> members) {
        return members.stream().sorted(Comparator.comparing(TableMember::name)).toList();
    }

    private static <T extends TableMember> List<T> only(List<TableMember> members, Class<T> type) {
        return members.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static void requireDistinct(ObjectName table, Stream<String> names) {
        List<String> seen = new ArrayList<>();
        names.forEach(n -> {
            if (seen.contains(n)) {
                throw new IllegalArgumentException("column " + n + " stands twice in table " + table);
            }
            seen.add(n);
        });
    }
}

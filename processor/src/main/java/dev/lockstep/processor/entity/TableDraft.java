package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.MappingMessage;
import dev.lockstep.processor.schema.CheckConstraint;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.PrimaryKey;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.TableMember;
import dev.lockstep.processor.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table while it is read: columns and constraints with the elements they come from. */
final class TableDraft {
    /**
     * A column with its origin.
     *
     * @param column the column
     * @param name its name as the naming strategy gives it, before it is stored
     * @param site whose rows hold it
     * @param attribute for a message
     * @param ref where it is reported
     * @param writable whether the attribute writes it; of two attributes on one column, one does
     */
    record Entry(Column column, Identifier name, ColumnSite site, String attribute, ElementRef ref, boolean writable) {
        Entry with(Column other) {
            return new Entry(other, name, site, attribute, ref, writable);
        }
    }

    private final ObjectName name;
    private final Identifier physical;
    private final ElementRef ref;
    private final ConstraintNames names;
    private final Findings findings;
    private final Map<String, Entry> columns = new LinkedHashMap<>();
    private final List<TableMember> members = new ArrayList<>();
    private final Set<String> keyColumns = new LinkedHashSet<>();
    private List<String> keyOrder = List.of();
    private final Set<String> partitionColumns = new TreeSet<>();
    private final Map<SchemaPath, ElementRef> places = new HashMap<>();
    private final Set<SchemaPath> generated = new HashSet<>();
    private final Map<String, Identifier> logical = new HashMap<>();
    private final Map<String, List<String>> columnChecks = new HashMap<>();
    private final Map<String, UnaryOperator<Column>> constrained = new HashMap<>();
    private @Nullable String comment;

    TableDraft(ObjectName name, Identifier physical, ElementRef ref, ConstraintNames names, Findings findings) {
        this.name = name;
        this.physical = physical;
        this.ref = ref;
        this.names = names;
        this.findings = findings;
    }

    ObjectName name() {
        return name;
    }

    /** The name as the naming strategy gives it, before it is stored. */
    Identifier physical() {
        return physical;
    }

    ElementRef ref() {
        return ref;
    }

    void comment(String text) {
        comment = text;
    }

    /**
     * Adds a column. Of two attributes on one column, only one may write it; as in Hibernate, the column is what the
     * first one read makes of it.
     */
    void add(Entry entry) {
        String column = entry.column().name();
        Entry existing = columns.putIfAbsent(column, entry);
        if (existing == null) {
            return;
        }
        if (entry.writable() && existing.writable() && entry.site().meets(existing.site())) {
            findings.report(
                    MappingMessage.DUPLICATE_COLUMN,
                    entry.ref(),
                    entry.attribute(),
                    existing.attribute(),
                    name + "." + column);
        } else if (entry.writable()) {
            columns.put(column, entry.with(existing.column()));
        }
    }

    /** Adds a column by which the rows are partitioned: it joins the primary key, and identifies nothing. */
    void partitionBy(String column) {
        partitionColumns.add(column);
    }

    /** The columns that an attribute is stored in. */
    List<String> columnsOf(String attribute) {
        return columns.entrySet().stream()
                .filter(e -> e.getValue().attribute().equals(attribute))
                .map(Map.Entry::getKey)
                .toList();
    }

    void addToKey(List<String> columnNames) {
        keyColumns.addAll(columnNames);
    }

    Optional<Column> column(String columnName) {
        return Optional.ofNullable(columns.get(columnName)).map(Entry::column);
    }

    /** Remembers the name that the mapping gives a column, before the strategy makes it a physical one. */
    void call(String columnName, Identifier logicalName) {
        logical.putIfAbsent(columnName, logicalName);
    }

    /** The name of a column in the mapping. */
    Identifier logicalNameOf(String columnName) {
        return logical.getOrDefault(columnName, nameOf(columnName));
    }

    /** A column's name before it is stored. */
    Identifier nameOf(String columnName) {
        Entry entry = columns.get(columnName);
        return entry == null ? Identifier.parse(columnName) : entry.name();
    }

    Set<String> columnNames() {
        return columns.keySet();
    }

    /** Takes the key away where a unique constraint has its columns in another order, as Hibernate does of a set's. */
    void preferUnique() {
        Set<String> key = Set.copyOf(keyColumns);
        boolean constrained = members.stream()
                .anyMatch(m -> m instanceof UniqueConstraint unique
                        && Set.copyOf(unique.columns()).equals(key));
        if (constrained) {
            keyColumns.clear();
        }
    }

    /** The columns of the key in the order that it has in the database. */
    List<String> orderedKey() {
        return keyOrder.isEmpty() ? ordered(keyColumns) : keyOrder;
    }

    private List<String> ordered(Collection<String> columnNames) {
        return columnNames.stream()
                .map(columns::get)
                .filter(Objects::nonNull)
                .map(Entry::column)
                .sorted(new KeyOrder(c -> nameOf(c.name()).text()))
                .map(Column::name)
                .toList();
    }

    boolean hasKey() {
        return !keyColumns.isEmpty();
    }

    List<Column> keyColumns() {
        return keyColumns.stream()
                .map(columns::get)
                .filter(Objects::nonNull)
                .map(Entry::column)
                .toList();
    }

    void unique(String explicitName, List<String> columnNames, ElementRef place) {
        unique(explicitName, columnNames, ConstraintOptions.NONE, place);
    }

    void unique(String explicitName, List<String> columnNames, ConstraintOptions options, ElementRef place) {
        boolean saysNothing = explicitName.isEmpty() && options.equals(ConstraintOptions.NONE);
        boolean isKey = columnNames.equals(List.copyOf(keyColumns));
        Optional<UniqueConstraint> same = members.stream()
                .filter(UniqueConstraint.class::isInstance)
                .map(UniqueConstraint.class::cast)
                .filter(u -> Set.copyOf(u.columns()).equals(Set.copyOf(columnNames)))
                .findFirst();
        if (isKey && columnNames.size() > 1) {
            keyOrder = columnNames;
        }
        if (isKey || (same.isPresent() && (saysNothing || !isGenerated(same.get())))) {
            return;
        }
        same.ifPresent(this::remove);
        String constraint = explicitName.isEmpty() ? names.unique(name, columnNames) : explicitName;
        put(
                new UniqueConstraint(constraint, columnNames, options.nullsNotDistinct(), options.deferral()),
                explicitName.isEmpty(),
                place);
    }

    /** Adds a check; those of one column that have no name become one, as Hibernate's do. */
    void check(String explicitName, String expression, String columnName, ElementRef place) {
        if (!explicitName.isEmpty()) {
            put(new CheckConstraint(explicitName, expression), false, place);
        } else if (columnName.isEmpty()) {
            put(new CheckConstraint(names.check(name, columnName), expression), true, place);
        } else {
            columnCheck(expression, columnName, place);
        }
    }

    private void columnCheck(String expression, String columnName, ElementRef place) {
        List<String> all = columnChecks.computeIfAbsent(columnName, c -> new ArrayList<>());
        if (all.stream().anyMatch(expression::equalsIgnoreCase)) {
            return;
        }
        String checkName = names.check(name, columnName);
        CheckConstraint before = new CheckConstraint(checkName, joined(all));
        members.stream()
                .filter(m -> m instanceof CheckConstraint check
                        && check.expression().equals(before.expression())
                        && isGenerated(check))
                .findFirst()
                .ifPresent(this::remove);
        all.add(expression);
        put(new CheckConstraint(checkName, joined(all)), true, place);
    }

    private static String joined(List<String> expressions) {
        return expressions.size() == 1
                ? expressions.get(0)
                : expressions.stream().collect(Collectors.joining(") and (", "(", ")"));
    }

    /** Changes a column once everything is read; what is told of it until then is the column as mapped. */
    void constrain(String columnName, UnaryOperator<Column> change) {
        constrained.merge(columnName, change, (first, second) -> column -> second.apply(first.apply(column)));
    }

    void foreignKey(String explicitName, ForeignKey key, ElementRef place) {
        boolean there = members.stream().anyMatch(m -> m.sameAs(key.withName(m.name())));
        if (!there) {
            String keyName = explicitName.isEmpty()
                    ? names.foreignKey(name, key.columns(), key.referencedTable())
                    : explicitName;
            put(key.withName(keyName), explicitName.isEmpty(), place);
        }
    }

    /** @param parts the words that make up a generated name */
    void index(String explicitName, Index index, List<String> parts, ElementRef place) {
        String indexName = explicitName.isEmpty() ? names.index(name, parts) : explicitName;
        put(index.withName(indexName), explicitName.isEmpty(), place);
    }

    /** Gives every foreign key an index, unless a key, a unique constraint or an index leads with its columns. */
    void indexForeignKeys() {
        preferKey();
        for (TableMember member : List.copyOf(members)) {
            if (member instanceof ForeignKey key && !isLed(key.columns())) {
                Index index = Index.on("", key.columns());
                index("", index, key.columns(), places.getOrDefault(member.path(name), ref));
            }
        }
    }

    private boolean isLed(List<String> wanted) {
        return leads(builtKey(), wanted) || members.stream().anyMatch(m -> leads(leading(m), wanted));
    }

    private static List<String> leading(TableMember member) {
        if (member instanceof UniqueConstraint unique) {
            return unique.columns();
        }
        if (member instanceof Index index
                && index.predicate() == null
                && index.method().equals("btree")) {
            return index.parts().stream()
                    .map(p -> p.column() == null ? "" : p.column())
                    .toList();
        }
        return List.of();
    }

    private static boolean leads(List<String> columns, List<String> wanted) {
        return columns.size() >= wanted.size()
                && Set.copyOf(columns.subList(0, wanted.size())).equals(Set.copyOf(wanted));
    }

    private boolean isGenerated(TableMember member) {
        return generated.contains(member.path(name));
    }

    private void remove(TableMember member) {
        members.remove(member);
        places.remove(member.path(name));
        generated.remove(member.path(name));
    }

    /** Two members of one table never share a generated name: the second is told apart by what it says. */
    private void put(TableMember member, boolean isGenerated, ElementRef place) {
        boolean taken = members.stream().anyMatch(m -> m.name().equals(member.name()));
        TableMember named =
                taken && isGenerated ? member.withName(names.distinct(member.name(), member.toString())) : member;
        members.add(named);
        places.put(named.path(name), place);
        if (isGenerated) {
            generated.add(named.path(name));
        }
    }

    /** Takes a unique constraint of the key's columns away, as Hibernate does; the key has its order. */
    private void preferKey() {
        for (TableMember member : List.copyOf(members)) {
            if (member instanceof UniqueConstraint unique
                    && Set.copyOf(unique.columns()).equals(keyColumns)) {
                remove(unique);
                keyOrder = unique.columns();
            }
        }
    }

    /** The table; a column of its key is never null. */
    Table build() {
        preferKey();
        List<TableMember> all = new ArrayList<>(members);
        List<Column> built = columns.values().stream()
                .map(Entry::column)
                .map(c -> constrained
                        .getOrDefault(c.name(), UnaryOperator.identity())
                        .apply(c))
                .map(c -> isInKey(c.name()) ? c.withNullable(false) : c)
                .toList();
        if (!keyColumns.isEmpty()) {
            PrimaryKey key = new PrimaryKey(names.primaryKey(name), builtKey());
            all.add(key);
            generated.add(key.path(name));
        }
        return Table.of(name, built, null).withMembers(all).withComment(comment);
    }

    /** The columns of the key in the order of its index. */
    private List<String> builtKey() {
        Set<String> keyed = new LinkedHashSet<>(keyColumns);
        keyed.addAll(partitionColumns);
        return partitionColumns.isEmpty() ? orderedKey() : ordered(keyed);
    }

    private boolean isInKey(String column) {
        return keyColumns.contains(column) || partitionColumns.contains(column);
    }

    /** The elements that the table's parts come from. */
    Map<SchemaPath, ElementRef> places() {
        Map<SchemaPath, ElementRef> all = new HashMap<>(places);
        all.put(SchemaPath.table(name), ref);
        columns.forEach((column, entry) -> all.put(SchemaPath.column(name, column), entry.ref()));
        return all;
    }

    /** The constraints and indexes whose names are generated, once the table is built. */
    Set<SchemaPath> generatedNames() {
        return generated;
    }
}

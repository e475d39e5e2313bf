package dev.lockstep.processor.entity;

import dev.lockstep.processor.schema.ForeignKey.ReferentialAction;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables that collections have of their own, with their keys (Jakarta Persistence 3.2, sections 11.1.8, 11.1.27). */
final class CollectionTables {
    private final ReaderContext context;
    private final JoinColumns joinColumns;
    private final Tables tables;
    private final SoftDeletes softDeletes;
    private final CollectionIds collectionIds;

    CollectionTables(
            ReaderContext context,
            JoinColumns joinColumns,
            Tables tables,
            SoftDeletes softDeletes,
            CollectionIds collectionIds) {
        this.context = context;
        this.joinColumns = joinColumns;
        this.tables = tables;
        this.softDeletes = softDeletes;
        this.collectionIds = collectionIds;
    }

    /**
     * The columns of a collection's table.
     *
     * @param key to the owner, as stored
     * @param element of the elements; empty when they are formulas, or in error
     * @param oneToMany whether an element is in one collection alone
     */
    record Rows(TableDraft table, List<String> key, List<String> element, boolean oneToMany) {}

    /** The table of {@code @ElementCollection}, without columns yet. */
    TableDraft elementTable(MappedEntity owner, Leaf leaf, Optional<Annotation> annotation) {
        String implied = owner.type().entityName() + "_" + leaf.attribute().name();
        boolean quoted = owner.table().physical().quoted();
        TableDraft table = table(leaf, annotation, quoted ? new Identifier(implied, true) : Identifier.parse(implied));
        if (!isNamed(annotation)) {
            HintDraft.formerName(leaf.attribute().annotations())
                    .ifPresent(former -> context.hints()
                            .rename(
                                    SchemaPath.table(table.name()),
                                    former,
                                    List.of(owner.type().entityName() + "_" + former)));
        }
        return table;
    }

    /** The join table of {@code @ManyToAny}, without columns yet. */
    TableDraft anyTable(MappedEntity owner, Leaf leaf, Optional<Annotation> annotation) {
        return table(
                leaf,
                annotation,
                Identifier.parse(
                        owner.table().physical().text() + "_" + leaf.attribute().name()));
    }

    /** The join table of an association, without columns yet. */
    TableDraft joinTable(MappedEntity owner, Leaf leaf, MappedEntity target, Optional<Annotation> annotation) {
        boolean quoted =
                owner.table().physical().quoted() || target.table().physical().quoted();
        String attribute = leaf.attribute().name();
        String implied = implied(owner.table().physical().text(), target, attribute);
        TableDraft table = table(leaf, annotation, quoted ? new Identifier(implied, true) : Identifier.parse(implied));
        if (!isNamed(annotation)) {
            formerNames(owner, target, leaf.attribute(), table.name());
        }
        return table;
    }

    private TableDraft table(Leaf leaf, Optional<Annotation> annotation, Identifier implied) {
        String written = annotation.map(a -> a.string("name")).orElse("");
        Identifier physical = context.naming().physical(written.isEmpty() ? implied : Identifier.parse(written));
        ObjectName name =
                context.objectName(annotation.map(a -> a.string("schema")).orElse(""), physical);
        context.reserved(physical, SchemaPath.table(name), leaf.attribute().ref());
        return tables.share(context.table(name, physical, leaf.attribute().ref()));
    }

    private static boolean isNamed(Optional<Annotation> annotation) {
        return annotation.map(a -> !a.string("name").isEmpty()).orElse(false);
    }

    private String implied(String ownerTable, MappedEntity target, String attribute) {
        return context.naming().joinTable(ownerTable, target.table().physical().text(), attribute);
    }

    /** A join table without a name of its own follows the names of its owner and its attribute. */
    private void formerNames(MappedEntity owner, MappedEntity target, Attribute attribute, ObjectName name) {
        Optional<String> formerOwner = HintDraft.formerName(owner.type().annotations());
        Optional<String> formerAttribute = HintDraft.formerName(attribute.annotations());
        if (formerOwner.isEmpty() && formerAttribute.isEmpty()) {
            return;
        }
        String ownerTable = formerOwner
                .map(f -> context.naming().physical(Identifier.parse(f)).text())
                .orElse(owner.table().physical().text());
        String logical = implied(ownerTable, target, formerAttribute.orElse(attribute.name()));
        context.hints().rename(SchemaPath.table(name), formerAttribute.orElse(logical), List.of(logical));
    }

    /**
     * Adds the columns that refer to the owner; empty when they do not fit, which is reported.
     *
     * @param annotation the {@code @JoinTable} or {@code @CollectionTable}, if any
     */
    Optional<List<String>> key(
            MappedEntity owner, Leaf leaf, TableDraft table, Optional<Annotation> annotation, String prefix) {
        Attribute attribute = leaf.attribute();
        List<Annotation> columns = keyColumns(leaf, annotation);
        Optional<List<JoinColumns.Join>> joins = joinColumns.join(columns, owner, prefix, attribute.ref());
        return joins.filter(j -> !j.isEmpty()).map(j -> {
            joinColumns.requireUnique(j, attribute.ref());
            joinColumns.columns(ColumnSite.collection(owner, leaf, table), leaf, j, false);
            Optional<ReferentialAction> rule = JoinColumns.onDelete(attribute.annotations());
            List<Annotation> foreignKeys = ForeignKeys.ofKey(annotation, columns);
            joinColumns.foreignKey(table, j, owner, foreignKeys, rule, attribute.ref());
            return JoinColumns.names(j);
        });
    }

    private static List<Annotation> keyColumns(Leaf leaf, Optional<Annotation> annotation) {
        List<Annotation> own = annotation.map(a -> a.all("joinColumns")).orElse(List.of());
        boolean elements = leaf.attribute().has(Jpa.ELEMENT_COLLECTION);
        return own.isEmpty() && elements
                ? leaf.attribute().annotations().repeated(Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS)
                : own;
    }

    /**
     * Gives the table its key, as Hibernate does: of a set the whole row, of a list or map the owner with the index, of a
     * bag none.
     *
     * @param index the columns of the index; empty when it has none, or is an attribute of the element
     */
    void finish(MappedEntity owner, Leaf leaf, Rows rows, List<String> index, Optional<Annotation> annotation) {
        TableDraft table = rows.table();
        Attribute attribute = leaf.attribute();
        annotation.ifPresent(a -> new TableDetails(context).read(a, table, attribute.ref()));
        details(attribute, table);
        CollectionKind kind = CollectionKind.of(context, attribute);
        softDeletes.read(owner, leaf, table);
        boolean set = kind == CollectionKind.SET;
        if (rows.oneToMany() && !set && !rows.element().isEmpty()) {
            table.unique("", rows.element(), attribute.ref());
        }
        if (table.hasKey() || rows.element().isEmpty()) {
            return;
        }
        if (kind == CollectionKind.LIST || kind == CollectionKind.MAP) {
            table.addToKey(rows.key());
            table.addToKey(index.isEmpty() ? rows.element() : index);
        } else if (set && !isConstrained(annotation)) {
            set(rows, attribute);
            table.preferUnique();
        } else if (kind == CollectionKind.ID_BAG) {
            collectionIds.read(owner, leaf, table);
        }
    }

    /** What Hibernate's annotations on a collection say of its table. */
    private void details(Attribute attribute, TableDraft table) {
        Comments.on(attribute.annotations(), table.name().name(), true).ifPresent(table::comment);
        for (Annotation check : attribute.annotations().repeated(Jpa.HIBERNATE + "Check", Jpa.HIBERNATE + "Checks")) {
            table.check(context.storedOrEmpty(check.string("name")), check.string("constraints"), "", attribute.ref());
        }
    }

    /** Hibernate gives the table of a set no key beside unique constraints, whatever their columns. */
    private static boolean isConstrained(Optional<Annotation> annotation) {
        return annotation.map(a -> !a.all("uniqueConstraints").isEmpty()).orElse(false);
    }

    private void set(Rows rows, Attribute attribute) {
        TableDraft table = rows.table();
        if (rows.oneToMany()) {
            table.addToKey(rows.element());
            return;
        }
        List<String> row = new ArrayList<>(rows.key());
        row.addAll(rows.element());
        boolean nullable = rows.element().stream()
                .anyMatch(c -> table.column(c).map(column -> column.nullable()).orElse(false));
        boolean large = attribute.has(Jpa.LOB);
        if (nullable && !large) {
            table.unique("", row, attribute.ref());
        } else if (!large) {
            table.addToKey(row);
        }
    }
}

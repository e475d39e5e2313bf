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
        NamePart implied = NamePart.of(owner.type()).with(NamePart.of(leaf.attribute()), (o, a) -> o + "_" + a);
        return table(leaf, annotation, implied, owner.table().physical().quoted());
    }

    /** The join table of {@code @ManyToAny}, without columns yet. */
    TableDraft anyTable(MappedEntity owner, Leaf leaf, Optional<Annotation> annotation) {
        NamePart implied = name(owner).with(NamePart.of(leaf.attribute()), (o, a) -> o + "_" + a);
        return table(leaf, annotation, implied, false);
    }

    /** The join table of an association, without columns yet. */
    TableDraft joinTable(MappedEntity owner, Leaf leaf, MappedEntity target, Optional<Annotation> annotation) {
        boolean quoted =
                owner.table().physical().quoted() || target.table().physical().quoted();
        NamePart attribute = NamePart.of(leaf.attribute());
        List<String> former = new ArrayList<>();
        for (String its : attribute.all()) {
            NamePart tables =
                    name(owner).with(name(target), (o, t) -> context.naming().joinTable(o, t, its));
            former.addAll(tables.former());
            former.add(tables.now());
        }
        String now = context.naming().joinTable(name(owner).now(), name(target).now(), attribute.now());
        return table(leaf, annotation, new NamePart(now, former), quoted);
    }

    /** What an entity's table is and was called. */
    private NamePart name(MappedEntity entity) {
        TableDraft table = entity.table();
        return new NamePart(table.physical().text(), context.hints().former(SchemaPath.table(table.name())));
    }

    /** One without a name of its own follows what it is named after; one with a name may have had it from there. */
    private TableDraft table(Leaf leaf, Optional<Annotation> annotation, NamePart implied, boolean quoted) {
        String written = annotation.map(a -> a.string("name")).orElse("");
        Identifier logical = quoted ? new Identifier(implied.now(), true) : Identifier.parse(implied.now());
        Identifier physical = context.naming().physical(written.isEmpty() ? logical : Identifier.parse(written));
        ObjectName name =
                context.objectName(annotation.map(a -> a.string("schema")).orElse(""), physical);
        SchemaPath path = SchemaPath.table(name);
        context.reserved(physical, path, leaf.attribute().ref());
        context.hints().implied(path, implied.former());
        context.hints().written(path, NamePart.of(leaf.attribute()).former());
        return tables.share(context.table(name, physical, leaf.attribute().ref()));
    }

    /**
     * Adds the columns that refer to the owner; empty when they do not fit, which is reported.
     *
     * @param annotation the {@code @JoinTable} or {@code @CollectionTable}, if any
     */
    Optional<List<String>> key(
            MappedEntity owner, Leaf leaf, TableDraft table, Optional<Annotation> annotation, NamePart prefix) {
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

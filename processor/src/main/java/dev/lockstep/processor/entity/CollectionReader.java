package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.MappingMessage;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Reads what is many: join tables, the tables of element collections, foreign keys in the target's table, and the
 * columns that order a list or name the entries of a map (Jakarta Persistence 3.2, sections 2.6, 2.7 and 2.10).
 */
final class CollectionReader {
    private final ReaderContext context;
    private final Associations associations;
    private final JoinColumns joinColumns;
    private final CollectionTables collectionTables;
    private final CollectionElements elements;
    private final CollectionIndexes indexes;

    CollectionReader(
            ReaderContext context,
            Associations associations,
            JoinColumns joinColumns,
            CollectionTables collectionTables,
            CollectionElements elements,
            CollectionIndexes indexes) {
        this.context = context;
        this.associations = associations;
        this.joinColumns = joinColumns;
        this.collectionTables = collectionTables;
        this.elements = elements;
        this.indexes = indexes;
    }

    /** Reads a collection; what is wrong with it is reported. */
    void read(MappedEntity owner, Leaf leaf) {
        Attribute attribute = leaf.attribute();
        if (attribute.has(Jpa.ELEMENT_COLLECTION)) {
            elementCollection(owner, leaf);
            return;
        }
        if (attribute.has(Jpa.MANY_TO_ANY)) {
            manyToAny(owner, leaf);
            return;
        }
        Annotation association = Associations.annotation(attribute).orElseThrow();
        Optional<MappedEntity> target = associations.target(leaf);
        if (target.isEmpty()) {
            return;
        }
        if (Inverse.isInverse(leaf)) {
            inverse(owner, leaf, target.get());
        } else if (association.name().equals(Jpa.ONE_TO_MANY)
                && !attribute.has(Jpa.JOIN_TABLE)
                && !ToOneReader.annotations(leaf).isEmpty()) {
            foreignKey(owner, leaf, target.get());
        } else {
            joinTable(owner, leaf, association, target.get());
        }
    }

    /** The columns by which a list or map on the inverse side is ordered lie beside the owning side's. */
    private void inverse(MappedEntity owner, Leaf leaf, MappedEntity target) {
        if (Inverse.check(context, owner, leaf, target) && leaf.attribute().has(Jpa.ONE_TO_MANY)) {
            for (TableDraft table :
                    Inverse.owner(target, Inverse.mappedBy(leaf)).tables()) {
                indexes.read(ColumnSite.collection(owner, leaf, table), leaf, CollectionIndexes.Home.TARGET);
            }
        }
    }

    /** A to-one association may have a table of its own: the owner's key is the table's. */
    void toOne(MappedEntity owner, Leaf leaf, MappedEntity target) {
        Optional<Annotation> annotation = leaf.joinTable();
        TableDraft table = collectionTables.joinTable(owner, leaf, target, annotation);
        collectionTables.key(owner, leaf, table, annotation, NamePart.of("")).ifPresent(key -> {
            List<String> element = elements.entities(owner, leaf, table, target, annotation);
            table.addToKey(key);
            if (leaf.attribute().has(Jpa.ONE_TO_ONE)) {
                table.unique("", element, leaf.attribute().ref());
            }
            annotation.ifPresent(a ->
                    new TableDetails(context).read(a, table, leaf.attribute().ref()));
        });
    }

    private void foreignKey(MappedEntity owner, Leaf leaf, MappedEntity target) {
        Attribute attribute = leaf.attribute();
        List<Annotation> annotations = ToOneReader.annotations(leaf);
        List<JoinColumns.Join> joins = joinColumns
                .join(annotations, owner, leaf.name(), attribute.ref())
                .orElse(List.of());
        if (joins.isEmpty()) {
            return;
        }
        joinColumns.requireUnique(joins, attribute.ref());
        for (TableDraft table : target.tables()) {
            ColumnSite site = ColumnSite.collection(owner, leaf, table);
            joinColumns.columns(site, leaf, joins, true);
            joinColumns.foreignKey(
                    table,
                    joins,
                    owner,
                    ForeignKeys.ofAttribute(leaf, annotations),
                    JoinColumns.onDelete(attribute.annotations()),
                    attribute.ref());
            indexes.read(site, leaf, CollectionIndexes.Home.TARGET);
        }
    }

    private void joinTable(MappedEntity owner, Leaf leaf, Annotation association, MappedEntity target) {
        Optional<Annotation> annotation = leaf.joinTable();
        TableDraft table = collectionTables.joinTable(owner, leaf, target, annotation);
        collectionTables
                .key(owner, leaf, table, annotation, Inverse.ownerPrefix(owner, leaf, target))
                .ifPresent(key -> {
                    List<String> element = elements.entities(owner, leaf, table, target, annotation);
                    boolean oneToMany = association.name().equals(Jpa.ONE_TO_MANY);
                    finish(owner, leaf, new CollectionTables.Rows(table, key, element, oneToMany), annotation);
                });
    }

    private void elementCollection(MappedEntity owner, Leaf leaf) {
        Attribute attribute = leaf.attribute();
        Optional<Annotation> annotation = leaf.collectionTable();
        TypeMirror type = attribute
                .annotations()
                .find(Jpa.ELEMENT_COLLECTION)
                .flatMap(a -> a.type("targetClass"))
                .filter(t -> t instanceof DeclaredType)
                .orElseGet(() -> Associations.elementType(attribute.type()));
        if (type.toString().equals(attribute.type().toString())) {
            context.findings()
                    .report(MappingMessage.NOT_A_COLLECTION, attribute.at(Jpa.ELEMENT_COLLECTION), leaf.path(), type);
            return;
        }
        TableDraft table = collectionTables.elementTable(owner, leaf, annotation);
        collectionTables
                .key(owner, leaf, table, annotation, NamePart.of(owner.type()))
                .ifPresent(key -> {
                    List<String> element = elements.values(owner, leaf, table, type);
                    finish(owner, leaf, new CollectionTables.Rows(table, key, element, false), annotation);
                });
    }

    private void manyToAny(MappedEntity owner, Leaf leaf) {
        Optional<Annotation> annotation = leaf.joinTable();
        TableDraft table = collectionTables.anyTable(owner, leaf, annotation);
        collectionTables
                .key(owner, leaf, table, annotation, NamePart.of(owner.type()))
                .ifPresent(key -> {
                    List<String> element = elements.any(owner, leaf, table, annotation);
                    finish(owner, leaf, new CollectionTables.Rows(table, key, element, false), annotation);
                });
    }

    private void finish(MappedEntity owner, Leaf leaf, CollectionTables.Rows rows, Optional<Annotation> annotation) {
        ColumnSite site = ColumnSite.collection(owner, leaf, rows.table());
        List<String> index = indexes.read(site, leaf, CollectionIndexes.Home.ROWS);
        collectionTables.finish(owner, leaf, rows, index, annotation);
    }
}

package dev.lockstep.processor.entity;

import dev.lockstep.processor.schema.ForeignKey.ReferentialAction;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the columns of a collection's elements: entities, embeddables or basic values. */
final class CollectionElements {
    private final ReaderContext context;
    private final JoinColumns joinColumns;
    private final EmbeddedValues embedded;
    private final ColumnReader columns;
    private final AnyReader anys;

    CollectionElements(
            ReaderContext context,
            JoinColumns joinColumns,
            EmbeddedValues embedded,
            ColumnReader columns,
            AnyReader anys) {
        this.context = context;
        this.joinColumns = joinColumns;
        this.embedded = embedded;
        this.columns = columns;
        this.anys = anys;
    }

    /** Adds the columns that refer to entities; gives their names. */
    List<String> entities(
            MappedEntity owner, Leaf leaf, TableDraft table, MappedEntity target, Optional<Annotation> annotation) {
        Attribute attribute = leaf.attribute();
        List<Annotation> written =
                annotation.map(a -> a.all("inverseJoinColumns")).orElse(List.of());
        List<JoinColumns.Join> joins =
                joinColumns.join(written, target, leaf.name(), attribute.ref()).orElse(List.of());
        if (joins.isEmpty()) {
            return List.of();
        }
        joinColumns.columns(ColumnSite.collection(owner, leaf, table), leaf, joins, false);
        joinColumns.requireUnique(joins, attribute.ref());
        // Hibernate constrains only what refers to the key.
        if (!attribute.has(Jpa.HIBERNATE + "NotFound") && JoinColumns.isKey(joins)) {
            // Hibernate's @OnDelete speaks of the collection's key alone; Lockstep's of every foreign key of the
            // attribute.
            Optional<ReferentialAction> rule = attribute.has(Jpa.LOCKSTEP + "OnDelete")
                    ? JoinColumns.onDelete(attribute.annotations())
                    : Optional.empty();
            List<Annotation> foreignKeys = Inverse.isBidirectional(owner, leaf, target)
                    ? List.of()
                    : ForeignKeys.ofTable(annotation, "inverseForeignKey", written);
            joinColumns.foreignKey(table, joins, target, foreignKeys, rule, attribute.ref());
        }
        return JoinColumns.names(joins);
    }

    /** Adds the columns that refer to entities of any kind; gives their names. */
    List<String> any(MappedEntity owner, Leaf leaf, TableDraft table, Optional<Annotation> annotation) {
        List<Annotation> key = annotation.map(a -> a.all("inverseJoinColumns")).orElse(List.of());
        return anys.read(ColumnSite.collection(owner, leaf, table), leaf, key, false);
    }

    /** Adds the columns of values; gives their names. */
    List<String> values(MappedEntity owner, Leaf leaf, TableDraft table, TypeMirror type) {
        ColumnSite site = ColumnSite.collection(owner, leaf, table);
        Attribute attribute = leaf.attribute();
        Overrides overrides = Overrides.of(attribute.annotations());
        if (type instanceof DeclaredType declared && embedded.isEmbeddable(declared)) {
            Overrides inner = CollectionKind.of(context, attribute) == CollectionKind.MAP
                    ? overrides.within("value").over(overrides.without("key").without("value"))
                    : overrides;
            return embedded.read(site, declared, attribute, inner);
        }
        Optional<Annotation> column = overrides
                .column("value")
                .or(() -> overrides.column("element"))
                .or(() -> attribute.annotations().find(Jpa.COLUMN));
        Optional<Annotation> convert = leaf.convert().or(() -> Converts.of(attribute.annotations(), "value"));
        BasicValue value = BasicValue.element(attribute, type, convert);
        return columns.read(site, value, leaf.path(), column, leaf.name()).stream()
                .toList();
    }
}

package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.MappingMessage;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the columns that order a list or hold the keys of a map (Jakarta Persistence 3.2, sections 11.1.33 to 11.1.41). */
final class CollectionIndexes {
    private static final List<String> KEY_COLUMNS =
            List.of(Jpa.PACKAGE + "MapKeyColumn", Jpa.PACKAGE + "MapKeyJoinColumn", Jpa.PACKAGE + "MapKeyJoinColumns");

    private final ReaderContext context;
    private final Entities entities;
    private final JoinColumns joinColumns;
    private final EmbeddedValues embedded;
    private final ColumnReader columns;

    CollectionIndexes(
            ReaderContext context,
            Entities entities,
            JoinColumns joinColumns,
            EmbeddedValues embedded,
            ColumnReader columns) {
        this.context = context;
        this.entities = entities;
        this.joinColumns = joinColumns;
        this.embedded = embedded;
        this.columns = columns;
    }

    /** Whose rows hold the index: those of the collection, or those of the entities that are in it. */
    enum Home {
        ROWS,
        TARGET
    }

    /** Adds the columns of the index to the table; gives their names, none when there are none. */
    List<String> read(ColumnSite rows, Leaf leaf, Home home) {
        // An entity need not be in the collection.
        ColumnSite site = home == Home.TARGET ? rows.admittingNull() : rows;
        return switch (CollectionKind.of(context, leaf.attribute())) {
            case LIST -> List.of(order(site, leaf));
            case MAP -> mapKey(site, leaf, home);
            case SET, BAG, ID_BAG -> List.of();
        };
    }

    private String order(ColumnSite site, Leaf leaf) {
        Attribute attribute = leaf.attribute();
        Optional<Annotation> annotation = attribute.annotations().find(Jpa.ORDER_COLUMN);
        String written = annotation.map(a -> a.string("name")).orElse("");
        NamePart implied = leaf.name().map(n -> n + "_ORDER");
        Identifier physical =
                context.columnName(written.isEmpty() ? implied.now() : written, site.table(), attribute.ref());
        context.hints().implied(SchemaPath.column(site.table().name(), physical.stored()), implied.former());
        String definition = annotation.map(a -> a.string("columnDefinition")).orElse("");
        ColumnType type = definition.isEmpty()
                ? ColumnType.of("integer")
                : context.definition(definition, attribute.ref())
                        .flatMap(d -> context.definedType(d, attribute.ref()))
                        .map(MappedType::type)
                        .orElse(ColumnType.of("integer"));
        boolean nullable = annotation.map(a -> a.flag("nullable")).orElse(true);
        Column column = Column.of(physical.stored(), type, nullable);
        site.table()
                .add(new TableDraft.Entry(column, physical, site, leaf.path() + " (order)", attribute.ref(), false));
        int base = attribute
                .annotations()
                .find(Jpa.HIBERNATE + "ListIndexBase")
                .map(a -> a.integer("value"))
                .orElse(0);
        String check = SqlNames.inExpression(physical.stored()) + ">=" + base;
        site.table().check("", check, physical.stored(), attribute.ref());
        return physical.stored();
    }

    private List<String> mapKey(ColumnSite site, Leaf leaf, Home home) {
        Attribute attribute = leaf.attribute();
        if (attribute.has(Jpa.MAP_KEY) || !isKeyed(attribute, home)) {
            return List.of();
        }
        Optional<TypeMirror> type = keyType(attribute);
        if (type.isEmpty()) {
            context.findings().report(MappingMessage.UNMAPPABLE_TYPE, attribute.ref(), leaf.path(), attribute.type());
            return List.of();
        }
        NamePart name = leaf.name().map(n -> n + "_KEY");
        Optional<MappedEntity> entity = entities.find(TypeMapper.nameOf(type.get()));
        if (entity.isPresent()) {
            return entityKey(site, leaf, entity.get(), name);
        }
        Overrides overrides = Overrides.of(attribute.annotations()).within("key");
        if (type.get() instanceof DeclaredType declared && embedded.isEmbeddable(declared)) {
            return embedded.read(site, declared, attribute, overrides);
        }
        Optional<Annotation> column = Overrides.of(attribute.annotations())
                .column("key")
                .or(() -> attribute.annotations().find(Jpa.PACKAGE + "MapKeyColumn"));
        BasicValue key = BasicValue.key(attribute, type.get(), Converts.of(attribute.annotations(), "key"));
        return columns.read(site, key, leaf.path() + " (key)", column, name).stream()
                .toList();
    }

    /** On an inverse side a map without more is keyed by the identifier of what it holds. */
    private static boolean isKeyed(Attribute attribute, Home home) {
        return home == Home.ROWS
                || !Associations.annotation(attribute)
                        .map(a -> !a.string("mappedBy").isEmpty())
                        .orElse(false)
                || KEY_COLUMNS.stream().anyMatch(attribute::has);
    }

    private static Optional<TypeMirror> keyType(Attribute attribute) {
        Optional<TypeMirror> said =
                attribute.annotations().find(Jpa.PACKAGE + "MapKeyClass").flatMap(a -> a.type("value"));
        if (said.isPresent()) {
            return said;
        }
        return attribute.type() instanceof DeclaredType declared
                        && declared.getTypeArguments().size() == 2
                ? Optional.of(declared.getTypeArguments().get(0))
                : Optional.empty();
    }

    private List<String> entityKey(ColumnSite site, Leaf leaf, MappedEntity target, NamePart name) {
        Attribute attribute = leaf.attribute();
        List<Annotation> annotations =
                attribute.annotations().repeated(Jpa.PACKAGE + "MapKeyJoinColumn", Jpa.PACKAGE + "MapKeyJoinColumns");
        List<JoinColumns.Join> joins = joinColumns.join(annotations, target, name, attribute.ref()).stream()
                .flatMap(List::stream)
                .map(j ->
                        j.isNamed() ? j : j.as(context.naming().physical(Identifier.parse(name.now())), name.former()))
                .toList();
        if (joins.isEmpty()) {
            return List.of();
        }
        joinColumns.columns(site, leaf, joins, true);
        List<Annotation> foreignKeys =
                ForeignKeys.ofElement(attribute.annotations(), Jpa.PACKAGE + "MapKeyJoinColumn", annotations);
        joinColumns.foreignKey(site.table(), joins, target, foreignKeys, Optional.empty(), attribute.ref());
        return JoinColumns.names(joins);
    }
}

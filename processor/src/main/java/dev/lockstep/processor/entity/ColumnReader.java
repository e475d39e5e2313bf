package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads the column of a basic attribute (Jakarta Persistence 3.2, section 11.1.9, as Hibernate applies it). */
final class ColumnReader {
    /** Hibernate sets these in every insert, and makes their columns not null. */
    private static final List<String> REQUIRED = List.of(
            Jpa.HIBERNATE + "CreationTimestamp",
            Jpa.HIBERNATE + "UpdateTimestamp",
            Jpa.HIBERNATE + "CurrentTimestamp",
            Jpa.HIBERNATE + "TenantId");

    private final ReaderContext context;
    private final KeyGenerators generators;
    private final ValidatedColumns validated;

    ColumnReader(ReaderContext context, KeyGenerators generators) {
        this.context = context;
        this.generators = generators;
        this.validated = new ValidatedColumns(context);
    }

    /** Adds the leaf's column to the tables of the entity that hold it; what is wrong with it is reported. */
    void read(MappedEntity owner, Leaf leaf) {
        if (leaf.attribute().has(Jpa.HIBERNATE + "Formula")) {
            return;
        }
        String other = leaf.column().map(c -> c.string("table")).orElse("");
        for (TableDraft table : Placement.tables(context, owner, leaf, other)) {
            read(ColumnSite.of(owner, leaf, table), leaf);
        }
    }

    /** Adds the leaf's column to a table; gives its name, and nothing when something is wrong, which is reported. */
    Optional<String> read(ColumnSite site, Leaf leaf) {
        String written = leaf.column().map(c -> c.string("name")).orElse("");
        NamePart logical = leaf.embedding()
                .name(
                        written.isEmpty()
                                ? leaf.name()
                                : new NamePart(written, leaf.name().former()));
        Identifier name =
                context.columnName(logical.now(), site.table(), leaf.attribute().ref());
        formerly(site, name, leaf.name(), logical);
        boolean denied = leaf.column().map(c -> !c.flag("nullable")).orElse(false);
        boolean nullable = !denied && site.admitsNull(isNullable(leaf), leaf, name.stored());
        if (Temporals.hasZoneColumn(leaf.value())) {
            new ZonedColumns(context).read(site, leaf, name, nullable);
            return Optional.of(name.stored());
        }
        Place place = new Place(leaf.value(), site, leaf.path(), name, leaf.column(), nullable);
        UnaryOperator<Column> last =
                site.key() ? c -> generators.generate(site, leaf, c).withNullable(false) : UnaryOperator.identity();
        Optional<String> read = column(place, last);
        if (site.key()) {
            read.ifPresent(column -> site.table().addToKey(List.of(column)));
        }
        if (site.collection() == null && leaf.attribute().has(Jpa.HIBERNATE + "PartitionKey")) {
            read.ifPresent(site.table()::partitionBy);
        }
        if (site.collection() == null) {
            read.ifPresent(column -> validated.basic(site, leaf, column));
        }
        return read;
    }

    /**
     * Adds the column of a value that is not an attribute of its own: an element of a collection, a key of a map.
     *
     * @param annotation the {@code @Column} or {@code @MapKeyColumn} that counts, if any
     * @param implied the name when that gives none
     */
    Optional<String> read(
            ColumnSite site, BasicValue value, String path, Optional<Annotation> annotation, NamePart implied) {
        String written = annotation.map(c -> c.string("name")).orElse("");
        Identifier name = context.columnName(written.isEmpty() ? implied.now() : written, site.table(), value.ref());
        formerly(site, name, value.part() == BasicValue.Part.KEY ? NamePart.of("") : implied, implied);
        boolean nullable =
                site.nullable() || annotation.map(a -> a.flag("nullable")).orElse(true);
        return column(new Place(value, site, path, name, annotation, nullable), column -> column);
    }

    /**
     * Adds a column that no attribute has, by which Hibernate marks rows.
     *
     * @param value of an attribute that stands for it
     * @param comment empty for Hibernate's own
     */
    void indicator(ColumnSite site, BasicValue value, String comment, boolean nullable) {
        Identifier name = context.columnName(value.name(), site.table(), value.ref());
        Place place = new Place(value, site, value.name(), name, Optional.empty(), nullable);
        String text = comment.isEmpty() ? "Soft-delete indicator" : comment;
        column(place, column -> column.withComment(text));
    }

    /**
     * Where a value is stored.
     *
     * @param value what is stored
     * @param site whose rows hold it
     * @param path of the attribute within its entity
     * @param identifier the column's name, before it is stored
     * @param annotation the {@code @Column} or {@code @MapKeyColumn} that counts, if any
     * @param nullable whether the mapping lets it be null
     */
    private record Place(
            BasicValue value,
            ColumnSite site,
            String path,
            Identifier identifier,
            Optional<Annotation> annotation,
            boolean nullable) {
        String name() {
            return identifier.stored();
        }
    }

    private Optional<String> column(Place place, UnaryOperator<Column> last) {
        BasicValue value = place.value();
        TableDraft table = place.site().table();
        Optional<Annotation> annotation = place.annotation();
        Optional<ColumnDefinition> definition = definition(annotation, value.attribute());
        if (definition.isEmpty() && hasDefinition(annotation)) {
            return Optional.empty();
        }
        Optional<MappedType> type = definition.isPresent()
                ? context.definedType(definition.get(), value.ref())
                        .map(t -> context.typeMapper().checked(value, t))
                : context.typeMapper()
                        .map(value, ColumnSize.of(annotation, value.attribute().annotations()));
        type.ifPresent(t -> {
            Column column = last.apply(column(place, definition, t.type()));
            boolean writable = isWritable(annotation);
            table.add(new TableDraft.Entry(
                    column, place.identifier(), place.site(), place.path(), value.ref(), writable));
            constrain(place, table, t, definition);
            hints(value, table, place.name(), t);
        });
        return type.map(t -> place.name());
    }

    private Column column(Place place, Optional<ColumnDefinition> definition, ColumnType type) {
        Annotations annotations = place.value().annotations();
        boolean notNull = definition.map(ColumnDefinition::notNull).orElse(false);
        Column column = Column.of(place.name(), type, place.nullable() && !notNull)
                .withDefault(defaultOf(annotations, definition))
                .withGenerated(generated(annotations, definition))
                .withIdentity(definition.map(ColumnReader::identity).orElse(Column.Identity.NONE))
                .withComment(comment(place));
        return context.collated(
                column,
                place.annotation(),
                annotations,
                definition,
                place.value().ref());
    }

    private Optional<ColumnDefinition> definition(Optional<Annotation> column, Attribute attribute) {
        String text = column.map(c -> c.string("columnDefinition")).orElse("");
        return text.isEmpty() ? Optional.empty() : context.definition(text, attribute.ref());
    }

    private static boolean hasDefinition(Optional<Annotation> column) {
        return column.map(c -> !c.string("columnDefinition").isEmpty()).orElse(false);
    }

    /** As Hibernate has it: a primitive is not null only when no {@code @Column} speaks and no embeddable may be null. */
    private static boolean isNullable(Leaf leaf) {
        Attribute attribute = leaf.attribute();
        boolean optional = attribute
                .annotations()
                .find(Jpa.BASIC)
                .map(b -> b.flag("optional"))
                .orElse(true);
        boolean required = attribute.has(Jpa.VERSION) || REQUIRED.stream().anyMatch(attribute::has) || !optional;
        boolean primitive = attribute.type().getKind().isPrimitive() && !leaf.embedded();
        return !required && leaf.column().map(c -> c.flag("nullable")).orElse(!primitive);
    }

    private static boolean isWritable(Optional<Annotation> column) {
        return column.map(c -> c.flag("insertable") || c.flag("updatable")).orElse(true);
    }

    private static Column.Identity identity(ColumnDefinition definition) {
        if (definition.identity() == null) {
            return Column.Identity.NONE;
        }
        return definition.identity().equals("ALWAYS") ? Column.Identity.ALWAYS : Column.Identity.BY_DEFAULT;
    }

    static @Nullable String defaultOf(Annotations annotations, Optional<ColumnDefinition> definition) {
        return annotations
                .find(Jpa.LOCKSTEP + "ServerDefault")
                .or(() -> annotations.find(Jpa.HIBERNATE + "ColumnDefault"))
                .map(a -> a.string("value"))
                .or(() -> definition.map(ColumnDefinition::defaultExpression))
                .orElse(null);
    }

    private static @Nullable String generated(Annotations annotations, Optional<ColumnDefinition> definition) {
        return annotations
                .find(Jpa.HIBERNATE + "GeneratedColumn")
                .map(a -> a.string("value"))
                .or(() -> definition.map(ColumnDefinition::generated))
                .orElse(null);
    }

    private static @Nullable String comment(Place place) {
        boolean implied = place.value().part() == BasicValue.Part.WHOLE;
        return Comments.on(place.value().annotations(), place.name(), implied)
                .or(() -> place.annotation().map(c -> c.string("comment")))
                .filter(c -> !c.isEmpty())
                .orElse(null);
    }

    private void constrain(Place place, TableDraft table, MappedType type, Optional<ColumnDefinition> definition) {
        Attribute attribute = place.value().attribute();
        String name = place.name();
        ElementRef ref = attribute.ref();
        if (place.annotation().map(c -> c.flag("unique")).orElse(false)
                || definition.map(ColumnDefinition::unique).orElse(false)) {
            table.unique("", List.of(name), ref);
        }
        if (type.check() != null) {
            table.check("", SqlNames.inExpression(name) + " " + type.check(), name, ref);
        }
        definition.map(ColumnDefinition::check).ifPresent(c -> table.check("", c, name, ref));
        place.annotation().ifPresent(c -> context.checks(c, table, name, ref));
        for (Annotation check : attribute.annotations().repeated(Jpa.HIBERNATE + "Check", Jpa.HIBERNATE + "Checks")) {
            table.check(context.storedOrEmpty(check.string("name")), check.string("constraints"), name, ref);
        }
    }

    private void formerly(ColumnSite site, Identifier name, NamePart written, NamePart implied) {
        SchemaPath path = SchemaPath.column(site.table().name(), name.stored());
        context.hints().written(path, written.former());
        context.hints().implied(path, implied.former());
    }

    private void hints(BasicValue value, TableDraft table, String name, MappedType type) {
        Attribute attribute = value.attribute();
        SchemaPath path = SchemaPath.column(table.name(), name);
        if (value.part() != BasicValue.Part.KEY) {
            context.hints().column(path, attribute.annotations());
        }
        if (type.enumClass() == null) {
            return;
        }
        if (type.enumType() == null) {
            context.hints().storedValues(path, HintDraft.renamedConstants(type.enumClass(), context.metadata()));
            return;
        }
        context.objects().enumType(type.enumType(), type.enumClass(), attribute.ref());
        formerType(type.enumType().name(), type.enumClass());
        HintDraft.renamedConstants(type.enumClass(), context.metadata())
                .forEach((constant, former) ->
                        context.hints().add(SchemaPath.enumValue(type.enumType().name(), constant), List.of(former)));
    }

    /** A type named after its class follows it. */
    private void formerType(ObjectName name, TypeElement enumClass) {
        ElementRef place = ElementRef.type(enumClass.getQualifiedName().toString());
        List<String> former = HintDraft.formerNames(context.metadata().of(enumClass, place));
        SchemaPath path = SchemaPath.enumType(name);
        context.hints().written(path, former);
        context.hints().add(path, former.stream().map(EnumMapper::snakeCase).toList());
    }
}

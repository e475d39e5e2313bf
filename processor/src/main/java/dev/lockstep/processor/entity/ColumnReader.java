package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.Message;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads the column of a basic attribute (Jakarta Persistence 3.2, section 11.1.9, as Hibernate applies it). */
final class ColumnReader {
    /** Hibernate sets these in every insert, and makes their columns not null. */
    private static final List<String> TIMESTAMPS = List.of(
            Jpa.HIBERNATE + "CreationTimestamp", Jpa.HIBERNATE + "UpdateTimestamp", Jpa.HIBERNATE + "CurrentTimestamp");

    private final ReaderContext context;
    private final KeyGenerators generators;
    private final ValidatedColumns validated;

    ColumnReader(ReaderContext context, KeyGenerators generators) {
        this.context = context;
        this.generators = generators;
        this.validated = new ValidatedColumns(context);
    }

    /** Adds the leaf's column to the table; what is wrong with it is reported. */
    void read(EntityClass entity, Leaf leaf, TableDraft table) {
        Attribute attribute = leaf.attribute();
        if (attribute.has(Jpa.HIBERNATE + "Formula") || !isOfPrimaryTable(leaf, table)) {
            return;
        }
        String written = leaf.column().map(c -> c.string("name")).orElse("");
        String name = context.columnName(written.isEmpty() ? attribute.name() : written, table, attribute.ref());
        Place place = new Place(leaf.value(), leaf.path(), name, leaf.column(), isNullable(leaf));
        UnaryOperator<Column> last = leaf.isIdentifier()
                ? column -> generators.generate(entity, leaf, table, column).withNullable(false)
                : UnaryOperator.identity();
        if (column(place, table, last)) {
            if (leaf.isIdentifier()) {
                table.addToKey(List.of(name));
            }
            validated.basic(entity, leaf, name, table);
        }
    }

    /**
     * Where a value is stored.
     *
     * @param value what is stored
     * @param path of the attribute within its entity
     * @param name of the column, as stored
     * @param annotation the {@code @Column} or {@code @MapKeyColumn} that counts, if any
     * @param nullable whether the mapping lets it be null
     */
    record Place(BasicValue value, String path, String name, Optional<Annotation> annotation, boolean nullable) {}

    /**
     * Adds the column of a value to the table, with its constraints.
     *
     * @param last what is made of the column before it is added
     * @return whether there is one; when there is none that has been reported
     */
    boolean column(Place place, TableDraft table, UnaryOperator<Column> last) {
        BasicValue value = place.value();
        Optional<Annotation> annotation = place.annotation();
        Optional<ColumnDefinition> definition = definition(annotation, value.attribute());
        if (definition.isEmpty() && hasDefinition(annotation)) {
            return false;
        }
        Optional<MappedType> type = definition.isPresent()
                ? context.definedType(definition.get(), value.ref())
                        .map(t -> context.typeMapper().checked(value, t))
                : context.typeMapper()
                        .map(value, ColumnSize.of(annotation, value.attribute().annotations()));
        type.ifPresent(t -> {
            Column column = last.apply(column(place, definition, t.type()));
            table.add(new TableDraft.Entry(column, place.path(), value.ref(), isWritable(annotation)));
            constrain(place, table, t, definition);
            hints(value.attribute(), table, place.name(), t);
        });
        return type.isPresent();
    }

    private Column column(Place place, Optional<ColumnDefinition> definition, ColumnType type) {
        Attribute attribute = place.value().attribute();
        boolean notNull = definition.map(ColumnDefinition::notNull).orElse(false);
        Column column = Column.of(place.name(), type, place.nullable() && !notNull)
                .withDefault(defaultOf(attribute, definition))
                .withGenerated(generated(attribute, definition))
                .withIdentity(definition.map(ColumnReader::identity).orElse(Column.Identity.NONE))
                .withComment(comment(place.annotation(), attribute));
        return context.collated(column, place.annotation(), attribute, definition);
    }

    private boolean isOfPrimaryTable(Leaf leaf, TableDraft table) {
        String other = leaf.column().map(c -> c.string("table")).orElse("");
        boolean primary = other.isEmpty()
                || context.naming().stored(other).equals(table.name().name());
        if (!primary) {
            context.findings().report(Message.SECONDARY_TABLE, leaf.attribute().at(Jpa.COLUMN), leaf.path(), other);
        }
        return primary;
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
        boolean required = attribute.has(Jpa.VERSION) || TIMESTAMPS.stream().anyMatch(attribute::has) || !optional;
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

    static @Nullable String defaultOf(Attribute attribute, Optional<ColumnDefinition> definition) {
        return attribute
                .annotations()
                .find(Jpa.LOCKSTEP + "ServerDefault")
                .or(() -> attribute.annotations().find(Jpa.HIBERNATE + "ColumnDefault"))
                .map(a -> a.string("value"))
                .or(() -> definition.map(ColumnDefinition::defaultExpression))
                .orElse(null);
    }

    private static @Nullable String generated(Attribute attribute, Optional<ColumnDefinition> definition) {
        return attribute
                .annotations()
                .find(Jpa.HIBERNATE + "GeneratedColumn")
                .map(a -> a.string("value"))
                .or(() -> definition.map(ColumnDefinition::generated))
                .orElse(null);
    }

    static @Nullable String comment(Optional<Annotation> column, Attribute attribute) {
        return attribute
                .annotations()
                .find(Jpa.HIBERNATE + "Comment")
                .map(a -> a.string("value"))
                .or(() -> column.map(c -> c.string("comment")))
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

    private void hints(Attribute attribute, TableDraft table, String name, MappedType type) {
        SchemaPath path = SchemaPath.column(table.name(), name);
        context.hints().column(path, attribute.annotations());
        HintDraft.formerName(attribute.annotations())
                .ifPresent(former -> context.hints().rename(path, former, List.of(former)));
        if (type.enumClass() == null) {
            return;
        }
        if (type.enumType() == null) {
            context.hints().storedValues(path, HintDraft.renamedConstants(type.enumClass(), context.metadata()));
            return;
        }
        context.objects().enumType(type.enumType(), type.enumClass(), attribute.ref());
        HintDraft.renamedConstants(type.enumClass(), context.metadata())
                .forEach((value, former) -> context.hints()
                        .renamePhysical(SchemaPath.enumValue(type.enumType().name(), value), List.of(former)));
    }
}

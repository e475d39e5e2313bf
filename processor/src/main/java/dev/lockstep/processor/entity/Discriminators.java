package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the column that tells the entities of one table apart, with the checks that Hibernate adds to it: the values it
 * may have, and what a row of each must have (Jakarta Persistence 3.2, sections 11.1.12, 11.1.13).
 */
final class Discriminators {
    private static final String NULL = "null";
    private static final String NOT_NULL = "not null";

    private final ReaderContext context;

    Discriminators(ReaderContext context) {
        this.context = context;
    }

    /** Adds the column to the table of the root of a hierarchy, where it has one. */
    void read(MappedEntity root) {
        Optional<Annotation> annotation = root.type().annotations().find(Jpa.DISCRIMINATOR_COLUMN);
        boolean implied = root.inheritance() == Inheritance.SINGLE_TABLE && root.hasChildren();
        Optional<Annotation> formula = root.type().annotations().find(Jpa.HIBERNATE + "DiscriminatorFormula");
        if (formula.isPresent()) {
            String expression = formula.get().string("value");
            concrete(root).stream().filter(e -> e != root).forEach(e -> required(e, expression, Kind.STRING));
            return;
        }
        if (root.inheritance() == Inheritance.TABLE_PER_CLASS || (annotation.isEmpty() && !implied)) {
            return;
        }
        Kind kind = annotation
                .map(a -> Kind.valueOf(a.constant("discriminatorType")))
                .orElse(Kind.STRING);
        String written = annotation.map(a -> a.string("name")).orElse("");
        ElementRef place = annotation.map(Annotation::place).orElse(root.type().ref());
        TableDraft table = root.table();
        Identifier physical = context.columnName(written.isEmpty() ? "DTYPE" : written, table, place);
        List<MappedEntity> concrete = concrete(root);
        List<String> values = concrete.stream().map(e -> value(e, kind)).toList();
        Column column = Column.of(physical.stored(), type(kind, annotation, place), values.contains(NULL));
        ColumnSite site = new ColumnSite(root, table, false, false, null);
        table.add(new TableDraft.Entry(column, physical, site, "discriminator", place, true));
        concrete.forEach(e -> former(e, kind)
                .ifPresent(f -> context.hints()
                        .storedValues(SchemaPath.column(table.name(), physical.stored()), Map.of(value(e, kind), f))));
        String name = SqlNames.inExpression(physical.stored());
        List<String> listed =
                values.stream().filter(v -> !v.equals(NULL)).map(kind::literal).toList();
        if (!values.contains(NOT_NULL) && !listed.isEmpty()) {
            table.check("", name + " in (" + String.join(", ", listed) + ")", physical.stored(), place);
        }
        if (root.inheritance() == Inheritance.SINGLE_TABLE) {
            concrete.stream().filter(e -> e != root).forEach(e -> required(e, name, kind));
        }
    }

    /** The entities that rows can be, those far down first, as Hibernate lists them. */
    private static List<MappedEntity> concrete(MappedEntity root) {
        List<MappedEntity> all = new ArrayList<>(List.of(root));
        below(root, all);
        return all.stream().filter(e -> !e.isAbstract()).toList();
    }

    private static void below(MappedEntity entity, List<MappedEntity> into) {
        entity.children().forEach(c -> below(c, into));
        into.addAll(entity.children());
    }

    private static String value(MappedEntity entity, Kind kind) {
        String name = entity.type().entityName();
        return entity.type()
                .annotations()
                .find(Jpa.DISCRIMINATOR_VALUE)
                .map(a -> a.string("value"))
                .orElseGet(() -> kind == Kind.INTEGER ? String.valueOf(name.hashCode()) : name);
    }

    /** What the rows of an entity are marked with that had another class name, where its value is implied. */
    private static Optional<String> former(MappedEntity entity, Kind kind) {
        if (entity.type().annotations().has(Jpa.DISCRIMINATOR_VALUE) || kind == Kind.CHAR) {
            return Optional.empty();
        }
        return NamePart.of(entity.type()).former().stream()
                .filter(n -> !n.equals(n.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(n -> kind == Kind.INTEGER ? String.valueOf(n.hashCode()) : n);
    }

    private ColumnType type(Kind kind, Optional<Annotation> annotation, ElementRef place) {
        String definition = annotation.map(a -> a.string("columnDefinition")).orElse("");
        if (!definition.isEmpty()) {
            Optional<MappedType> defined =
                    context.definition(definition, place).flatMap(d -> context.definedType(d, place));
            if (defined.isPresent()) {
                return defined.get().type();
            }
        }
        return switch (kind) {
            case STRING ->
                context.dialect()
                        .parseType("varchar(%d)"
                                .formatted(
                                        annotation.map(a -> a.integer("length")).orElse(31)));
            case CHAR -> context.dialect().parseType("char(1)");
            case INTEGER -> context.dialect().parseType("integer");
        };
    }

    /** What an entity requires of its rows, the column cannot require of the others'. */
    private void required(MappedEntity entity, String discriminator, Kind kind) {
        String value = value(entity, kind);
        List<String> columns = entity.required();
        if (columns.isEmpty() || value.equals(NOT_NULL)) {
            return;
        }
        String other = value.equals(NULL) ? " is null" : " <> " + kind.literal(value);
        String all = columns.stream()
                .map(c -> SqlNames.inExpression(c) + " is not null")
                .collect(Collectors.joining(" and "));
        entity.table()
                .check(
                        "",
                        discriminator + other + " or (" + all + ")",
                        "",
                        entity.type().ref());
    }

    /** The types of a discriminator (section 11.1.12). */
    private enum Kind {
        STRING,
        CHAR,
        INTEGER;

        String literal(String value) {
            return this == INTEGER ? value : "'" + value.replace("'", "''") + "'";
        }
    }
}

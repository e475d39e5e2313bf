package dev.lockstep.processor.entity;

import dev.lockstep.processor.dialect.Dialect;
import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.MappingMessage;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.Optional;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * What every part of the reader works with, and writes to.
 *
 * @param elements the compiler's
 * @param types the compiler's
 * @param metadata what the classes say
 * @param options of the history
 * @param dialect of the database
 * @param naming the strategy
 * @param names of constraints
 * @param classes finds attributes
 * @param typeMapper maps basic types
 * @param findings what is wrong
 * @param objects sequences, enum types and schemas found so far
 * @param hints found so far
 */
record ReaderContext(
        Elements elements,
        Types types,
        Metadata metadata,
        ReaderOptions options,
        Dialect dialect,
        NamingStrategy naming,
        ConstraintNames names,
        ClassReader classes,
        TypeMapper typeMapper,
        Findings findings,
        SchemaObjects objects,
        HintDraft hints) {

    static ReaderContext of(Elements elements, Types types, Metadata metadata, ReaderOptions options, Dialect dialect) {
        Findings findings = new Findings();
        EnumMapper enums = new EnumMapper(metadata, storedSchema(options), findings);
        NamingStrategy naming = NamingStrategy.of(options.naming());
        return new ReaderContext(
                elements,
                types,
                metadata,
                options,
                dialect,
                naming,
                new ConstraintNames(dialect.maxIdentifierBytes()),
                new ClassReader(elements, types, metadata),
                new TypeMapper(
                        elements,
                        types,
                        new ColumnTypes(dialect, findings),
                        enums,
                        new Converters(elements, types, findings, options.converters()),
                        findings),
                findings,
                new SchemaObjects(findings),
                new HintDraft(naming));
    }

    /** The name of an object of a schema that the mapping names, or of the history's when it names none. */
    ObjectName objectName(String writtenSchema, Identifier physical) {
        String schema = writtenSchema.isEmpty() ? storedSchema(options) : naming.stored(writtenSchema);
        if (schema != null) {
            objects.namespace(schema);
        }
        return new ObjectName(schema, physical.stored());
    }

    /**
     * A column's name before it is stored. One that is a reserved word and not quoted is reported: Hibernate leaves such a name
     * bare, and PostgreSQL then takes it for its own word.
     */
    Identifier columnName(String written, TableDraft table, ElementRef place) {
        return columnName(Identifier.parse(written), table, place);
    }

    /** The same for a name that is not written but implied. */
    Identifier columnName(Identifier logical, TableDraft table, ElementRef place) {
        Identifier physical = naming.physical(logical);
        table.call(physical.stored(), logical);
        reserved(physical, SchemaPath.column(table.name(), physical.stored()), place);
        return physical;
    }

    /** Reports a reserved word that is not quoted. */
    void reserved(Identifier physical, SchemaPath path, ElementRef place) {
        if (!physical.quoted() && SqlNames.isReserved(physical.stored())) {
            findings.report(MappingMessage.RESERVED_WORD, place, path.kind().noun(), path, physical.stored());
        }
    }

    TableDraft table(ObjectName name, Identifier physical, ElementRef ref) {
        return new TableDraft(name, physical, ref, names, findings);
    }

    /** A name that the user gave to a constraint, as stored; empty when there is none. */
    String storedOrEmpty(String written) {
        return written.isBlank() ? "" : Identifier.parse(written).stored();
    }

    /** The parts of a {@code columnDefinition}; one that is not understood is reported. */
    Optional<ColumnDefinition> definition(String text, ElementRef place) {
        Optional<ColumnDefinition> definition = ColumnDefinition.parse(text);
        if (definition.isEmpty()) {
            findings.report(MappingMessage.COLUMN_DEFINITION, place, text);
        }
        return definition;
    }

    /** The type that a {@code columnDefinition} names. */
    Optional<MappedType> definedType(ColumnDefinition definition, ElementRef place) {
        try {
            return Optional.of(MappedType.plain(dialect.parseType(definition.type())));
        } catch (IllegalArgumentException e) {
            findings.report(MappingMessage.COLUMN_DEFINITION, place, definition.type());
            return Optional.empty();
        }
    }

    /** The column with the collation that {@code @Collate}, the definition or the options give it. */
    Column collated(
            Column column,
            Optional<Annotation> annotation,
            Annotations annotations,
            Optional<ColumnDefinition> definition,
            ElementRef place) {
        String options = annotation.map(a -> a.string("options")).orElse("");
        Optional<ColumnDefinition> parsed =
                options.isEmpty() ? Optional.empty() : ColumnDefinition.parse("t " + options);
        if (!options.isEmpty() && parsed.filter(p -> p.collation() != null).isEmpty()) {
            findings.report(MappingMessage.COLUMN_OPTIONS, place, options);
        }
        return annotations
                .find(Jpa.HIBERNATE + "Collate")
                .map(a -> a.string("value"))
                .or(() -> parsed.map(ColumnDefinition::collation))
                .or(() -> definition.map(ColumnDefinition::collation))
                .map(collation -> new Column(
                        column.name(),
                        column.type(),
                        column.nullable(),
                        column.defaultExpression(),
                        column.identity(),
                        column.generated(),
                        collation,
                        column.comment()))
                .orElse(column);
    }

    /**
     * Adds the check constraints of an annotation to a table.
     *
     * @param column the column they stand on, or empty
     */
    void checks(Annotation annotation, TableDraft table, String column, ElementRef place) {
        for (Annotation check : annotation.all("check")) {
            if (!check.string("options").isEmpty()) {
                findings.report(MappingMessage.COLUMN_OPTIONS, place, check.string("options"));
            }
            table.check(storedOrEmpty(check.string("name")), check.string("constraint"), column, place);
        }
    }

    private static @Nullable String storedSchema(ReaderOptions options) {
        String schema = options.schema();
        return schema == null || schema.isEmpty()
                ? null
                : NamingStrategy.of(options.naming()).stored(schema);
    }
}

package dev.lockstep.processor.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a history root says of how its entities are read.
 *
 * @param naming the naming strategy
 * @param schema the database schema of objects that name none, or null for the connection's own
 * @param indexForeignKeys whether foreign key columns get an index
 * @param beanValidation whether constraints of Bean Validation shape columns and checks
 * @param dtos whether every entity gets a DTO record, or only those that ask for one
 * @param converters the class names of the attribute converters that apply themselves
 */
public record ReaderOptions(
        NamingKind naming,
        @Nullable String schema,
        boolean indexForeignKeys,
        boolean beanValidation,
        boolean dtos,
        Set<String> converters) {
    public ReaderOptions {
        converters = Set.copyOf(converters);
    }

    /** Options without converters that apply themselves. */
    public ReaderOptions(
            NamingKind naming,
            @Nullable String schema,
            boolean indexForeignKeys,
            boolean beanValidation,
            boolean dtos) {
        this(naming, schema, indexForeignKeys, beanValidation, dtos, Set.of());
    }

    /** The same options with converters that apply themselves. */
    public ReaderOptions withConverters(Set<String> classNames) {
        return new ReaderOptions(naming, schema, indexForeignKeys, beanValidation, dtos, classNames);
    }
}

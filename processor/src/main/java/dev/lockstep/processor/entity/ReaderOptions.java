package dev.lockstep.processor.entity;

import org.jspecify.annotations.Nullable;

/**
 * What a history root says of how its entities are read.
 *
 * @param naming the naming strategy
 * @param schema the database schema of objects that name none, or null for the connection's own
 * @param indexForeignKeys whether foreign key columns get an index
 * @param beanValidation whether constraints of Bean Validation shape columns and checks
 * @param dtos whether every entity gets a DTO record, or only those that ask for one
 */
public record ReaderOptions(
        NamingKind naming, @Nullable String schema, boolean indexForeignKeys, boolean beanValidation, boolean dtos) {}

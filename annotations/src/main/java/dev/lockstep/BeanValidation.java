package dev.lockstep;

/**
 * Whether Bean Validation constraints ({@code @NotNull}, {@code @Size}, {@code @Max}…) shape the schema, as they do the
 * schema that Hibernate exports.
 *
 * <p>The counterpart at run time is the property {@code jakarta.persistence.validation.mode} (Jakarta Persistence 3.2,
 * chapter 3, “Bean Validation”), whose effect on DDL is Hibernate's.
 *
 * <p><strong>In this version</strong> constraints leave the schema as the mapping has it: with {@link #AUTO} each of
 * them is a warning, with {@link #OFF} none is. {@link #ON} is an error, rather than a promise not kept.
 */
public enum BeanValidation {
    /** Constraints count when a Jakarta Validation API is on the class path; settled at the first recording. */
    AUTO,

    /** Constraints count. */
    ON,

    /** Constraints are for the application alone. */
    OFF
}

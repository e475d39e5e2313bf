package dev.lockstep;

/**
 * Whether Bean Validation constraints ({@code @NotNull}, {@code @Size}, {@code @Max}…) shape the schema, as they do the
 * schema that Hibernate exports.
 *
 * <p>The counterpart at run time is the property {@code jakarta.persistence.validation.mode} (Jakarta Persistence 3.2,
 * chapter 3, “Bean Validation”), whose effect on DDL is Hibernate's.
 *
 * <p>Of the constraints of the default group, as in Hibernate: {@code @NotNull}, {@code @NotBlank} and {@code @NotEmpty} make
 * a column not null (of single-table subclasses they do not), {@code @Size} and {@code @Length} of a string give its
 * length, {@code @Digits} precision and scale, {@code @Min}, {@code @Max} and {@code @Range} a check. Composed constraints
 * count as what they are composed of. Those within an embeddable count where the embedded attribute is
 * {@code @Valid}, and make its columns not null only where the attribute itself is. Constraints in the XML of Bean Validation
 * do not count.
 */
public enum BeanValidation {
    /**
     * Constraints count when a Jakarta Validation API is on the class path of the first recording. The snapshot keeps what
     * was settled; to change it, say {@link #ON} or {@link #OFF}, and record what follows as a migration.
     */
    AUTO,

    /** Constraints count. */
    ON,

    /** Constraints are for the application alone. */
    OFF
}

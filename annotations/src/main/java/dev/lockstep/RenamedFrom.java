package dev.lockstep;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a table, a column or an enum value had another name, so that it is renamed and keeps its data.
 *
 * <p>On an entity: its table. On an attribute: its column. On an enum constant: the value of the {@link NativeEnum},
 * or of the checked column. Without it a new name reads as a drop and an add, and {@code [lockstep:data-loss]} stops
 * that.
 *
 * <pre>{@code
 * @RenamedFrom("due")
 * private LocalDate dueDate;
 * }</pre>
 *
 * <p>Once the rename is recorded the annotation does nothing, and may stay or go. See PostgreSQL manual,
 * “ALTER TABLE” ({@code RENAME}) and “ALTER TYPE” ({@code RENAME VALUE}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface RenamedFrom {

    /**
     * {@return the old name}
     *
     * <p>The name as it stands in the database, or else the old Java name of the entity or attribute: what is not found
     * as given is looked up as the {@link Naming} strategy would have named it.
     */
    String value();
}

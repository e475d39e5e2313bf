package dev.lockstep;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a table, a column or an enum value had another name, so that it is renamed and keeps its data.
 *
 * <p>On an entity: its table. On an attribute: its column, or each of its columns. On an enum constant: the value of the
 * {@link NativeEnum}, or of the checked column; on an enum: its type in the database. What is named after them follows by
 * itself: join and collection tables, join columns, discriminator values, sequences. Without it a new name reads as a
 * drop and an add, and {@code [lockstep:data-loss]} stops that.
 *
 * <pre>{@code
 * @RenamedFrom("due")
 * private LocalDate dueDate;
 * }</pre>
 *
 * <p>The column of an attribute of an embeddable or mapped superclass that {@code @AttributeOverride} names is meant by
 * {@link #attribute}, beside the override:
 *
 * <pre>{@code
 * @AttributeOverride(name = "city", column = @Column(name = "billing_city"))
 * @RenamedFrom(attribute = "city", value = "billing_town")
 * private Address billing;
 * }</pre>
 *
 * <p>Once the rename is recorded the annotation does nothing, and may stay or go. See PostgreSQL manual,
 * “ALTER TABLE” ({@code RENAME}) and “ALTER TYPE” ({@code RENAME VALUE}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Repeatable(Renames.class)
public @interface RenamedFrom {

    /**
     * {@return the old name}
     *
     * <p>The name as it stands in the database, or else the old Java name of the entity or attribute: what is not found
     * as given is looked up as the {@link Naming} strategy would have named it. What is implied by the name of an entity is
     * found by its old class name; where the table had a name of its own and got another as well, both can be said.
     */
    String value();

    /** {@return the path of an attribute within this one or this class, as an override names it; empty: this itself} */
    String attribute() default "";
}

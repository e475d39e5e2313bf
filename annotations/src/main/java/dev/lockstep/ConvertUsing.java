package dev.lockstep;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how the values of a column turn into its new type.
 *
 * <p>Needed where PostgreSQL has no assignment cast from the old type to the new, or not the one that is meant
 * (PostgreSQL manual, “ALTER TABLE”, {@code SET DATA TYPE … USING}, and “CREATE CAST”).
 *
 * <pre>{@code
 * @ConvertUsing(value = "estimate::integer", reverse = "estimate::varchar")
 * private Integer estimate; // was a String
 * }</pre>
 *
 * <p>Once the change is recorded the annotation does nothing, and may stay or go.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface ConvertUsing {

    /**
     * {@return the SQL expression of the upgrade, in terms of the old column}
     *
     * <p>It may refer to the row's other columns; subqueries, aggregates and window functions are not allowed there.
     */
    String value();

    /** {@return the SQL expression of the downgrade, in terms of the new column; empty: PostgreSQL's own cast} */
    String reverse() default "";
}

package dev.lockstep;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the value for rows that already exist when a column becomes NOT NULL.
 *
 * <p>Rows where the column is null are updated before the constraint is set. With neither this nor a default, such a
 * change is the error {@code [lockstep:not-null]}.
 *
 * <pre>{@code
 * @Column(nullable = false)
 * @Backfill("lower(email)")
 * private String login;
 * }</pre>
 *
 * <p>Unlike a {@link ServerDefault}, it says nothing about rows to come. Once the change is recorded the annotation
 * does nothing, and may stay or go.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Backfill {

    /**
     * {@return the SQL expression, evaluated once for each row}
     *
     * <p>Whatever {@code UPDATE … SET column = } takes (PostgreSQL manual, “UPDATE”): it may refer to the row's other
     * columns by their database names. Text goes in SQL quotes: {@code "'none'"}. A result of null fails the migration,
     * for the column is then still null.
     */
    String value();
}

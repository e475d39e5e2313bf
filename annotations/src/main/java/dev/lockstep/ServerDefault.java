package dev.lockstep;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a column its DEFAULT.
 *
 * <p>It says what Hibernate's {@code @ColumnDefault} says, without the dependency; that annotation is understood as
 * well.
 *
 * <pre>{@code
 * @Column(nullable = false, insertable = false, updatable = false)
 * @ServerDefault("now()")
 * private Instant createdAt;
 * }</pre>
 *
 * <p>The database uses it for an INSERT that leaves the column out, and for existing rows when the column is added. A
 * persistence provider names every insertable column and sends null for a null attribute; hence
 * {@code insertable = false} above.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface ServerDefault {

    /**
     * {@return the SQL expression after DEFAULT}
     *
     * <p>It refers to no column and holds no subquery (PostgreSQL manual, “CREATE TABLE”, {@code DEFAULT}). Text goes
     * in SQL quotes: {@code "'OPEN'"}.
     */
    String value();
}

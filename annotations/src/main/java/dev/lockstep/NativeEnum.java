package dev.lockstep;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores an enum in a database enum type instead of a checked varchar.
 *
 * <p>On an enum: every attribute of that type. On an attribute: that one alone, and its type name goes before that of
 * the enum. Anything but an enum is an error.
 *
 * <pre>{@code
 * @NativeEnum("task_status")
 * public enum Status { OPEN, IN_PROGRESS, DONE }
 * }</pre>
 *
 * <p>The values are those of the constants, in their order, and sort so (PostgreSQL manual, 8.7, “Enumerated Types”).
 * Hibernate writes to such a column when the attribute says {@code @JdbcTypeCode(SqlTypes.NAMED_ENUM)}, which is
 * understood on its own as well.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface NativeEnum {

    /** {@return the name of the database type, at most 63 bytes; empty: the enum's simple name in snake case} */
    String value() default "";
}

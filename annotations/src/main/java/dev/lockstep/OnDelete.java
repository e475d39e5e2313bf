package dev.lockstep;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what the database does with a row when the row that its foreign key refers to is deleted.
 *
 * <p>It says what Hibernate's {@code @OnDelete} says, without the dependency; that annotation is understood as well.
 * Jakarta Persistence can say it only as a whole {@code foreignKeyDefinition} (3.2, chapter 11, “ForeignKey
 * Annotation”).
 *
 * <pre>{@code
 * @ManyToOne(optional = false)
 * @OnDelete(OnDelete.Action.CASCADE)
 * private Workspace workspace;
 * }</pre>
 *
 * <p>The database acts on its own: it calls no lifecycle callback, and entities already loaded do not notice. On an
 * attribute without a foreign key it is an error.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface OnDelete {

    /** {@return the action} */
    Action value();

    /** What may happen to the referencing row: PostgreSQL manual, “Constraints”, “Foreign Keys”. */
    enum Action {
        /** The delete fails, at the end of the statement, or of the transaction if the constraint is deferred. */
        NO_ACTION,

        /** The delete fails at once, even if the constraint is deferrable. */
        RESTRICT,

        /** The referencing row is deleted too. */
        CASCADE,

        /** The foreign key becomes null; its columns must be nullable. */
        SET_NULL,

        /** The foreign key becomes the default of its columns, which must be null or refer to a row. */
        SET_DEFAULT
    }
}

package dev.lockstep;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts an index on the entity's table that {@code jakarta.persistence.Index} cannot describe.
 *
 * <p>For an ordinary index {@code @Table(indexes = …)} will do (Jakarta Persistence 3.2, chapter 11, “Index
 * Annotation”). This one has the elements of PostgreSQL's CREATE INDEX (PostgreSQL manual, “CREATE INDEX” and chapter
 * 11, “Indexes”). Its parts are the columns and then the expressions; an index with neither is an error.
 *
 * <pre>{@code
 * @Entity
 * @DatabaseIndex(columns = {"workspace_id", "created_at DESC"}, where = "archived_at IS NULL")
 * @DatabaseIndex(name = "uq_account_email", expressions = "lower(email)", unique = true)
 * @DatabaseIndex(columns = "settings", method = "gin", operatorClass = "jsonb_path_ops")
 * public class Account { … }
 * }</pre>
 */
@Documented
@Repeatable(DatabaseIndexes.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DatabaseIndex {

    /**
     * {@return the name of the index; empty: {@code ix_}, the table and the columns}
     *
     * <p>More than 63 bytes, in UTF-8, are the error {@code [lockstep:name-too-long]}; PostgreSQL would cut the name.
     */
    String name() default "";

    /**
     * {@return the columns, by their database names, the leading one first}
     *
     * <p>After the name may stand an operator class, {@code ASC} or {@code DESC}, and {@code NULLS FIRST} or
     * {@code NULLS LAST}: {@code "created_at DESC NULLS LAST"}, {@code "title text_pattern_ops"}. A column that the
     * table does not have is an error.
     */
    String[] columns() default {};

    /**
     * {@return SQL expressions over the columns of the row, which come after the {@link #columns()}}
     *
     * <p>Each is put in parentheses. Its functions must be immutable (PostgreSQL manual, “Indexes on Expressions”).
     */
    String[] expressions() default {};

    /** {@return whether no two rows may have equal parts} */
    boolean unique() default false;

    /**
     * {@return the index method, by its database name}
     *
     * <p>{@code btree}, {@code hash}, {@code gist}, {@code spgist}, {@code gin}, {@code brin}, or one that an extension
     * adds (PostgreSQL manual, “Index Types”).
     */
    String method() default "btree";

    /**
     * {@return the predicate of a partial index, without the word WHERE; empty: every row is indexed}
     *
     * <p>It refers to the table's own columns alone, with immutable functions (PostgreSQL manual, “Partial Indexes”).
     */
    String where() default "";

    /**
     * {@return further columns, by their database names, which the index carries but does not search by}
     *
     * <p>They serve index-only scans, with methods {@code btree}, {@code gist} and {@code spgist} (PostgreSQL manual,
     * “Index-Only Scans and Covering Indexes”).
     */
    String[] include() default {};

    /** {@return the operator class of every part that names none; empty: the default class of the part's type} */
    String operatorClass() default "";

    /**
     * {@return whether nulls count as equal in a {@link #unique()} index}
     *
     * <p>Needs PostgreSQL 15; there two rows with null may not both be in the index. By default they may.
     */
    boolean nullsNotDistinct() default false;
}

package dev.lockstep;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the <em>history root</em>: the type that lists, in order, every migration of one database schema.
 *
 * <pre>{@code
 * @SchemaHistory({
 *     @Migration("add workspaces, accounts and tasks"),
 *     @Migration("update Task: add priority and status fields"),
 * })
 * public interface TaskSchema {}
 * }</pre>
 *
 * <p>At each compile the processor compares the entities with the committed snapshot. Where they differ and no new
 * migration is listed, the build fails with {@code [lockstep:drift]} and the line to paste here. The simple name of the
 * root names the committed files ({@code src/main/lockstep/TaskSchema}) and the generated migrator
 * ({@code TaskSchemaMigrator}, beside the root). Two roots in one package, or of one simple name in one module, are an
 * error.
 *
 * <p>What shapes a schema is set out in Jakarta Persistence 3.2, chapter 11, “Object/Relational Metadata Used in Schema
 * Generation”.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SchemaHistory {

    /**
     * {@return the migrations, oldest first}
     *
     * <p>The list only grows, at its end. An entry that is recorded is part of a chain of checksums: moved, reworded or
     * removed, it fails the build. Empty is where every history starts: the first compile then prints the first line.
     */
    Migration[] value() default {};

    /**
     * {@return the packages whose entities make up the schema}
     *
     * <p>Fully qualified names, of sources or of the class path, jars included. A package stands for itself alone, not
     * for those below it, which the language does not relate to it either (Java Language Specification, 7.1). Together
     * with {@link #entities()} this replaces the default, which is every entity of the compilation.
     *
     * <pre>{@code @SchemaHistory(packages = {"com.example.orders", "com.example.billing"})}</pre>
     */
    String[] packages() default {};

    /**
     * {@return the entity classes that make up the schema, beside those of {@link #packages()}}
     *
     * <p>They may come from jars. Each must be an entity; anything else is an error. Mapped superclasses and
     * embeddables come along with the entities that use them.
     *
     * <pre>{@code @SchemaHistory(entities = {Account.class, Task.class})}</pre>
     */
    Class<?>[] entities() default {};

    /**
     * {@return how tables and columns are named where the mapping does not say}
     *
     * <p>Pinned in the snapshot when the first migration is recorded, so that a change of the class path never renames
     * a column. See Jakarta Persistence 3.2, chapter 2, “Naming of Database Objects”.
     */
    Naming naming() default Naming.AUTO;

    /**
     * {@return the database schema of tables that name none}
     *
     * <p>Empty: generated SQL leaves the schema out, and the connection's {@code search_path} decides (PostgreSQL
     * manual, “The Schema Search Path”). {@code @Table(schema = …)} goes before it.
     *
     * <pre>{@code @SchemaHistory(schema = "planning")}</pre>
     */
    String schema() default "";

    /**
     * {@return whether the columns of a foreign key get an index when no index or key already leads with them}
     *
     * <p>PostgreSQL indexes the referenced side of a foreign key, never the referencing one; a delete or key update
     * there scans the referencing table (PostgreSQL manual, “Constraints”, “Foreign Keys”). Hibernate makes no such
     * index: with {@code false}, neither does Lockstep.
     */
    boolean indexForeignKeys() default true;

    /** {@return whether Bean Validation constraints shape columns and checks} */
    BeanValidation beanValidation() default BeanValidation.AUTO;

    /** {@return which versions of the application a migration must leave working} */
    Compatibility compatibility() default Compatibility.NONE;

    /**
     * {@return whether a DTO record is generated for each entity}
     *
     * <p>With {@code false}, only entities that carry {@link Dto @Dto} get one.
     */
    boolean dtos() default true;
}

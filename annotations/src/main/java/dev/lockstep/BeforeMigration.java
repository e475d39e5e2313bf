package dev.lockstep;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A step in Java that runs before a migration's SQL, when the migration is applied; the way back runs none.
 *
 * <pre>{@code
 * @BeforeMigration(V0002_UpdateTaskAddPriority.class)
 * public class RankTasks implements MigrationStep {
 *     public void run(Connection connection) throws SQLException { … }
 * }
 * }</pre>
 *
 * <p>On a public class with a public constructor without parameters that implements
 * {@code dev.lockstep.runtime.MigrationStep}. It is part of the migration from then on: do not change what it does once a
 * database has run it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface BeforeMigration {

    /** {@return the migration: the class that Lockstep generates of it} */
    Class<?> value();

    /**
     * {@return the place among the steps that run before the same migration, the lowest first}
     *
     * <p>Two of the same place are an error.
     */
    int order() default 0;

    /**
     * {@return whether it shares the migration's transaction, and cannot commit}
     *
     * <p>Outside it commits as it likes, and is run again from its beginning when it could not be noted as done: a step
     * that can be repeated, for work that is too long for one transaction.
     */
    boolean transactional() default true;
}

package dev.lockstep;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One step of a {@link SchemaHistory}: the message, and what may be lost on the way.
 *
 * <p>What the step does is not written here. The processor derives it, upgrade and downgrade, from the entities and the
 * snapshot, and records it in a file that is committed and reviewed with this line. From then on the entry stays as it
 * is; what the recorded SQL was, it remains.
 *
 * <pre>{@code
 * @Migration(value = "replace Task flag with priority", drops = "tasks.flag")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Migration {

    /**
     * {@return the message, in the words of a good commit}
     *
     * <p>It names the record ({@code 0002_update_task_add_priority.json}) and the generated class
     * ({@code V0002_UpdateTaskAddPriority}). Fewer than two words, or words that say nothing (“update models”), are the
     * error {@code [lockstep:vague-message]}.
     */
    String value();

    /**
     * {@return the objects whose data this migration may lose}
     *
     * <p>Database names: {@code "tasks"} for a table, {@code "tasks.flag"} for a column that is dropped or narrowed.
     * One that is missing is the error {@code [lockstep:data-loss]}, which gives the exact list to paste. A rename is
     * never guessed from a drop and an add: see {@link RenamedFrom}.
     */
    String[] drops() default {};

    /**
     * {@return the objects that the entities no longer map and that stay in the database all the same}
     *
     * <p>For versions of the application that still use them: the first of two steps to drop something. A column that
     * stays takes NULL from then on unless it has a default, for the entities leave it out. A later migration that names
     * it in {@link #drops()} drops it.
     *
     * <pre>{@code
     * @Migration(value = "stop using Task flag", retires = "tasks.flag"),
     * @Migration(value = "drop Task flag", drops = "tasks.flag"),   // once no running version maps it
     * }</pre>
     *
     * <p>Database names, as in {@code drops}: a table, a column, a sequence, a value of an enum type
     * ({@code "task_status.LATE"}), or a constraint that stays as it was ({@code "tasks.tasks_status_check"}). One that
     * the database does not have, or that the entities still map, is an error.
     */
    String[] retires() default {};

    /**
     * {@return the objects on which no running version depends any more, as far as this migration changes them}
     *
     * <p>Under {@link Compatibility#ROLLING}, the second of two steps that only the developer can vouch for: that every
     * running version writes the column which becomes NOT NULL, or keeps the constraint which is added. The error
     * {@code [lockstep:rolling]} gives the name. It also ends the keeping of a constraint in {@link #retires()}.
     *
     * <pre>{@code
     * @Migration(value = "require Task priority", contracts = "tasks.priority")
     * }</pre>
     */
    String[] contracts() default {};

    /**
     * {@return whether the migration is still being worked on}
     *
     * <p>A draft is recorded anew at each compile, and so may change until {@code draft} is removed. In a frozen build
     * (on a CI server) it is the error {@code [lockstep:unconfirmed-draft]}.
     */
    boolean draft() default false;
}

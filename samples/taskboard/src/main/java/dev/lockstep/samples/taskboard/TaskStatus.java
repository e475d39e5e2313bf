package dev.lockstep.samples.taskboard;

import dev.lockstep.NativeEnum;

/** How far a task is; an enum type of the database. */
@NativeEnum("task_status")
public enum TaskStatus {
    TODO,
    DOING,
    BLOCKED,
    DONE
}

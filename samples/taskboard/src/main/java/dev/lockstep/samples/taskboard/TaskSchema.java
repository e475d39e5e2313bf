package dev.lockstep.samples.taskboard;

import dev.lockstep.Migration;
import dev.lockstep.Naming;
import dev.lockstep.SchemaHistory;

/** The history of the taskboard's schema: append a line when an entity changes, and compile. */
@SchemaHistory(
        naming = Naming.SPRING,
        value = {
            @Migration("add workspaces, accounts, tasks and tags"),
            @Migration("update Task: add priority"),
            @Migration("rename Task.body to description"),
            @Migration("add status BLOCKED to Task"),
            @Migration(value = "require Account.displayName, drop Task.flag", drops = "tasks.flag"),
            @Migration("index the join table of tags by task"),
        })
public interface TaskSchema {}

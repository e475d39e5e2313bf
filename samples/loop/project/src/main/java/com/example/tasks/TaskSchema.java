package com.example.tasks;

import dev.lockstep.Migration;
import dev.lockstep.SchemaHistory;

@SchemaHistory({
    @Migration("add tasks"),
})
public interface TaskSchema {}

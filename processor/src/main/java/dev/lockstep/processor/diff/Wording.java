package dev.lockstep.processor.diff;

import dev.lockstep.processor.operation.Facts;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.schema.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What operations do, in one line each or as the message of the migration. */
public final class Wording {
    private Wording() {}

    /** A line for people: {@code add column tasks.priority (integer, not null)}. */
    public static String line(Operation operation) {
        return Facts.of(operation).line();
    }

    /**
     * A message for {@code @Migration}: imperative, short, never vague.
     *
     * @param entityName the simple name of the entity that maps to a table
     */
    public static String suggest(List<Operation> operations, Function<ObjectName, Optional<String>> entityName) {
        return new Suggestion(operations, entityName).text();
    }
}

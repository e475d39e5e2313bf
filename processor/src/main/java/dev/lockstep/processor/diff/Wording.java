package dev.lockstep.processor.diff;

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
        Fact fact = Facts.of(operation);
        return switch (fact.verb()) {
            case ADD -> "add " + fact.subject() + detail(fact.to());
            case DROP -> "drop " + fact.subject() + detail(fact.from());
            case CHANGE -> "change " + fact.subject() + " from " + fact.from() + " to " + fact.to();
            case RENAME -> "rename " + fact.path().kind().noun() + " " + fact.from() + " to " + fact.to() + of(fact);
            case RENAME_VALUE -> "replace '" + fact.from() + "' by '" + fact.to() + "' in " + fact.subject();
        };
    }

    private static String of(Fact fact) {
        return fact.path().member() == null ? "" : " of " + fact.path().object();
    }

    private static String detail(String text) {
        return text.isEmpty() ? "" : " (" + text + ")";
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

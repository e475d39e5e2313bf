package dev.lockstep.processor.check;

import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.report.PlanMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A migration's message says what it does: two words at least, and one of them that could not stand on any other. */
public final class VagueMessage {
    private static final Set<String> SAYING_NOTHING = Set.of(
            "a",
            "add",
            "adds",
            "added",
            "alter",
            "all",
            "and",
            "apply",
            "change",
            "changed",
            "changes",
            "column",
            "columns",
            "create",
            "database",
            "db",
            "entities",
            "entity",
            "field",
            "fields",
            "first",
            "fix",
            "fixed",
            "fixes",
            "for",
            "in",
            "initial",
            "init",
            "it",
            "migrate",
            "migration",
            "migrations",
            "misc",
            "model",
            "models",
            "modify",
            "more",
            "my",
            "new",
            "next",
            "of",
            "remove",
            "schema",
            "second",
            "several",
            "some",
            "stuff",
            "table",
            "tables",
            "test",
            "the",
            "things",
            "tmp",
            "to",
            "todo",
            "tweak",
            "tweaks",
            "update",
            "updated",
            "updates",
            "various",
            "version",
            "wip",
            "work");

    private VagueMessage() {}

    /** Whether the message could stand on any migration. */
    public static boolean isVague(String message) {
        List<String> words = Arrays.stream(message.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+"))
                .filter(w -> !w.isEmpty())
                .toList();
        return words.size() < 2 || words.stream().allMatch(w -> SAYING_NOTHING.contains(w) || isNumber(w));
    }

    /**
     * The error, when the message is vague.
     *
     * @param number the migration's place
     * @param suggestion a message that says it
     */
    public static Optional<Finding> find(int number, String message, String suggestion) {
        // A table may be called "model": what Lockstep itself suggests is never refused.
        return isVague(message) && !message.equals(suggestion)
                ? Optional.of(Finding.of(PlanMessage.VAGUE_MESSAGE, new Place.Declared(number), message, suggestion))
                : Optional.empty();
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }
}

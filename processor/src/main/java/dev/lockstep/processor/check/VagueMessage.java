package dev.lockstep.processor.check;

import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.report.PlanMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A migration's message says what it does: two words at least, and one of them that could not stand on any other. */
public final class VagueMessage {
    // No noun that could be an entity: "add code to ticket" says what it does.
    private static final Set<String> SAYING_NOTHING = Set.of("""
            a add added adds adjust adjusted adjustments again all also alter and another apply bugfix bugfixes
            change changed changes cleanup column columns create database db ddl entities entity field fields
            first fix fixed fixes for hibernate hotfix improve improved improvement improvements in init initial
            it jpa latest lockstep migrate migration migrations minor misc model models modify more mr my new
            next of other pr refactor refactoring remove rework schema second several some sql stuff table
            tables test the things tmp to todo tweak tweaks update updated updates upgrade various version wip
            with work""".split("\\s+"));

    /** The number of a ticket says where to read on, not what is done. */
    private static final Pattern TICKET = Pattern.compile("#\\d+|\\b[A-Z][A-Z0-9]+-\\d+\\b");

    private static final Pattern NUMBER = Pattern.compile("v?\\d+");

    private VagueMessage() {}

    /** Whether the message could stand on any migration. */
    public static boolean isVague(String message) {
        String told = TICKET.matcher(message).replaceAll("");
        List<String> words = Arrays.stream(told.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+"))
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
        return NUMBER.matcher(word).matches();
    }
}

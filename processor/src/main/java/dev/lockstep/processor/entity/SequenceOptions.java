package dev.lockstep.processor.entity;

import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Sequence;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code options} of a sequence generator say (the PostgreSQL manual, CREATE SEQUENCE).
 *
 * @param minValue the least value, or null
 * @param maxValue the greatest value, or null
 * @param cache how many values a session takes at a time
 * @param cycle whether it begins anew
 */
record SequenceOptions(@Nullable Long minValue, @Nullable Long maxValue, long cache, boolean cycle) {
    private static final Pattern CLAUSE = Pattern.compile(
            "\\s*(?:(minvalue|maxvalue|cache)\\s+(-?\\d{1,18})|no\\s+(?:minvalue|maxvalue)|(no\\s+cycle)|(cycle))(?=\\s|$)",
            Pattern.CASE_INSENSITIVE);

    /** What is understood as a whole; empty otherwise. */
    static Optional<SequenceOptions> parse(String text) {
        SequenceOptions options = new SequenceOptions(null, null, 1, false);
        String rest = text.stripTrailing();
        Matcher clause = CLAUSE.matcher(rest);
        int end = 0;
        while (end < rest.length() && clause.region(end, rest.length()).lookingAt()) {
            options = options.with(clause);
            end = clause.end();
        }
        return end < rest.length() ? Optional.empty() : Optional.of(options);
    }

    /** The sequence, or empty when start or cache contradict the bounds. */
    Optional<Sequence> sequence(ObjectName name, long start, long increment) {
        try {
            return Optional.of(new Sequence(name, start, increment, minValue, maxValue, cache, cycle));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private SequenceOptions with(Matcher clause) {
        if (clause.group(1) == null) {
            return new SequenceOptions(minValue, maxValue, cache, clause.group(4) != null);
        }
        long value = Long.parseLong(clause.group(2));
        return switch (clause.group(1).toLowerCase(Locale.ROOT)) {
            case "minvalue" -> new SequenceOptions(value, maxValue, cache, cycle);
            case "maxvalue" -> new SequenceOptions(minValue, value, cache, cycle);
            default -> new SequenceOptions(minValue, maxValue, value, cycle);
        };
    }
}

package dev.lockstep.processor.diff;

import dev.lockstep.processor.operation.Fact;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a message says of one change within a table or a type.
 *
 * @param verb {@code add}, {@code require}; what shares it is listed behind it
 * @param noun {@code priority}, {@code title to text}
 */
record Clause(String verb, String noun) {
    private static final Pattern NOT_A_TYPE =
            Pattern.compile("(nullable|not null|without|default|identity|generated as|collation|commented)\\b.*");
    private static final Pattern LISTED = Pattern.compile("\\(*\"?(\\w+)\"? in \\(.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'");

    static Clause of(Fact fact) {
        return switch (fact.verb()) {
            case ADD -> new Clause("add", named(fact, fact.to()));
            case DROP -> new Clause("drop", named(fact, fact.from()));
            case RENAME, RENAME_VALUE -> new Clause("rename", fact.from() + " to " + fact.to());
            case CHANGE ->
                switch (fact.path().kind()) {
                    case COLUMN -> column(fact);
                    case ENUM_TYPE -> values(fact);
                    case CHECK -> check(fact);
                    default -> new Clause("change", changed(fact));
                };
        };
    }

    private static Clause column(Fact fact) {
        String name = member(fact);
        String first = fact.to().split(", ", 2)[0];
        if (!NOT_A_TYPE.matcher(fact.to()).matches()) {
            return new Clause("change", name + " to " + type(fact.to()));
        }
        if (first.equals("not null")) {
            return new Clause("require", name);
        }
        if (first.equals("nullable")) {
            return new Clause("no longer require", name);
        }
        if (first.startsWith("default ")) {
            return new Clause("set default of", name);
        }
        return first.equals("without default") ? new Clause("drop default of", name) : new Clause("change", name);
    }

    /** The type, which comes first, with the commas between its arguments. */
    private static String type(String description) {
        Matcher type = Pattern.compile("[^,(]*(\\([^)]*\\))?[^,]*").matcher(description);
        return type.lookingAt() ? type.group() : description;
    }

    private static Clause values(Fact fact) {
        return difference(
                List.of(fact.from().split(", ", -1)), List.of(fact.to().split(", ", -1)), "", "");
    }

    private static Clause check(Fact fact) {
        Matcher listed = LISTED.matcher(fact.to());
        if (!listed.matches() || !LISTED.matcher(fact.from()).matches()) {
            return new Clause("change", named(fact, ""));
        }
        String column = listed.group(1);
        return difference(literals(fact.from()), literals(fact.to()), " to " + column, " from " + column);
    }

    private static Clause difference(List<String> old, List<String> now, String to, String from) {
        List<String> added = now.stream().filter(v -> !old.contains(v)).toList();
        List<String> removed = old.stream().filter(v -> !now.contains(v)).toList();
        if (added.isEmpty() && removed.isEmpty()) {
            return new Clause("reorder", "values");
        }
        if (!added.isEmpty() && !removed.isEmpty()) {
            return new Clause("change", "values" + (from.isEmpty() ? "" : " of" + from.substring(" from".length())));
        }
        return added.isEmpty()
                ? new Clause("remove", String.join(" and ", removed) + from)
                : new Clause("add", String.join(" and ", added) + to);
    }

    private static List<String> literals(String expression) {
        return LITERAL.matcher(expression)
                .results()
                .map((MatchResult m) -> m.group(1).replace("''", "'"))
                .toList();
    }

    private static String changed(Fact fact) {
        return switch (fact.path().kind()) {
            case TABLE -> "comment";
            case SEQUENCE -> optionOf(fact);
            default -> named(fact, "");
        };
    }

    private static String optionOf(Fact fact) {
        List<String> old = Arrays.asList(fact.from().split(", ", -1));
        return Arrays.stream(fact.to().split(", ", -1))
                .filter(o -> !old.contains(o))
                .map(o -> o.split(" ", 2)[0])
                .findFirst()
                .orElse("bounds");
    }

    /** A constraint or an index by what it is on: its name says less. */
    private static String named(Fact fact, String description) {
        String noun = fact.path().kind().noun();
        return switch (fact.path().kind()) {
            case COLUMN, ENUM_VALUE -> member(fact);
            case TABLE -> "comment";
            case PRIMARY_KEY, NAMESPACE, SEQUENCE, ENUM_TYPE -> noun;
            case UNIQUE, INDEX, FOREIGN_KEY -> {
                String on = description.split(" (nulls not|deferrable|where|include|on|to) ?", 2)[0];
                yield noun + (on.isEmpty() || on.length() > 40 ? " " + member(fact) : " on " + on);
            }
            case CHECK -> noun + " " + member(fact);
        };
    }

    private static String member(Fact fact) {
        return Objects.requireNonNull(fact.path().member());
    }
}

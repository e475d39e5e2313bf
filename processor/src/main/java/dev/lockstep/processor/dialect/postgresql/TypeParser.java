package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a type as users write it (the manual's chapter 8), {@code VARCHAR (20) ARRAY} or {@code "My Type"[]}. */
final class TypeParser {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*|\\d+|[()\\[\\],.])");
    private static final Set<String> SERIAL =
            Set.of("serial", "serial2", "serial4", "serial8", "bigserial", "smallserial");
    private static final Set<String> TWO_WORDS = Set.of(
            "double precision",
            "character varying",
            "char varying",
            "nchar varying",
            "bit varying",
            "national character",
            "national char");
    private static final Set<String> INTERVAL_WORDS = Set.of("year", "month", "day", "hour", "minute", "second", "to");

    private final String text;
    private final List<String> tokens;
    private int next;

    private TypeParser(String text) {
        this.text = text;
        this.tokens = tokens(text);
    }

    static ColumnType parse(String text) {
        return new TypeParser(text).type();
    }

    private ColumnType type() {
        ColumnType scalar = scalar();
        int dimensions = dimensions();
        if (next < tokens.size()) {
            throw refuse("'" + tokens.get(next) + "' is no part of a type");
        }
        return new ColumnType(scalar.name(), scalar.arguments(), dimensions, false);
    }

    private ColumnType scalar() {
        String first = word();
        if (first.startsWith("\"") || peek(".")) {
            return userType(first);
        }
        String name = fold(first);
        if (SERIAL.contains(name)) {
            throw refuse(
                    "it is not a type but an integer with a sequence: use @GeneratedValue(strategy = GenerationType.IDENTITY)");
        }
        name = moreWords(name);
        String written = arguments();
        return of(zoned(name), written);
    }

    private ColumnType userType(String first) {
        if (!peek(".")) {
            return quoted(null, first);
        }
        next++;
        String second = word();
        boolean builtIn = fold(first).equals("pg_catalog") && !second.startsWith("\"");
        return builtIn ? of(fold(second), arguments()) : quoted(fold(first), second);
    }

    private ColumnType quoted(@Nullable String schema, String name) {
        // "char" in quotes is a type of its own, one byte long; only its schema tells it from char.
        String home = schema == null && name.equals("\"char\"") ? "pg_catalog" : schema;
        return new ColumnType(new ObjectName(home, fold(name)), numbers(arguments()), 0, false);
    }

    private ColumnType of(String name, String written) {
        return isNumbers(written)
                ? TypeNames.canonical(name, numbers(written))
                : ColumnType.of(TypeNames.canonical(name) + "(" + written + ")");
    }

    private String moreWords(String first) {
        String name = first;
        while (next < tokens.size() && TWO_WORDS.contains(name + " " + fold(tokens.get(next)))) {
            name += " " + fold(tokens.get(next++));
        }
        if (name.startsWith("national ")
                && next < tokens.size()
                && fold(tokens.get(next)).equals("varying")) {
            next++;
            name += " varying";
        }
        while (name.startsWith("interval") && next < tokens.size() && INTERVAL_WORDS.contains(fold(tokens.get(next)))) {
            name += " " + fold(tokens.get(next++));
        }
        return name;
    }

    /** {@code time} and {@code timestamp} say their zone after the precision. */
    private String zoned(String name) {
        boolean with = peek("with");
        if (!(name.equals("time") || name.equals("timestamp")) || !(with || peek("without"))) {
            return name;
        }
        next++;
        expect("time");
        expect("zone");
        return name + (with ? " with" : " without") + " time zone";
    }

    /** What stands between parentheses, {@code 10,2}; empty without them. */
    private String arguments() {
        if (!peek("(")) {
            return "";
        }
        next++;
        StringBuilder written = new StringBuilder();
        while (next < tokens.size() && !peek(")")) {
            written.append(tokens.get(next++));
        }
        expect(")");
        return written.toString();
    }

    private static boolean isNumbers(String written) {
        return written.isEmpty() || written.matches("\\d+(,\\d+)*");
    }

    private List<Integer> numbers(String written) {
        if (!isNumbers(written)) {
            throw refuse("(" + written + ") is not a list of numbers");
        }
        List<Integer> numbers = new ArrayList<>();
        for (String number : written.isEmpty() ? new String[0] : written.split(",", -1)) {
            try {
                numbers.add(Integer.valueOf(number));
            } catch (NumberFormatException e) {
                throw refuse(number + " is too large");
            }
        }
        return numbers;
    }

    private int dimensions() {
        int dimensions = 0;
        if (peek("array")) {
            next++;
            dimensions = 1;
            if (peek("[")) {
                bounds();
            }
        }
        while (peek("[")) {
            bounds();
            dimensions++;
        }
        return dimensions;
    }

    // PostgreSQL ignores a bound, integer[3].
    private void bounds() {
        expect("[");
        if (!peek("]")) {
            next++;
        }
        expect("]");
    }

    private boolean peek(String token) {
        return next < tokens.size()
                && fold(tokens.get(next)).equals(token)
                && !tokens.get(next).startsWith("\"");
    }

    private void expect(String token) {
        if (!peek(token)) {
            throw refuse("'" + token + "' is missing");
        }
        next++;
    }

    private String word() {
        if (next == tokens.size() || !tokens.get(next).matches("[\\p{L}_\"].*")) {
            throw refuse("a type's name is missing");
        }
        return tokens.get(next++);
    }

    private static String fold(String token) {
        return token.startsWith("\"")
                ? token.substring(1, token.length() - 1).replace("\"\"", "\"")
                : token.toLowerCase(Locale.ROOT);
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        String trimmed = text.strip();
        Matcher token = TOKEN.matcher(trimmed);
        int end = 0;
        while (token.lookingAt()) {
            tokens.add(token.group(1));
            end = token.end();
            token.region(end, trimmed.length());
        }
        if (end < trimmed.length()) {
            tokens.add(trimmed.substring(end));
        }
        return tokens;
    }

    private IllegalArgumentException refuse(String why) {
        return new IllegalArgumentException("\"" + text + "\" is not understood as a type of PostgreSQL: " + why);
    }
}

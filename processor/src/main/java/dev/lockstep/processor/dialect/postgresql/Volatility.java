package dev.lockstep.processor.dialect.postgresql;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether an expression gives one value for all rows of a statement.
 *
 * <p>PostgreSQL adds a column with such a default without touching a row, and rewrites the table for any other (the
 * manual's ALTER TABLE, notes; volatility in section 38.7). A function that is not known counts as volatile: wrongly
 * called volatile costs a step more, wrongly called stable a rewrite under ACCESS EXCLUSIVE.
 */
final class Volatility {
    private static final Pattern STRING = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern CALL = Pattern.compile("([\\p{L}_\"][\\p{L}\\p{N}_$\".]*)\\s*\\(");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*|\"");
    private static final Set<String> STEADY = Set.of(
            "now",
            "transaction_timestamp",
            "statement_timestamp",
            "current_timestamp",
            "current_time",
            "localtimestamp",
            "localtime",
            "timezone",
            "date_trunc",
            "make_date",
            "make_interval",
            "lower",
            "upper",
            "concat",
            "coalesce",
            "nullif",
            "round",
            "abs",
            "md5",
            "jsonb_build_object",
            "jsonb_build_array",
            "json_build_object",
            "json_build_array",
            "to_jsonb",
            "array_fill",
            "cast",
            // Types that take a length look like calls.
            "varchar",
            "char",
            "character",
            "varying",
            "numeric",
            "decimal",
            "timestamp",
            "timestamptz",
            "time",
            "bit",
            "in",
            "array",
            "and",
            "or",
            "not");
    private static final Set<String> CONSTANTS =
            Set.of("true", "false", "null", "now", "current_timestamp", "current_date", "localtimestamp");

    private Volatility() {}

    static boolean isVolatile(String expression) {
        Matcher call = CALL.matcher(withoutStrings(expression));
        while (call.find()) {
            if (!STEADY.contains(call.group(1).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it surely mentions no column, so that it can stand as a DEFAULT for a moment. */
    static boolean isConstant(String expression) {
        String rest =
                withoutStrings(expression).replaceAll("::\\s*[\\p{L}_][\\p{L}\\p{N}_]*(\\s*\\(\\d+\\))?(\\[\\])*", "");
        return !isVolatile(rest)
                && WORD.matcher(rest)
                        .results()
                        .allMatch(w -> CONSTANTS.contains(w.group().toLowerCase(Locale.ROOT)));
    }

    private static String withoutStrings(String expression) {
        return STRING.matcher(expression).replaceAll("''");
    }
}

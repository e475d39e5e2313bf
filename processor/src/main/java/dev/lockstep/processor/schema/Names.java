package dev.lockstep.processor.schema;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a renamed column is carried into what mentions it, as PostgreSQL itself does on RENAME COLUMN. */
final class Names {
    /** No identifier that PostgreSQL could store holds this character. */
    static final String NOWHERE = "\0";

    // A string literal, a quoted identifier or a bare word: whatever a rename must skip or match as one token.
    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|[\\p{L}_][\\p{L}\\p{N}_$]*");

    private Names() {}

    static List<String> rename(List<String> names, String from, String to) {
        return names.stream().map(n -> n.equals(from) ? to : n).toList();
    }

    /** Replaces the identifier in an SQL expression, quoted or not, and leaves string literals alone. */
    static @Nullable String renameIn(@Nullable String sql, String from, String to) {
        if (sql == null) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        Matcher token = TOKEN.matcher(sql);
        while (token.find()) {
            token.appendReplacement(out, Matcher.quoteReplacement(renamed(token.group(), from, to)));
        }
        return token.appendTail(out).toString();
    }

    private static String renamed(String token, String from, String to) {
        if (token.startsWith("\"")) {
            String name = token.substring(1, token.length() - 1).replace("\"\"", "\"");
            return name.equals(from) ? Identifiers.sql(to) : token;
        }
        return token.toLowerCase(Locale.ROOT).equals(from) ? Identifiers.sql(to) : token;
    }
}

package dev.lockstep.processor.schema;

import java.util.regex.Pattern;

/** How a name is written in SQL (the PostgreSQL manual's section 4.1.1). */
public final class Identifiers {
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    private Identifiers() {}

    /** Whether the name stands for itself without quotes. */
    public static boolean isPlain(String name) {
        return PLAIN.matcher(name).matches() && !Keywords.isRestricted(name);
    }

    /** Whether {@code quote_ident} would quote the name for being a key word. */
    public static boolean isKeyword(String name) {
        return Keywords.isRestricted(name);
    }

    /** Whether a table or a column of that name has to be quoted wherever it is mentioned. */
    public static boolean needsQuotes(String name) {
        return !PLAIN.matcher(name).matches() || Keywords.isReserved(name);
    }

    /** The name as SQL, quoted only when PostgreSQL needs it. */
    public static String sql(String name) {
        return isPlain(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
    }
}

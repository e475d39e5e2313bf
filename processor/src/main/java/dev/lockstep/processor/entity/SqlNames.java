package dev.lockstep.processor.entity;

import java.util.Set;
import java.util.regex.Pattern;

/** Names within SQL text. */
final class SqlNames {
    private static final Pattern BARE = Pattern.compile("[a-z_][a-z0-9_$]*");

    // The words that PostgreSQL 18 reserves, as names of columns or of tables (the manual's appendix C).
    private static final Set<String> RESERVED =
            Set.of(("all analyse analyze and any array as asc asymmetric authorization"
                            + " binary both case cast check collate collation column concurrently constraint create cross"
                            + " current_catalog current_date current_role current_schema current_time current_timestamp current_user"
                            + " default deferrable desc distinct do else end except false fetch for foreign freeze from full grant"
                            + " group having ilike in initially inner intersect into is isnull join lateral leading left like limit"
                            + " localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing"
                            + " primary references returning right select session_user similar some symmetric system_user table"
                            + " tablesample then to trailing true union unique user using variadic verbose when where window with")
                    .split(" "));

    private SqlNames() {}

    /** A stored name as it stands in an expression, in quotes where it needs them. */
    static String inExpression(String stored) {
        return BARE.matcher(stored).matches() && !isReserved(stored)
                ? stored
                : '"' + stored.replace("\"", "\"\"") + '"';
    }

    /** Whether a name has to be quoted wherever it stands. */
    static boolean isReserved(String stored) {
        return RESERVED.contains(stored);
    }
}

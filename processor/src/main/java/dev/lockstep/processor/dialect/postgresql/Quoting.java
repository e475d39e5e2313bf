package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.schema.ObjectName;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names and texts as SQL (the manual's section 4.1); a name is quoted only when PostgreSQL needs it. */
final class Quoting {
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    private Quoting() {}

    static String identifier(String name) {
        return isPlain(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    static boolean isPlain(String name) {
        return PLAIN.matcher(name).matches() && !Keywords.isRestricted(name);
    }

    static String name(ObjectName name) {
        String schema = name.schema();
        return schema == null ? identifier(name.name()) : identifier(schema) + "." + identifier(name.name());
    }

    /** {@code a, b}: the names one after the other. */
    static String list(List<String> names) {
        return names.stream().map(Quoting::identifier).collect(Collectors.joining(", "));
    }

    /** A string constant; backslashes stand for themselves. */
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}

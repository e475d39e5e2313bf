package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.schema.Identifiers;
import dev.lockstep.processor.schema.ObjectName;
import java.util.List;
import java.util.stream.Collectors;

/** Names and texts as SQL (the manual's section 4.1); a name is quoted only when PostgreSQL needs it. */
final class Quoting {
    private Quoting() {}

    static String identifier(String name) {
        return Identifiers.sql(name);
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

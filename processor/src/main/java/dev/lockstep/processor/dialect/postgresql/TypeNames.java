package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.Identifiers;
import dev.lockstep.processor.schema.ObjectName;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of PostgreSQL's own types: which mean the same, and how they are written (the manual's table 8.1). */
final class TypeNames {
    /** Every spelling that is not the canonical one. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("int2", "smallint"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("bool", "boolean"),
            Map.entry("character varying", "varchar"),
            Map.entry("char varying", "varchar"),
            Map.entry("national character varying", "varchar"),
            Map.entry("national char varying", "varchar"),
            Map.entry("nchar varying", "varchar"),
            Map.entry("character", "char"),
            Map.entry("national character", "char"),
            Map.entry("national char", "char"),
            Map.entry("nchar", "char"),
            Map.entry("bit varying", "varbit"),
            Map.entry("timestamp without time zone", "timestamp"),
            Map.entry("timestamp with time zone", "timestamptz"),
            Map.entry("time without time zone", "time"),
            Map.entry("time with time zone", "timetz"));

    private static final int REAL_DIGITS = 24;
    private static final int DOUBLE_DIGITS = 53;

    private TypeNames() {}

    static String canonical(String name) {
        return ALIASES.getOrDefault(name, name);
    }

    /** The type under its canonical name and with the arguments that PostgreSQL would assume. */
    static ColumnType canonical(String name, List<Integer> arguments) {
        String canonical = canonical(name);
        boolean none = arguments.isEmpty();
        return switch (canonical) {
            case "float" -> floating(arguments);
            case "char", "bit" -> type(canonical, none ? List.of(1) : arguments);
            case "bpchar" -> none ? type("bpchar", List.of()) : type("char", arguments);
            case "numeric" -> type("numeric", arguments.size() == 1 ? List.of(arguments.get(0), 0) : arguments);
            default -> type(canonical, arguments);
        };
    }

    /** The type as SQL. */
    static String sql(ColumnType type) {
        String name =
                type.name().schema() == null && isVerbatim(type) ? type.name().name() : Quoting.name(type.name());
        String arguments = type.arguments().isEmpty()
                ? ""
                : type.arguments().stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        return name + arguments + "[]".repeat(type.dimensions());
    }

    // A key word that names a type must not be quoted; a modifier that is not a number stays as the user wrote it.
    private static boolean isVerbatim(ColumnType type) {
        String name = type.name().name();
        return !type.enumType()
                && (Identifiers.isKeyword(name)
                        || name.equals("double precision")
                        || name.startsWith("interval ")
                        || name.endsWith(")"));
    }

    private static ColumnType floating(List<Integer> arguments) {
        int digits = arguments.isEmpty() ? DOUBLE_DIGITS : arguments.get(0);
        return type(digits <= REAL_DIGITS ? "real" : "double precision", List.of());
    }

    private static ColumnType type(String name, List<Integer> arguments) {
        return new ColumnType(ObjectName.of(name), arguments, 0, false);
    }
}

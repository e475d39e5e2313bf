package dev.lockstep.processor.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A basic Java type with what Hibernate ORM 7 takes for it when a mapping says nothing more.
 *
 * @param kind the SQL type
 * @param length of text
 * @param floatPrecision in binary digits, of a floating point type
 * @param precision in decimal digits
 * @param scale behind the point
 * @param fraction digits of a second
 */
record JavaKind(JdbcKind kind, int length, int floatPrecision, int precision, int scale, int fraction) {
    private static final int TEXT = 255;
    private static final Map<String, JavaKind> ALL = all();

    /** The basic type of a qualified class name or a primitive's keyword. */
    static Optional<JavaKind> of(String typeName) {
        return Optional.ofNullable(ALL.get(typeName));
    }

    /** A value stored in its serialized form. */
    static JavaKind serialized() {
        return text(JdbcKind.VARBINARY, TEXT);
    }

    private static Map<String, JavaKind> all() {
        Map<String, JavaKind> map = new HashMap<>();
        numbers(map);
        texts(map);
        times(map);
        JavaKind binary = text(JdbcKind.VARBINARY, TEXT);
        map.put("byte[]", binary);
        map.put("char[]", text(JdbcKind.VARCHAR, TEXT));
        map.put("java.util.UUID", text(JdbcKind.UUID, 36));
        map.put("java.net.InetAddress", text(JdbcKind.INET, TEXT));
        map.put("java.net.Inet4Address", text(JdbcKind.INET, TEXT));
        map.put("java.net.Inet6Address", text(JdbcKind.INET, TEXT));
        map.put("java.sql.Blob", text(JdbcKind.BLOB, TEXT));
        map.put("java.sql.Clob", text(JdbcKind.CLOB, TEXT));
        map.put("java.sql.NClob", text(JdbcKind.NCLOB, TEXT));
        return Map.copyOf(map);
    }

    private static void numbers(Map<String, JavaKind> map) {
        both(map, "boolean", "java.lang.Boolean", number(JdbcKind.BOOLEAN, 1, 0));
        both(map, "byte", "java.lang.Byte", number(JdbcKind.TINYINT, 3, 0));
        both(map, "short", "java.lang.Short", number(JdbcKind.SMALLINT, 5, 0));
        both(map, "int", "java.lang.Integer", number(JdbcKind.INTEGER, 10, 0));
        both(map, "long", "java.lang.Long", number(JdbcKind.BIGINT, 19, 0));
        both(map, "float", "java.lang.Float", new JavaKind(JdbcKind.FLOAT, TEXT, 24, 8, 2, 6));
        both(map, "double", "java.lang.Double", new JavaKind(JdbcKind.FLOAT, TEXT, 53, 17, 2, 6));
        map.put("java.math.BigInteger", number(JdbcKind.NUMERIC, 38, 0));
        map.put("java.math.BigDecimal", number(JdbcKind.NUMERIC, 38, 2));
        map.put("java.time.Year", number(JdbcKind.INTEGER, 10, 0));
        map.put("java.time.Duration", number(JdbcKind.NUMERIC, 21, 0));
    }

    private static void texts(Map<String, JavaKind> map) {
        both(map, "char", "java.lang.Character", text(JdbcKind.CHAR, 1));
        for (String name : new String[] {
            "java.lang.String",
            "java.lang.Class",
            "java.net.URL",
            "java.time.ZoneId",
            "java.util.Locale",
            "java.util.TimeZone"
        }) {
            map.put(name, text(JdbcKind.VARCHAR, TEXT));
        }
        map.put("java.util.Currency", text(JdbcKind.VARCHAR, 3));
        map.put("java.time.ZoneOffset", text(JdbcKind.VARCHAR, 6));
    }

    private static void times(Map<String, JavaKind> map) {
        map.put("java.time.LocalDate", time(JdbcKind.DATE, 0));
        map.put("java.time.LocalTime", time(JdbcKind.TIME, 0));
        map.put("java.time.OffsetTime", time(JdbcKind.TIME_UTC, 0));
        map.put("java.time.LocalDateTime", time(JdbcKind.TIMESTAMP, 6));
        map.put("java.time.Instant", time(JdbcKind.TIMESTAMP_UTC, 6));
        map.put("java.time.OffsetDateTime", time(JdbcKind.TIMESTAMP_UTC, 6));
        map.put("java.time.ZonedDateTime", time(JdbcKind.TIMESTAMP_UTC, 6));
        map.put("java.util.Date", time(JdbcKind.TIMESTAMP, 6));
        map.put("java.util.Calendar", time(JdbcKind.TIMESTAMP, 6));
        map.put("java.sql.Date", time(JdbcKind.DATE, 0));
        map.put("java.sql.Time", time(JdbcKind.TIME, 0));
        map.put("java.sql.Timestamp", time(JdbcKind.TIMESTAMP, 6));
    }

    /** The same value under another SQL type. */
    JavaKind withKind(JdbcKind value) {
        int seconds = value == JdbcKind.TIME ? 0 : fraction;
        return new JavaKind(value, length, floatPrecision, precision, scale, seconds);
    }

    private static void both(Map<String, JavaKind> map, String primitive, String wrapper, JavaKind kind) {
        map.put(primitive, kind);
        map.put(wrapper, kind);
    }

    private static JavaKind number(JdbcKind kind, int precision, int scale) {
        return new JavaKind(kind, TEXT, 53, precision, scale, 6);
    }

    private static JavaKind text(JdbcKind kind, int length) {
        return new JavaKind(kind, length, 53, 38, 2, 6);
    }

    private static JavaKind time(JdbcKind kind, int fraction) {
        return new JavaKind(kind, TEXT, 53, 38, 0, fraction);
    }
}

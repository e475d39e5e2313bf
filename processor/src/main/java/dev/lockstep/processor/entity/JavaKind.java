package dev.lockstep.processor.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Java type with the sizes that Hibernate ORM 7 gives its columns when a mapping says nothing more.
 *
 * @param kind the SQL type, or null when the mapping has to say it
 * @param length of text
 * @param precision in decimal digits, and of a moment in digits of its seconds
 * @param binaryDigits of a floating point type
 * @param scale behind the point
 * @param fraction digits of the seconds of an interval
 * @param moment whether it is a date or a time, which {@code secondPrecision} counts for, and no length or precision
 */
record JavaKind(
        @Nullable JdbcKind kind, int length, int precision, int binaryDigits, int scale, int fraction, boolean moment) {
    private static final int TEXT = 255;
    private static final int DIGITS = 19;
    private static final int LARGE = 1_048_576;
    private static final Map<String, JavaKind> ALL = all();

    /** The basic type of a qualified class name or a primitive's keyword. */
    static Optional<JavaKind> of(String typeName) {
        return Optional.ofNullable(ALL.get(typeName));
    }

    /** A value stored in its serialized form. */
    static JavaKind serialized() {
        return text(JdbcKind.VARBINARY, TEXT);
    }

    /** A type that Hibernate does not know, for which the mapping says the SQL type. */
    static JavaKind unknown() {
        return text(null, TEXT);
    }

    /** The same value under another SQL type. */
    JavaKind withKind(JdbcKind value) {
        return new JavaKind(value, length, precision, binaryDigits, scale, fraction, moment);
    }

    private JavaKind withPrecision(int value) {
        return new JavaKind(kind, length, value, value, scale, fraction, moment);
    }

    /** A date and time of which only the date or the time is stored ({@code @Temporal}). */
    JavaKind only(JdbcKind part) {
        return part == JdbcKind.TIMESTAMP
                ? this
                : withPrecision(part == JdbcKind.TIME && kind == JdbcKind.TIMESTAMP ? 0 : precision)
                        .withKind(part);
    }

    private static Map<String, JavaKind> all() {
        Map<String, JavaKind> map = new HashMap<>();
        numbers(map);
        texts(map);
        moments(map);
        map.put("byte[]", text(JdbcKind.VARBINARY, TEXT));
        map.put("char[]", text(JdbcKind.VARCHAR, TEXT));
        map.put("java.util.UUID", text(JdbcKind.UUID, 36));
        for (String address : new String[] {"InetAddress", "Inet4Address", "Inet6Address"}) {
            map.put("java.net." + address, text(JdbcKind.INET, 19));
        }
        map.put("java.sql.Blob", text(JdbcKind.BLOB, LARGE));
        map.put("java.sql.Clob", text(JdbcKind.CLOB, LARGE));
        map.put("java.sql.NClob", text(JdbcKind.NCLOB, TEXT));
        return Map.copyOf(map);
    }

    private static void numbers(Map<String, JavaKind> map) {
        both(map, "boolean", "java.lang.Boolean", whole(JdbcKind.BOOLEAN, 1, 1));
        both(map, "byte", "java.lang.Byte", whole(JdbcKind.TINYINT, 1, 3));
        both(map, "short", "java.lang.Short", whole(JdbcKind.SMALLINT, 6, 5));
        both(map, "int", "java.lang.Integer", whole(JdbcKind.INTEGER, 11, 10));
        both(map, "long", "java.lang.Long", whole(JdbcKind.BIGINT, 20, 19));
        both(map, "float", "java.lang.Float", new JavaKind(JdbcKind.FLOAT, 14, 8, 24, 2, 2, false));
        both(map, "double", "java.lang.Double", new JavaKind(JdbcKind.FLOAT, 24, 17, 53, 2, 2, false));
        map.put("java.math.BigInteger", whole(JdbcKind.NUMERIC, 39, 38));
        map.put("java.math.BigDecimal", new JavaKind(JdbcKind.NUMERIC, 40, 38, 38, 2, 2, false));
        map.put("java.time.Year", text(JdbcKind.INTEGER, TEXT));
        map.put("java.time.Duration", new JavaKind(JdbcKind.NUMERIC, TEXT, 21, 21, 0, 6, false));
    }

    private static void texts(Map<String, JavaKind> map) {
        both(map, "char", "java.lang.Character", whole(JdbcKind.CHAR, 1, 3));
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

    private static void moments(Map<String, JavaKind> map) {
        map.put("java.time.LocalDate", moment(JdbcKind.DATE, DIGITS));
        map.put("java.time.LocalTime", moment(JdbcKind.TIME, 0));
        map.put("java.time.OffsetTime", moment(JdbcKind.TIME_UTC, 0));
        map.put("java.time.LocalDateTime", moment(JdbcKind.TIMESTAMP, 6));
        map.put("java.time.Instant", moment(JdbcKind.TIMESTAMP_UTC, 6));
        map.put("java.time.OffsetDateTime", moment(JdbcKind.TIMESTAMP_UTC, 6));
        map.put("java.time.ZonedDateTime", moment(JdbcKind.TIMESTAMP_UTC, 6));
        map.put("java.util.Date", moment(JdbcKind.TIMESTAMP, 6));
        map.put("java.util.Calendar", moment(JdbcKind.TIMESTAMP, 6));
        map.put("java.util.GregorianCalendar", moment(JdbcKind.TIMESTAMP, 6));
        map.put("java.sql.Date", moment(JdbcKind.DATE, DIGITS));
        map.put("java.sql.Time", moment(JdbcKind.TIME, 0));
        map.put("java.sql.Timestamp", moment(JdbcKind.TIMESTAMP, 6));
    }

    private static void both(Map<String, JavaKind> map, String primitive, String wrapper, JavaKind kind) {
        map.put(primitive, kind);
        map.put(wrapper, kind);
    }

    private static JavaKind whole(JdbcKind kind, int length, int precision) {
        return new JavaKind(kind, length, precision, precision, 0, 0, false);
    }

    private static JavaKind text(@Nullable JdbcKind kind, int length) {
        return new JavaKind(kind, length, DIGITS, DIGITS, 2, 2, false);
    }

    private static JavaKind moment(JdbcKind kind, int precision) {
        return new JavaKind(kind, TEXT, precision, precision, 2, 2, true);
    }
}

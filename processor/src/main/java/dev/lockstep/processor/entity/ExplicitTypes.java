package dev.lockstep.processor.entity;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * The types that a mapping names by Hibernate's own annotations: {@code @JdbcTypeCode}, {@code @JdbcType},
 * {@code @JavaType}, {@code @Type}.
 */
final class ExplicitTypes {
    private static final String DESCRIPTORS = "org.hibernate.type.descriptor.";

    // Descriptors of java.sql that are not named after the constant of SqlTypes that they stand for.
    private static final Map<String, JdbcKind> JDBC = Map.ofEntries(
            Map.entry("BigIntJdbcType", JdbcKind.BIGINT),
            Map.entry("BinaryJdbcType", JdbcKind.BINARY),
            Map.entry("BooleanJdbcType", JdbcKind.BOOLEAN),
            Map.entry("CharJdbcType", JdbcKind.CHAR),
            Map.entry("DateJdbcType", JdbcKind.DATE),
            Map.entry("DecimalJdbcType", JdbcKind.DECIMAL),
            Map.entry("DoubleJdbcType", JdbcKind.DOUBLE),
            Map.entry("DurationJdbcType", JdbcKind.DURATION),
            Map.entry("FloatJdbcType", JdbcKind.FLOAT),
            Map.entry("InstantAsTimestampJdbcType", JdbcKind.TIMESTAMP_UTC),
            Map.entry("InstantAsTimestampWithTimeZoneJdbcType", JdbcKind.TIMESTAMP_UTC),
            Map.entry("InstantJdbcType", JdbcKind.INSTANT),
            Map.entry("IntegerJdbcType", JdbcKind.INTEGER),
            Map.entry("JsonAsStringJdbcType", JdbcKind.JSON),
            Map.entry("JsonJdbcType", JdbcKind.JSON),
            Map.entry("LocalDateJdbcType", JdbcKind.LOCAL_DATE),
            Map.entry("LocalDateTimeJdbcType", JdbcKind.LOCAL_DATE_TIME),
            Map.entry("LocalTimeJdbcType", JdbcKind.LOCAL_TIME),
            Map.entry("LongNVarcharJdbcType", JdbcKind.LONGNVARCHAR),
            Map.entry("LongVarbinaryJdbcType", JdbcKind.LONGVARBINARY),
            Map.entry("LongVarcharJdbcType", JdbcKind.LONGVARCHAR),
            Map.entry("NCharJdbcType", JdbcKind.NCHAR),
            Map.entry("NVarcharJdbcType", JdbcKind.NVARCHAR),
            Map.entry("NumericJdbcType", JdbcKind.NUMERIC),
            Map.entry("OffsetDateTimeJdbcType", JdbcKind.OFFSET_DATE_TIME),
            Map.entry("OffsetTimeJdbcType", JdbcKind.OFFSET_TIME),
            Map.entry("PostgreSQLCastingInetJdbcType", JdbcKind.INET),
            Map.entry("PostgreSQLCastingIntervalSecondJdbcType", JdbcKind.INTERVAL_SECOND),
            Map.entry("PostgreSQLCastingJsonJdbcType", JdbcKind.JSON),
            Map.entry("PostgreSQLEnumJdbcType", JdbcKind.NAMED_ENUM),
            Map.entry("PostgreSQLInetJdbcType", JdbcKind.INET),
            Map.entry("PostgreSQLIntervalSecondJdbcType", JdbcKind.INTERVAL_SECOND),
            Map.entry("PostgreSQLOrdinalEnumJdbcType", JdbcKind.NAMED_ORDINAL_ENUM),
            Map.entry("PostgreSQLUUIDJdbcType", JdbcKind.UUID),
            Map.entry("RealJdbcType", JdbcKind.REAL),
            Map.entry("SmallIntJdbcType", JdbcKind.SMALLINT),
            Map.entry("TimeAsTimestampWithTimeZoneJdbcType", JdbcKind.TIME_WITH_TIMEZONE),
            Map.entry("TimeJdbcType", JdbcKind.TIME),
            Map.entry("TimeUtcAsJdbcTimeJdbcType", JdbcKind.TIME_UTC),
            Map.entry("TimeUtcAsOffsetTimeJdbcType", JdbcKind.TIME_UTC),
            Map.entry("TimeWithTimeZoneJdbcType", JdbcKind.TIME_WITH_TIMEZONE),
            Map.entry("TimestampJdbcType", JdbcKind.TIMESTAMP),
            Map.entry("TimestampUtcAsInstantJdbcType", JdbcKind.TIMESTAMP_UTC),
            Map.entry("TimestampUtcAsJdbcTimestampJdbcType", JdbcKind.TIMESTAMP_UTC),
            Map.entry("TimestampUtcAsOffsetDateTimeJdbcType", JdbcKind.TIMESTAMP_UTC),
            Map.entry("TimestampWithTimeZoneJdbcType", JdbcKind.TIMESTAMP_WITH_TIMEZONE),
            Map.entry("TinyIntAsSmallIntJdbcType", JdbcKind.SMALLINT),
            Map.entry("TinyIntJdbcType", JdbcKind.TINYINT),
            Map.entry("UUIDJdbcType", JdbcKind.UUID),
            Map.entry("UuidAsBinaryJdbcType", JdbcKind.BINARY),
            Map.entry("VarbinaryJdbcType", JdbcKind.VARBINARY),
            Map.entry("VarcharJdbcType", JdbcKind.VARCHAR),
            Map.entry("VarcharUUIDJdbcType", JdbcKind.UUID),
            Map.entry("XmlAsStringJdbcType", JdbcKind.SQLXML),
            Map.entry("XmlJdbcType", JdbcKind.SQLXML),
            Map.entry("ZonedDateTimeJdbcType", JdbcKind.ZONED_DATE_TIME));

    private static final Map<String, String> JAVA = Map.ofEntries(
            Map.entry("BigDecimalJavaType", "java.math.BigDecimal"),
            Map.entry("BigIntegerJavaType", "java.math.BigInteger"),
            Map.entry("BooleanJavaType", "boolean"),
            Map.entry("ByteJavaType", "byte"),
            Map.entry("CharacterJavaType", "char"),
            Map.entry("ClassJavaType", "java.lang.Class"),
            Map.entry("CurrencyJavaType", "java.util.Currency"),
            Map.entry("DoubleJavaType", "double"),
            Map.entry("DurationJavaType", "java.time.Duration"),
            Map.entry("FloatJavaType", "float"),
            Map.entry("InetAddressJavaType", "java.net.InetAddress"),
            Map.entry("InstantJavaType", "java.time.Instant"),
            Map.entry("IntegerJavaType", "int"),
            Map.entry("JdbcDateJavaType", "java.sql.Date"),
            Map.entry("JdbcTimeJavaType", "java.sql.Time"),
            Map.entry("JdbcTimestampJavaType", "java.sql.Timestamp"),
            Map.entry("LocalDateJavaType", "java.time.LocalDate"),
            Map.entry("LocalDateTimeJavaType", "java.time.LocalDateTime"),
            Map.entry("LocalTimeJavaType", "java.time.LocalTime"),
            Map.entry("LocaleJavaType", "java.util.Locale"),
            Map.entry("LongJavaType", "long"),
            Map.entry("OffsetDateTimeJavaType", "java.time.OffsetDateTime"),
            Map.entry("OffsetTimeJavaType", "java.time.OffsetTime"),
            Map.entry("PrimitiveByteArrayJavaType", "byte[]"),
            Map.entry("PrimitiveCharacterArrayJavaType", "char[]"),
            Map.entry("ShortJavaType", "short"),
            Map.entry("StringJavaType", "java.lang.String"),
            Map.entry("TimeZoneJavaType", "java.util.TimeZone"),
            Map.entry("UUIDJavaType", "java.util.UUID"),
            Map.entry("UrlJavaType", "java.net.URL"),
            Map.entry("YearJavaType", "java.time.Year"),
            Map.entry("ZoneIdJavaType", "java.time.ZoneId"),
            Map.entry("ZoneOffsetJavaType", "java.time.ZoneOffset"),
            Map.entry("ZonedDateTimeJavaType", "java.time.ZonedDateTime"));

    private final Optional<JdbcKind> jdbc;
    private final Optional<JavaKind> java;
    private final Optional<String> unknown;

    private ExplicitTypes(Optional<JdbcKind> jdbc, Optional<JavaKind> java, Optional<String> unknown) {
        this.jdbc = jdbc;
        this.java = java;
        this.unknown = unknown;
    }

    static ExplicitTypes of(BasicValue value) {
        Optional<String> userType = className(value, "Type");
        Optional<String> jdbcClass = className(value, "JdbcType");
        Optional<String> javaClass = className(value, "JavaType");
        Optional<Integer> code = value.find(Jpa.HIBERNATE + "JdbcTypeCode").map(a -> a.integer("value"));
        Optional<JdbcKind> jdbc =
                jdbcClass.isPresent() ? jdbcClass.flatMap(ExplicitTypes::jdbcKind) : code.flatMap(JdbcKind::ofCode);
        Optional<JavaKind> java = javaClass.flatMap(ExplicitTypes::javaKind);
        Optional<String> unknown = userType.map(c -> "@Type(" + c + ")")
                .or(() -> jdbc.isPresent() ? Optional.empty() : jdbcClass.map(c -> "@JdbcType(" + c + ")"))
                .or(() -> jdbc.isPresent() ? Optional.empty() : code.map(c -> "@JdbcTypeCode(" + c + ")"))
                .or(() -> java.isPresent() ? Optional.empty() : javaClass.map(c -> "@JavaType(" + c + ")"));
        return new ExplicitTypes(jdbc, java, unknown);
    }

    /** The SQL type that is asked for. */
    Optional<JdbcKind> jdbc() {
        return jdbc;
    }

    /** The Java type that is asked for in place of the attribute's own. */
    Optional<JavaKind> java() {
        return java;
    }

    /** An annotation with a type that cannot be known, as it is written. */
    Optional<String> unknown() {
        return unknown;
    }

    private static Optional<String> className(BasicValue value, String annotation) {
        Optional<TypeMirror> type = value.find(Jpa.HIBERNATE + annotation).flatMap(a -> a.type("value"));
        return type.map(TypeMapper::nameOf);
    }

    private static Optional<JdbcKind> jdbcKind(String className) {
        boolean known = className.startsWith(DESCRIPTORS + "jdbc.")
                || className.startsWith("org.hibernate.dialect.type.")
                || className.startsWith("org.hibernate.dialect.PostgreSQL");
        return known ? Optional.ofNullable(JDBC.get(simple(className))) : Optional.empty();
    }

    private static Optional<JavaKind> javaKind(String className) {
        return className.startsWith(DESCRIPTORS + "java.")
                ? Optional.ofNullable(JAVA.get(simple(className))).flatMap(JavaKind::of)
                : Optional.empty();
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}

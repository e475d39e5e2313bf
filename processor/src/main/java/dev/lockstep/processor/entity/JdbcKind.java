package dev.lockstep.processor.entity;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The SQL types of a mapping, by the codes of {@code java.sql.Types} and Hibernate's {@code SqlTypes}, and what
 * Hibernate ORM 7 makes of them on PostgreSQL.
 */
enum JdbcKind {
    BIT(-7, Form.PLAIN, "boolean"),
    BOOLEAN(16, Form.PLAIN, "boolean"),
    TINYINT(-6, Form.PLAIN, "smallint"),
    SMALLINT(5, Form.PLAIN, "smallint"),
    INTEGER(4, Form.PLAIN, "integer"),
    BIGINT(-5, Form.PLAIN, "bigint"),
    FLOAT(6, Form.FLOATING, ""),
    DOUBLE(8, Form.FLOATING, ""),
    REAL(7, Form.FLOATING, "real"),
    NUMERIC(2, Form.DECIMAL, "numeric"),
    DECIMAL(3, Form.DECIMAL, "numeric"),
    DURATION(3015, Form.DECIMAL, "numeric"),
    DATE(91, Form.PLAIN, "date"),
    LOCAL_DATE(3010, Form.PLAIN, "date"),
    TIME(92, Form.SECONDS, "time"),
    LOCAL_TIME(3011, Form.SECONDS, "time"),
    TIME_UTC(3007, Form.SECONDS, "time"),
    TIME_WITH_TIMEZONE(2013, Form.SECONDS, "time with time zone"),
    OFFSET_TIME(3013, Form.SECONDS, "time with time zone"),
    TIMESTAMP(93, Form.SECONDS, "timestamp"),
    LOCAL_DATE_TIME(3009, Form.SECONDS, "timestamp"),
    INSTANT(3008, Form.SECONDS, "timestamp"),
    TIMESTAMP_WITH_TIMEZONE(2014, Form.SECONDS, "timestamp with time zone"),
    TIMESTAMP_UTC(3003, Form.SECONDS, "timestamp with time zone"),
    OFFSET_DATE_TIME(3012, Form.SECONDS, "timestamp with time zone"),
    ZONED_DATE_TIME(3014, Form.SECONDS, "timestamp with time zone"),
    INTERVAL_SECOND(3100, Form.INTERVAL, "interval second"),
    CHAR(1, Form.TEXT, "char"),
    NCHAR(-15, Form.TEXT, "char"),
    VARCHAR(12, Form.TEXT, "varchar"),
    NVARCHAR(-9, Form.TEXT, "varchar"),
    LONGVARCHAR(-1, Form.LONG_TEXT, "varchar"),
    LONGNVARCHAR(-16, Form.LONG_TEXT, "varchar"),
    LONG32VARCHAR(4001, Form.PLAIN, "text"),
    LONG32NVARCHAR(4002, Form.PLAIN, "text"),
    BINARY(-2, Form.PLAIN, "bytea"),
    VARBINARY(-3, Form.PLAIN, "bytea"),
    LONGVARBINARY(-4, Form.PLAIN, "bytea"),
    LONG32VARBINARY(4003, Form.PLAIN, "bytea"),
    BLOB(2004, Form.PLAIN, "oid"),
    CLOB(2005, Form.PLAIN, "oid"),
    NCLOB(2011, Form.PLAIN, "oid"),
    MATERIALIZED_BLOB(3004, Form.PLAIN, "oid"),
    MATERIALIZED_CLOB(3005, Form.PLAIN, "oid"),
    MATERIALIZED_NCLOB(3006, Form.PLAIN, "oid"),
    SQLXML(2009, Form.PLAIN, "xml"),
    UUID(3000, Form.PLAIN, "uuid"),
    JSON(3001, Form.PLAIN, "jsonb"),
    INET(3002, Form.PLAIN, "inet"),
    ARRAY(2003, Form.OF_MANY, ""),
    JSON_ARRAY(3018, Form.OF_MANY, "jsonb"),
    XML_ARRAY(3019, Form.OF_MANY, "xml"),
    VECTOR(10_000, Form.VECTOR, "vector"),
    VECTOR_FLOAT32(10_002, Form.VECTOR, "vector"),
    NAMED_ENUM(6001, Form.ENUM, ""),
    NAMED_ORDINAL_ENUM(6003, Form.ENUM, "");

    /** What a type takes in parentheses, and what it is for. */
    enum Form {
        PLAIN,
        TEXT,
        LONG_TEXT,
        DECIMAL,
        FLOATING,
        SECONDS,
        INTERVAL,
        /** Of many values; of a single one Hibernate passes it over. */
        OF_MANY,
        VECTOR,
        ENUM
    }

    private static final Set<JdbcKind> WHOLE_NUMBERS = Set.of(TINYINT, SMALLINT, INTEGER, BIGINT);
    private static final Set<JdbcKind> LARGE_TEXTS = Set.of(CLOB, NCLOB, MATERIALIZED_CLOB, MATERIALIZED_NCLOB);

    private final int code;
    private final Form form;
    private final String sql;

    JdbcKind(int code, Form form, String sql) {
        this.code = code;
        this.form = form;
        this.sql = sql;
    }

    Form form() {
        return form;
    }

    /** The type's name, without what stands in parentheses. */
    String sql() {
        return sql;
    }

    boolean isWholeNumber() {
        return WHOLE_NUMBERS.contains(this);
    }

    /** Whether Hibernate takes it for text, which its long texts are not. */
    boolean isText() {
        return form == Form.TEXT || form == Form.LONG_TEXT || LARGE_TEXTS.contains(this);
    }

    /** What {@code @Lob} makes of it. */
    JdbcKind large() {
        return switch (this) {
            case CHAR, VARCHAR -> CLOB;
            case NCHAR, NVARCHAR -> NCLOB;
            case VARBINARY -> BLOB;
            default -> this;
        };
    }

    /** How {@code @Nationalized} changes it. */
    JdbcKind nationalized() {
        return switch (this) {
            case CHAR -> NCHAR;
            case VARCHAR -> NVARCHAR;
            case CLOB -> NCLOB;
            default -> this;
        };
    }

    static Optional<JdbcKind> ofCode(int code) {
        return Arrays.stream(values()).filter(k -> k.code == code).findFirst();
    }
}

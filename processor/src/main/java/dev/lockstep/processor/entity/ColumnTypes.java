package dev.lockstep.processor.entity;

import dev.lockstep.processor.dialect.Dialect;
import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.MappingMessage;
import dev.lockstep.processor.schema.ColumnType;
import java.util.Optional;

/** From an SQL type and the sizes of a mapping to the type of a column, as Hibernate ORM 7 renders it on PostgreSQL. */
final class ColumnTypes {
    // With a larger length Hibernate's dialect takes text.
    private static final int MAX_VARCHAR = 10_485_760;
    private static final int LONG_LENGTH = 32_600;
    private static final int SINGLE_PRECISION = 24;
    private static final int DOUBLE_PRECISION = 53;
    // PostgreSQL cuts more digits of a second down to this (the manual's section 8.5).
    private static final int MAX_FRACTION = 6;

    private final Dialect dialect;
    private final Findings findings;

    ColumnTypes(Dialect dialect, Findings findings) {
        this.dialect = dialect;
        this.findings = findings;
    }

    /**
     * The type of a column; empty when there is none.
     *
     * @param kind the SQL type, which need not be the Java type's own
     * @param place where a size that the type cannot have is reported
     */
    Optional<ColumnType> of(JavaKind java, JdbcKind kind, ColumnSize said, ElementRef place) {
        ColumnSize size = java.moment() ? said.ofMoment() : said;
        return switch (kind.form()) {
            case PLAIN -> type(kind.sql());
            case TEXT -> type(text(kind, size.length() < 0 ? java.length() : size.length()));
            case LONG_TEXT -> type(text(kind, size.length() < 0 ? LONG_LENGTH : size.length()));
            case DECIMAL -> decimal(java, kind, size);
            case SECONDS -> seconds(kind, size.precision() < 0 ? java.precision() : size.precision());
            case INTERVAL -> seconds(kind, java.moment() || size.precision() < 0 ? java.fraction() : size.scale());
            case FLOATING -> floating(java, kind, size, place);
            case VECTOR -> size.arrayLength() < 0 ? Optional.empty() : type("vector(" + size.arrayLength() + ")");
            case OF_MANY, ENUM -> Optional.empty();
        };
    }

    /** The type of a document that holds many values. */
    Optional<ColumnType> document(JdbcKind kind) {
        return type(kind.sql());
    }

    private static String text(JdbcKind kind, int length) {
        return kind.sql().equals("varchar") && length > MAX_VARCHAR ? "text" : kind.sql() + "(" + length + ")";
    }

    private Optional<ColumnType> decimal(JavaKind java, JdbcKind kind, ColumnSize size) {
        boolean said = size.precision() >= 0;
        int precision = said ? size.precision() : java.precision();
        int scale = said ? size.scale() : java.scale();
        return precision == 0 ? Optional.empty() : type("%s(%d,%d)".formatted(kind.sql(), precision, scale));
    }

    private Optional<ColumnType> seconds(JdbcKind kind, int digits) {
        int zone = kind.sql().indexOf(" with");
        String name = zone < 0 ? kind.sql() : kind.sql().substring(0, zone);
        String rest = zone < 0 ? "" : kind.sql().substring(zone);
        return type(name + "(" + Math.min(digits, MAX_FRACTION) + ")" + rest);
    }

    /** The precision of a mapping counts decimal digits, that of SQL's float binary ones. */
    private Optional<ColumnType> floating(JavaKind java, JdbcKind kind, ColumnSize size, ElementRef place) {
        int digits = size.precision() < 0
                ? java.binaryDigits()
                : (int) Math.ceil(size.precision() * (Math.log(10) / Math.log(2)));
        boolean sized = kind != JdbcKind.REAL;
        if (sized && digits < 1) {
            return Optional.empty();
        }
        if (size.scale() != 0 || (sized && digits > DOUBLE_PRECISION)) {
            findings.report(MappingMessage.FLOAT_PRECISION, place.at(Jpa.COLUMN), size.precision(), size.scale());
            return Optional.empty();
        }
        return type(!sized || digits <= SINGLE_PRECISION ? "real" : "double precision");
    }

    private Optional<ColumnType> type(String sql) {
        return Optional.of(dialect.parseType(sql));
    }
}

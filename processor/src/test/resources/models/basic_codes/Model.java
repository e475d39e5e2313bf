package model;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Codes {
    @Id long id;
    @JdbcTypeCode(SqlTypes.INTEGER) Boolean bit;
    @JdbcTypeCode(SqlTypes.TINYINT) Integer tiny;
    @JdbcTypeCode(SqlTypes.SMALLINT) int small;
    @JdbcTypeCode(SqlTypes.NUMERIC) Long numeric;
    @JdbcTypeCode(SqlTypes.NUMERIC) Double numericDouble;
    @JdbcTypeCode(SqlTypes.DECIMAL) @Column(precision = 10, scale = 2) Double decimal;
    @JdbcTypeCode(SqlTypes.REAL) float real;
    @JdbcTypeCode(SqlTypes.DOUBLE) float single;
    @JdbcTypeCode(SqlTypes.FLOAT) double twice;
    @JdbcTypeCode(SqlTypes.BIGINT) Duration nanos;
    @JdbcTypeCode(SqlTypes.DATE) java.util.Date date;
    @JdbcTypeCode(SqlTypes.CLOB) String clob;
    @JdbcTypeCode(SqlTypes.BLOB) byte[] blob;
    @JdbcTypeCode(SqlTypes.UUID) UUID uuid;
    @JdbcTypeCode(SqlTypes.INET) String inet;
}

package model;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Measurement {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    int narrow;

    @JdbcTypeCode(SqlTypes.BIGINT)
    Integer wide;

    @JdbcTypeCode(SqlTypes.TINYINT)
    Boolean flag;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    long exact;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    @Column(precision = 7, scale = 3)
    Double rounded;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    Double digits;

    @JdbcTypeCode(SqlTypes.REAL)
    Double single;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    float doubled;

    @JdbcTypeCode(SqlTypes.FLOAT)
    @Column(precision = 9)
    BigDecimal floating;

    @JdbcTypeCode(SqlTypes.BIGINT)
    BigInteger whole;

    @JdbcTypeCode(SqlTypes.DURATION)
    Duration nanoseconds;

    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    Duration interval;

    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    @Column(precision = 10, scale = 3)
    Duration milliseconds;
}

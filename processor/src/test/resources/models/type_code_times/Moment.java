package model;

import jakarta.persistence.*;
import java.time.*;
import java.util.Date;
import org.hibernate.annotations.FractionalSeconds;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Moment {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    Instant instant;

    @JdbcTypeCode(SqlTypes.INSTANT)
    Instant asInstant;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
    LocalDateTime zoned;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
    @FractionalSeconds(3)
    OffsetDateTime milliseconds;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    LocalDateTime local;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    LocalDate date;

    @JdbcTypeCode(SqlTypes.OFFSET_DATE_TIME)
    OffsetDateTime shifted;

    @JdbcTypeCode(SqlTypes.ZONED_DATE_TIME)
    ZonedDateTime zonedAt;

    @JdbcTypeCode(SqlTypes.DATE)
    Date day;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    LocalDate midnight;
}

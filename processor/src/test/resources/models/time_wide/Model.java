package model;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Times {
    @Id long id;
    LocalDate date;
    LocalTime time;
    LocalDateTime dateTime;
    OffsetDateTime withOffset;
    OffsetTime offsetTime;
    ZonedDateTime zoned;
    Instant instant;
    Duration duration;
    Year year;
    ZoneOffset zoneOffset;
    ZoneId zoneId;
    @Column(secondPrecision = 3) LocalDateTime millis;
    @Column(secondPrecision = 0) Instant seconds;
    @Column(secondPrecision = 2) LocalTime hundredths;
    @Column(precision = 10, scale = 2) Duration exact;
    java.util.Date legacy;
    @Temporal(TemporalType.DATE) java.util.Date legacyDate;
    @Temporal(TemporalType.TIME) java.util.Date legacyTime;
    @Temporal(TemporalType.TIMESTAMP) java.util.Date legacyStamp;
    Calendar calendar;
    @Temporal(TemporalType.DATE) Calendar calendarDate;
    @Temporal(TemporalType.TIME) Calendar calendarTime;
    java.sql.Date sqlDate;
    java.sql.Time sqlTime;
    java.sql.Timestamp sqlStamp;
    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) Duration interval;
    @JdbcTypeCode(SqlTypes.TIMESTAMP) Instant local;
    @org.hibernate.annotations.CreationTimestamp Instant createdAt;
    @org.hibernate.annotations.UpdateTimestamp Instant updatedAt;
    @Version Instant version;
}

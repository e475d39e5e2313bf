package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZonedDateTime;

@Entity
public class Thing {
    @Id Long id;
    LocalDate date;
    LocalTime time;
    LocalDateTime dateTime;
    Instant instant;
    OffsetDateTime offsetDateTime;
    OffsetTime offsetTime;
    ZonedDateTime zoned;
    Duration duration;
    Year year;
    @Column(secondPrecision = 3) Instant millis;
    @Column(secondPrecision = 0) LocalTime seconds;
}

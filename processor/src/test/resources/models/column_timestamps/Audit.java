package model;

import jakarta.persistence.*;
import java.time.*;
import java.util.Calendar;
import java.util.Date;
import org.hibernate.annotations.*;

@Entity
@jakarta.persistence.Table(name = "audits")
class Audit {
    @Id
    Long id;

    @CreationTimestamp
    Instant created;

    @UpdateTimestamp
    LocalDateTime updated;

    @CreationTimestamp
    @FractionalSeconds(3)
    @Column(updatable = false)
    OffsetDateTime createdAt;

    @UpdateTimestamp(source = SourceType.DB)
    ZonedDateTime updatedAt;

    @CreationTimestamp
    Date date;

    @CreationTimestamp
    java.sql.Timestamp timestamp;

    @UpdateTimestamp
    LocalDate day;

    @CurrentTimestamp
    Instant current;

    @CreationTimestamp
    @Column(nullable = true)
    Calendar calendar;
}

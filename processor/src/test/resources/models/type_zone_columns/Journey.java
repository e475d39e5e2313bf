package model;

import jakarta.persistence.*;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class Journey {
    @Id
    Long id;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime departsAt;

    @TimeZoneStorage(TimeZoneStorageType.AUTO)
    @Column(name = "theArrival", nullable = false)
    ZonedDateTime arrivesAt;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(name = "bookedZone")
    @Comment("when it was booked")
    OffsetDateTime bookedAt;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(name = "paid_zone", columnDefinition = "integer")
    OffsetDateTime paidAt;

    @Embedded
    Stop stop;
}

@Embeddable
class Stop {
    @TimeZoneStorage
    ZonedDateTime reachedAt;
}

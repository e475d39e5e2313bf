package model;

import jakarta.persistence.*;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.hibernate.annotations.FractionalSeconds;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class Flight {
    @Id
    Long id;

    @TimeZoneStorage(TimeZoneStorageType.NATIVE)
    OffsetDateTime natively;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    OffsetDateTime normalized;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
    ZonedDateTime utc;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    @FractionalSeconds(3)
    @Column(nullable = false)
    ZonedDateTime normalizedMillis;

    @TimeZoneStorage(TimeZoneStorageType.DEFAULT)
    OffsetDateTime usual;
}

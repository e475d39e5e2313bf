package model;

import jakarta.persistence.*;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.Date;
import org.hibernate.annotations.FractionalSeconds;

@Entity
class Opening {
    @Id
    Long id;

    LocalTime opens;

    OffsetTime closes;

    @FractionalSeconds(3)
    LocalTime exact;

    @Column(secondPrecision = 6)
    OffsetTime exactly;

    java.sql.Time sqlTime;

    @Temporal(TemporalType.TIME)
    Date time;
}

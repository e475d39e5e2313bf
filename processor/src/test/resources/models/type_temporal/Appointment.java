package model;

import jakarta.persistence.*;
import java.util.Calendar;
import java.util.Date;

@Entity
class Appointment {
    @Id
    Long id;

    @Temporal(TemporalType.DATE)
    Date day;

    @Temporal(TemporalType.TIMESTAMP)
    @Column(nullable = false)
    Date moment;

    @Temporal(TemporalType.TIMESTAMP)
    @Column(secondPrecision = 3)
    Calendar precise;

    @Temporal(TemporalType.DATE)
    Calendar calendarDay;

    Date untold;
}

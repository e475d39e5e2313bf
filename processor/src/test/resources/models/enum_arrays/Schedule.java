package model;

import jakarta.persistence.*;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

@Entity
class Schedule {
    @Id
    Long id;

    List<DayOfWeek> days;

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    Set<DayOfWeek> named;

    @Enumerated(EnumType.STRING)
    Shift[] shifts;

    @Enumerated
    Shift[] numbered;
}

enum Shift {
    EARLY,
    LATE
}

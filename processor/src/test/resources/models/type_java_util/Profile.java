package model;

import jakarta.persistence.*;
import java.net.InetAddress;
import java.net.URL;
import java.time.*;
import java.util.*;

@Entity
class Profile {
    @Id
    UUID id;

    Currency currency;

    Locale locale;

    TimeZone timeZone;

    ZoneId zoneId;

    ZoneOffset zoneOffset;

    Year year;

    Duration duration;

    Month month;

    DayOfWeek weekday;

    @Enumerated(EnumType.STRING)
    DayOfWeek weekdayByName;

    @Column(length = 400)
    URL homepage;

    InetAddress address;

    Class<?> kind;

    YearMonth since;

    Period every;
}

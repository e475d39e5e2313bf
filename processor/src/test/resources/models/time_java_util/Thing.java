package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.util.Calendar;

@Entity
@SuppressWarnings("deprecation")
public class Thing {
    @Id Long id;
    java.util.Date plain;
    @Temporal(TemporalType.DATE) java.util.Date date;
    @Temporal(TemporalType.TIME) java.util.Date time;
    @Temporal(TemporalType.TIMESTAMP) java.util.Date timestamp;
    Calendar calendar;
    @Temporal(TemporalType.DATE) Calendar calendarDate;
}

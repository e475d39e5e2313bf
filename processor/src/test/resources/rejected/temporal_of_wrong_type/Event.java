package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;

// Hibernate accepts it: the annotation is lost.
@Entity
public class Event {
    @Id
    Long id;

    @Temporal(TemporalType.DATE) // error: lockstep:mapping
    String day;
}

package model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
public class Event {
    @Id
    Long id;

    @Enumerated(EnumType.STRING) // error: lockstep:mapping
    String kind;
}

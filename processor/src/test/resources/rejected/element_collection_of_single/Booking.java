package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Booking {
    @Id
    Long id;

    @ElementCollection // error: lockstep:mapping
    String name;
}

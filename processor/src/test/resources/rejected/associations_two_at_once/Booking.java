package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

// Hibernate accepts it: one of the annotations is lost.
@Entity
public class Booking {
    @Id
    Long id;

    @ManyToOne
    @OneToOne // error: lockstep:mapping
    Booking other;
}

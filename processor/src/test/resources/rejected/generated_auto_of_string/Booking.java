package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

// Hibernate accepts it: it fails when the first row is written.
@Entity
public class Booking {
    @Id
    @GeneratedValue // error: lockstep:mapping
    String id;
}

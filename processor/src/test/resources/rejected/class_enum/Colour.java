package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

// Hibernate accepts it: it fails when the first row is read.
@Entity
public enum Colour { // error: lockstep:mapping
    RED;

    @Id
    Long id;
}

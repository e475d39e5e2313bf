package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

// Hibernate accepts it: it fails when the first row is read.
public class Outer {
    @Entity
    public class Inner { // error: lockstep:mapping
        @Id
        Long id;
    }
}

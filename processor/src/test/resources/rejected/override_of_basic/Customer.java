package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

// Hibernate accepts it: the override is lost.
@Entity
public class Customer {
    @Id
    Long id;

    @AttributeOverride(name = "name", column = @Column(name = "full_name")) // error: lockstep:mapping
    String name;
}

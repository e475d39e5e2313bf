package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

// Hibernate accepts it: the override is lost.
@Entity
public class Customer {
    @Id
    Long id;

    @AttributeOverride(name = "road", column = @Column(name = "home_road")) // error: lockstep:mapping
    Address home;
}

@Embeddable
class Address {
    String street;
}

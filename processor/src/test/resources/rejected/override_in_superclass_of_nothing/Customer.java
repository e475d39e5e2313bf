package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

// Hibernate accepts it: the override is lost.
@Entity
@AttributeOverride(name = "street", column = @Column(name = "road")) // error: lockstep:mapping
public class Customer extends Party {}

@MappedSuperclass
class Party {
    @Id
    Long id;

    String name;
}

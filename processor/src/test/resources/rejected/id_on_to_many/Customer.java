package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.HashSet;
import java.util.Set;

// Hibernate accepts it: the annotation is lost.
@Entity
public class Customer {
    @Id
    Long id;

    @Id
    @OneToMany
    Set<Customer> others = new HashSet<>(); // error: lockstep:mapping
}

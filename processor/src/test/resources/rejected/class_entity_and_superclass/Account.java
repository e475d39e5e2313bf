package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

// Hibernate accepts it: it is an entity then, and the other annotation is lost.
@Entity
@MappedSuperclass // error: lockstep:mapping
public class Account {
    @Id
    Long id;
}

package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

// Hibernate accepts it: the later one counts.
@Entity
public class Account {
    @Id
    Long id;

    @Version
    int first;

    @Version
    int second; // error: lockstep:mapping
}

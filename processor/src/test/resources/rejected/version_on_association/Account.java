package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

@Entity
public class Account {
    @Id
    Long id;

    @Version
    @ManyToOne
    Account parent; // error: lockstep:mapping
}

package model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@Embeddable // error: lockstep:mapping
public class Account {
    @Id
    Long id;
}

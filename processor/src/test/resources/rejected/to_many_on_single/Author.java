package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;

@Entity
public class Author {
    @Id
    Long id;

    @OneToMany // error: lockstep:mapping
    Author best;
}
